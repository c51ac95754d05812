import { APIError, type CollectionBeforeChangeHook } from 'payload'

/** Somebody else has saved since this writer loaded the story. */
export class StaleWrite extends APIError {
  constructor(language: string) {
    super(
      language === 'en'
        ? 'This story was saved elsewhere since you opened it. Your words are kept in this browser; reload to see the newer version.'
        : '这篇稿件已在别处保存过新内容。你写的字仍保存在本浏览器里；请刷新后对照。',
      409, { code: 'STALE_WRITE' }, true,
    )
  }
}

/**
 * Two tabs, two colleagues: the second save must not silently win. A writer who states the revision it started from is refused when that is
 * no longer the newest. Our own code states none and always writes on top.
 */
export const refuseStaleWrite: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const newest = Number(originalDoc?.revision ?? 0)
  const stated = req.payloadAPI === 'local' ? undefined : req.data?.['revision']
  if (operation === 'update' && typeof stated === 'number' && stated !== newest) throw new StaleWrite(req.i18n.language)
  return { ...data, revision: newest + 1 }
}
