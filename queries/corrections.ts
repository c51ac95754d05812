import { siteUrl } from '../config/environment'
import { addresses } from '../domain/addresses'
import { withdrawalInWords } from '../domain/editorial/publicRecord'
import { shanghaiDate } from '../domain/text/shanghai'
import type { Article } from '../payload-types'
import { recordTags } from '../server/publicRequest'
import { database, findPublic } from './database'
import { pagingOf } from './lists'
import { articleHref } from './present/card'
import { presentCorrections } from './present/corrections'
import type { CorrectionsFeed, CorrectionsView } from './views'

const pageSize = 30
const withdrawnShown = 50
const feedLength = 50

const entriesOf = (article: Article) =>
  presentCorrections(article).map((correction) => ({ ...correction, title: article.title ?? '', href: articleHref(article), key: `${article.shortId}-${correction.at}` }))

/** Every correction the newsroom has published and every story it has taken back, the newest first. Null when there is no such page. */
export async function correctionsView(page: number): Promise<CorrectionsView | null> {
  recordTags('corrections')
  const { docs, totalDocs, totalPages } = await findPublic('articles', { where: { correctedAt: { exists: true } }, sort: '-correctedAt', limit: pageSize, page, tags: ['corrections'] })
  if (page > 1 && docs.length === 0) return null
  return { corrections: docs.flatMap(entriesOf), withdrawn: page === 1 ? await withdrawnStories() : [], total: totalDocs, paging: pagingOf({ page, pages: totalPages, href: addresses.corrections() }) }
}

/** Goes round access rules like the tombstone does: number, days and reason of a story that is not public any more, never a word of it. */
async function withdrawnStories(): Promise<CorrectionsView['withdrawn']> {
  const payload = await database()
  const { docs } = await payload.find({
    collection: 'articles', where: { and: [{ 'withdrawal.at': { exists: true } }, { firstPublishedAt: { exists: true } }] }, sort: '-withdrawal.at',
    select: { number: true, firstPublishedAt: true, withdrawal: true }, trash: true, limit: withdrawnShown, pagination: false, depth: 0, overrideAccess: true,
  })
  return docs.flatMap(({ number, firstPublishedAt, withdrawal }) =>
    (withdrawal?.at && firstPublishedAt ? [{ number: number ?? '', publishedDate: shanghaiDate(firstPublishedAt), at: withdrawal.at, reason: withdrawalInWords(withdrawal) }] : []))
}

/** What the corrections feed lists: one entry a correction. */
export async function correctionsFeed(): Promise<CorrectionsFeed> {
  const { docs } = await findPublic('articles', { where: { correctedAt: { exists: true } }, sort: '-correctedAt', limit: feedLength, tags: ['corrections'] })
  return { origin: siteUrl(), self: addresses.correctionsFeed(), href: addresses.corrections(), entries: docs.flatMap(entriesOf).slice(0, feedLength) }
}
