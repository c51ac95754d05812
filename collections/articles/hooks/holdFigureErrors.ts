import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

import { checkBody } from '../../stat-findings/checkBody'
import { storyKey } from '../../stat-findings/storyKey'

/**
 * Figures that contradict their records keep a story from the public only where the chief editor has said so (site settings, off by default). What
 * the desk has dismissed with a reason holds nothing back.
 */
export const holdFigureErrors: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data['_status'] !== 'published') return data
  const { context, payload } = req
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  const errors = site.figureErrorsBlock ? await openErrors({ req, story: data, id: originalDoc?.id }) : []
  req.context = context
  if (errors.length === 0) return data
  const language = req.i18n.language === 'en' ? 'en' : 'zh'
  const sentences = errors.map(({ says }) => says[language])
  const refusal = new ValidationError({ collection: collection.slug, errors: sentences.map((message) => ({ path: 'body', message })), req }, req.t)
  refusal.message = `${language === 'en' ? 'Figures disagree with their records' : '数据与记录不符'}: ${sentences.map((sentence) => sentence.replaceAll(',', language === 'en' ? ';' : '，')).join(', ')}`
  throw refusal
}

async function openErrors({ req, story, id }: { req: Parameters<CollectionBeforeChangeHook>[0]['req']; story: Record<string, unknown>; id: unknown }) {
  const { payload, user } = req
  const { findings } = await checkBody({ payload, req, user }, story)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0 || typeof id !== 'string') return errors
  const { docs } = await payload.find({
    collection: 'stat-findings', where: { and: [{ key: { in: errors.map(({ key }) => storyKey(id, key)) } }, { state: { equals: 'dismissed' } }] }, limit: errors.length, pagination: false, depth: 0, overrideAccess: true, req,
  })
  const dismissed = new Set(docs.map(({ key }) => key))
  return errors.filter(({ key }) => !dismissed.has(storyKey(id, key)))
}
