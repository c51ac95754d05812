import { addresses } from '../../domain/addresses'
import { mediaRecord, sourceRecord } from '../../domain/editorial/storyRecords'
import { pictureIdsOf, rightsArticleOf } from '../../domain/editorial/storyRights'
import { decide, type NoticeVersion as NoticeTerms, type RightsArticle, thirdPartyComponents } from '../../domain/rights'
import type { Article, Media, NoticeVersion } from '../../payload-types'
import { allPopulated, idOf, populated } from '../database'
import type { LinkView, TermsView } from '../views'
import { clauseLink, placeOfVersion, presentFreeUse, versionLink } from './notice'

const sourcesOf = (article: Article) => [populated(article.source), ...allPopulated(article.otherSources)].flatMap((source) => source ?? [])

/** The names of the sources of a story as the desk writes them. */
export const namesOf = (article: Article): string[] => sourcesOf(article).map(({ name }) => name)

/** Of these, whom to ask for what is not ours. */
export const othersNamed = (article: Article): string[] => sourcesOf(article).flatMap(({ kind, name }) => (kind === 'own' ? [] : [name]))

const picturesWith = (article: Article, pictures: readonly Media[]): Media[] => [...[populated(article.picture)].flatMap((media) => media ?? []), ...pictures]

/**
 * What the rights engine reads of a stored story. References populated one level.
 * @param pictures of the body; without them those are no components of the story
 */
export function rightsArticle(article: Article, pictures: readonly Media[] = []): RightsArticle {
  const records = { sources: sourcesOf(article).map((source) => sourceRecord({ ...source })), media: picturesWith(article, pictures).map((media) => mediaRecord({ ...media })) }
  return { ...rightsArticleOf({ ...article }, records), noticeKey: populated(article.notice)?.key ?? idOf(article.notice) }
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

type Words = Pick<TermsView, 'heading' | 'sentence'>

function wordsFor({ rightsClass, isFree, askName, freed }: { rightsClass: string; isFree: boolean; askName: string | null; freed: string }): Words {
  if (isFree) return { heading: '可免费转载', sentence: `本文为本网稿件，任何人可以${freed}，须照印署名并链接原文；其他使用方式，须经${askName ?? '本网'}书面授权。` }
  if (rightsClass.startsWith('own_')) return { heading: '转载须书面授权', sentence: `本文为本网稿件。转载、摘编、复制或以其他方式使用，须经${askName ?? '本网'}书面授权。` }
  if (rightsClass === 'reprint' || rightsClass === 'third_party') {
    return { heading: '版权属于原媒体', sentence: `本文转自${askName ?? '其他媒体'}，本网无权授权他人使用；如需转载，请向${askName ?? '原媒体'}取得许可。` }
  }
  if (rightsClass === 'mixed') return { heading: '含多家来源', sentence: '本文含其他媒体的内容，本网不能整篇授权；请分别向各来源取得许可。' }
  return { heading: '权利未定', sentence: '本文的来源尚不能确定，暂不接受任何使用授权。' }
}

/** The version at publication and the one in force now, compared; null while one of the two is not known, or they are of different notices. */
function comparison(before: NoticeVersion, after: NoticeVersion): LinkView | null {
  const [from, to] = [placeOfVersion(before), placeOfVersion(after)]
  return from && to && from.key === to.key ? { label: '逐条对照', href: addresses.noticeDiff({ key: to.key, from: from.no, to: to.no }) } : null
}

/** The credit that whoever uses the story prints: of an own story exactly the clause's words, of any other the names of its sources. */
const creditOf = (article: Article, governing: NoticeVersion | null, isOwn: boolean): string | null => {
  const names = namesOf(article)
  if (isOwn) return governing?.creditLine ?? null
  return names.length > 0 ? `来源：${names.join('、')}` : null
}

/**
 * The terms of a story as a reader is told them: the engine's own decision for a reader who asks to put it on a web site as it is, with the
 * clause that decides, the version in force when the story came out, and the one in force now when that is another.
 */
export function presentTerms({ article, pictures, versions, terms, inForce, useAt }: {
  article: Article
  pictures: readonly Media[]
  versions: readonly NoticeVersion[]
  terms: readonly NoticeTerms[]
  inForce: (noticeKey: string | null) => NoticeVersion | null
  useAt: string
}): TermsView {
  const asked = rightsArticle(article, pictures)
  const decision = decide({ article: asked, request: { licensee: null, act: 'repost', channel: 'web', edit: 'none', useAt }, agreements: [], notices: terms })
  const governing = inForce(asked.noticeKey ?? null)
  const decidedUnder = versions.find(({ id }) => id === decision.notice) ?? null
  const atPublication = versions.find(({ id }) => id === idOf(article.rights?.noticeVersion)) ?? governing
  const isOwn = decision.class.startsWith('own_')
  const isFree = decision.reasonCodes.includes('FREE_BY_NOTICE')
  const freeUse = isFree && decidedUnder ? presentFreeUse(decidedUnder) : null
  // The engine compares names in one width; readers see the name as the desk writes it.
  const named = decision.authority?.name ?? (isFree ? (governing?.rightsManager ?? null) : null)
  const askName = namesOf(article).find((name) => name.normalize('NFKC') === named) ?? named
  const newer = governing && atPublication && governing.id !== atPublication.id ? versionLink(governing) : null
  return {
    rightsClass: decision.class, ...wordsFor({ rightsClass: decision.class, isFree, askName, freed: freeUse ? `${freeUse.acts}其${freeUse.media}${freeUse.edit === '不得改动' ? '，不得改动' : ''}` : '' }),
    clause: decision.decidingClause && decidedUnder ? clauseLink(decidedUnder, decision.decidingClause) : null,
    noticeVersion: atPublication && versionLink(atPublication), newerVersion: newer, comparison: newer && atPublication && governing ? comparison(atPublication, governing) : null,
    excluded: isOwn ? excludedPictures(article, pictures) : [],
    credit: creditOf(article, governing, isOwn), isFree, freeLicence: freeUse?.licence ?? null,
    wizard: article.shortId ? addresses.reprint(article.shortId) : null,
    complaintLink: { label: '投诉与更正', href: addresses.newComplaint(article.shortId ?? undefined) },
  }
}
