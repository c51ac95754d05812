import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'

const mostTitles = 10

/** Titles of the stories that cite an observation, drafts as well, newest first. */
async function citingStories(req: PayloadRequest, id: string): Promise<{ titles: string[]; total: number }> {
  const { docs, totalDocs } = await req.payload.find({ collection: 'articles', where: { keyFigures: { in: [id] } }, sort: '-updatedAt', limit: mostTitles, depth: 0, draft: true, overrideAccess: true, req })
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
