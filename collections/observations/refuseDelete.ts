import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest, type Where } from 'payload'

import { idOf } from '../../domain/editorial/idOf'

const mostTitles = 10

/** Titles of the stories that quote an observation in the text or beside it, drafts as well, newest first. */
async function citingStories(req: PayloadRequest, id: string): Promise<{ titles: string[]; total: number }> {
  const { docs: quoting } = await req.payload.find({ collection: 'figure-citations', where: { observation: { equals: id } }, limit: 1000, pagination: false, depth: 0, select: { article: true }, overrideAccess: true, req })
  const ids = quoting.map(({ article }) => idOf(article)).filter((one) => one !== null)
  const where: Where = ids.length > 0 ? { or: [{ keyFigures: { in: [id] } }, { id: { in: ids } }] } : { keyFigures: { in: [id] } }
  const { docs, totalDocs } = await req.payload.find({ collection: 'articles', where, sort: '-updatedAt', limit: mostTitles, depth: 0, draft: true, trash: true, overrideAccess: true, req })
  return { titles: docs.map(({ title }) => title), total: totalDocs }
}

/** Nobody removes an observation, and who tries is told which stories rest on it. */
export const refuseDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const isEnglish = req.i18n.language === 'en'
  const { titles, total } = await citingStories(req, String(id))
  const stories = titles.map((title) => `《${title}》`).join('')
  const message = total === 0
    ? (isEnglish ? 'A recorded observation cannot be deleted; withdraw it with a reason.' : '已录入的观测值不能删除。数值有误的，请写明原因撤回。')
    : isEnglish
      ? `Cited by ${total} stories: ${stories}${total > titles.length ? '…' : ''}. It cannot be deleted; withdraw it with a reason.`
      : `${total} 篇稿件引用了它：${stories}${total > titles.length ? '等' : ''}。不能删除；数值有误的，请写明原因撤回。`
  throw new APIError(message, 409, { code: 'CITED', stories: titles }, true)
}
