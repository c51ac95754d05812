import { type CollectionBeforeValidateHook, Forbidden } from 'payload'

import { hasRole } from '../../access'

/** Restoring a version writes every field; whoever may not write them would leave them empty. */
export const refuseRestoreByOthers: CollectionBeforeValidateHook = ({ data, req }) => {
  if (req.context['isRestoringVersion'] && req.user && !hasRole(req.user, 'reporter', 'editor', 'chief-editor')) throw new Forbidden(req.t)
  return data
}
