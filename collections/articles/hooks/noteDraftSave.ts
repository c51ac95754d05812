import type { CollectionBeforeOperationHook } from 'payload'

/** Hooks cannot see whether a save is a draft beside the published story or a change of the story itself; this tells them. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update' || operation === 'updateByID') {
    req.context['draftSave'] = Boolean(args.draft) && (args.data as { _status?: string } | undefined)?._status !== 'published'
  }
  return args
}

/** A save that no reader can see: a draft, or a story that was not public and is not now. */
export const isDraftSave = (context: Record<string, unknown>) => context['draftSave'] === true
