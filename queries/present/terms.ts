import { addresses } from '../../domain/addresses'
import { mediaRecord, sourceRecord } from '../../domain/editorial/storyRecords'
import { pictureIdsOf, rightsArticleOf } from '../../domain/editorial/storyRights'
import { decide, type NoticeVersion as NoticeTerms, type RightsArticle, thirdPartyComponents } from '../../domain/rights'
import type { Article, Media, NoticeVersion } from '../../payload-types'
import { allPopulated, populated } from '../database'
import type { TermsView } from '../views'

const sourcesOf = (article: Article) => [populated(article.source), ...allPopulated(article.otherSources)].flatMap((source) => source ?? [])

/** The names of the sources of a story as the desk writes them. */
export const namesOf = (article: Article): string[] => sourcesOf(article).map(({ name }) => name)

const picturesWith = (article: Article, pictures: readonly Media[]): Media[] => [...[populated(article.picture)].flatMap((media) => media ?? []), ...pictures]

/**
 * What the rights engine reads of a stored story. References populated one level.
 * @param pictures of the body; without them those are no components of the story
 */
export function rightsArticle(article: Article, pictures: readonly Media[] = []): RightsArticle {
  const records = { sources: sourcesOf(article).map((source) => sourceRecord({ ...source })), media: picturesWith(article, pictures).map((media) => mediaRecord({ ...media })) }
  return { ...rightsArticleOf({ ...article }, records), noticeKey: populated(article.notice)?.key ?? null }
}

/** Pictures that no licence of ours covers, named so that a reader finds them, in the order of the story (clause 3.1, exception). */
function excludedPictures(article: Article, pictures: readonly Media[]): { name: string; holder: string | null }[] {
  const records = picturesWith(article, pictures).map((media) => mediaRecord({ ...media }))
  const foreign = thirdPartyComponents(rightsArticle(article, pictures))
  return pictureIdsOf({ ...article }).flatMap((id) => {
    const record = records.find((media) => media.id === id)
    return record && foreign.has(id) ? [{ name: record.name, holder: foreign.get(id) ?? null }] : []
  })
}

const keyOf = (version: NoticeVersion) => populated(version.notice)?.key ?? ''
const versionLink = (version: NoticeVersion) => ({ label: `第 ${version.no} 版`, href: addresses.noticeVersion({ key: keyOf(version), no: version.no }) })

/**
 * The terms of a story as a reader is told them: the engine's own decision for a reader who asks to reprint it, with the clause that decides.
 */
export function presentTerms({ article, pictures, versions, terms, current, useAt }: {
  article: Article
  pictures: readonly Media[]
  versions: readonly NoticeVersion[]
  terms: readonly NoticeTerms[]
  current: NoticeVersion | null
  useAt: string
}): TermsView {
  const decision = decide({ article: rightsArticle(article, pictures), request: { licensee: null, act: 'repost', useAt }, agreements: [], notices: terms })
  const atPublication = versions.find(({ id }) => id === (populated(article.rights?.noticeVersion)?.id ?? article.rights?.noticeVersion)) ?? current
  const clause = decision.decidingClause && current
    ? { label: `第 ${decision.decidingClause} 条`, href: addresses.clause({ key: keyOf(current), no: current.no, clause: decision.decidingClause }) }
    : null
  const isOwn = decision.class.startsWith('own_')
  // The engine compares names in one width; readers see the name as the desk writes it.
  const askName = namesOf(article).find((name) => name.normalize('NFKC') === decision.authority?.name) ?? decision.authority?.name ?? null
  const words = isOwn
    ? { heading: '转载须书面授权', sentence: `本文为本网稿件。转载、摘编、复制或以其他方式使用，须经${askName ?? '本网'}书面授权。` }
    : decision.class === 'reprint' || decision.class === 'third_party'
      ? { heading: '版权属于原媒体', sentence: `本文转自${askName ?? '其他媒体'}，本网无权授权他人使用；如需转载，请向${askName ?? '原媒体'}取得许可。` }
      : decision.class === 'mixed'
        ? { heading: '含多家来源', sentence: '本文含其他媒体的内容，本网不能整篇授权；请分别向各来源取得许可。' }
        : { heading: '权利未定', sentence: '本文的来源尚不能确定，暂不接受任何使用授权。' }
  return {
    rightsClass: decision.class, ...words, clause, noticeVersion: atPublication && versionLink(atPublication),
    newerVersion: current && atPublication && current.id !== atPublication.id ? versionLink(current) : null,
    excluded: isOwn ? excludedPictures(article, pictures) : [],
    credit: isOwn ? (current?.creditLine ?? null) : null,
    askLink: isOwn ? { label: askName ?? '版权与授权', href: addresses.notices() } : null,
    complaintLink: { label: '投诉与更正', href: addresses.newComplaint(article.shortId ?? undefined) },
  }
}
