import { type Classification, classify, type Decision, decide, noticeInForce, type NoticeVersion, parseInstant, thirdPartyComponents } from '../rights'
import { shanghaiDate } from '../text/shanghai'
import { idOf } from './idOf'
import { judgedAt, type Problem, problemsOf, unlistedSources } from './publishable'
import { agreementsOn, type InboundAgreement, type Listing, listingOn, type SourceRecord, type StoryRecords } from './storyRecords'
import { rightsArticleOf, sourcesOf, type StoryValues } from './storyRights'

/** A published notice version, with the id by which stories name its notice and the key and number of its address. */
export type NamedNotice = { terms: NoticeVersion; noticeId: string; key: string; no: number }

/** What a story is judged by: every published notice, and the records it refers to. */
export type RightsBasis = StoryRecords & { notices: readonly NamedNotice[] }

/** Where a source other than ourselves stands on the day of publication. */
export type SourceStanding = { source: SourceRecord; listing: Listing | null; agreements: InboundAgreement[] }

export type Judgement = {
  /** Null where no notice was in force on that day. */
  classification: Classification | null
  class: Classification['class']
  reasons: readonly string[]
  notice: NamedNotice | null
  publishedOn: string
  problems: Problem[]
  unlisted: SourceRecord[]
  standings: SourceStanding[]
  /** Pictures that no licence of ours would cover. */
  excluded: { id: string; name: string; holder: string | null }[]
  /** May anybody, without a licence, reprint it today? */
  decision: Decision
}

/**
 * Everything the newsroom is told about a story's rights while it is written. Pure: the browser calls it with what stands in the form, and it says
 * what the hooks would say of the same story at the same moment.
 */
export function judgeStory({ story, basis, now }: { story: StoryValues; basis: RightsBasis; now: string }): Judgement {
  const today = shanghaiDate(now)
  const publishedOn = shanghaiDate(judgedAt(story, now))
  const terms = basis.notices.map((version) => version.terms)
  const named = idOf(story['notice'])
  const noticeKey = named === null ? null : (basis.notices.find(({ noticeId }) => noticeId === named)?.terms.noticeKey ?? named)
  const inForce = noticeInForce(terms, parseInstant(judgedAt(story, now), 'publishedAt'), noticeKey)
  const notice = basis.notices.find((version) => version.terms === inForce) ?? null
  const article = { ...rightsArticleOf(story, basis), noticeKey }
  const classification = notice && classify(article, notice.terms)
  const rights = { class: classification?.class ?? 'undetermined' as const, reasons: classification?.reasonCodes ?? ['NO_NOTICE_IN_FORCE'] }
  const publication = { story, rights, records: basis, publishedOn, today }
  const foreign = thirdPartyComponents(article)
  return {
    classification, ...rights, notice, publishedOn, problems: problemsOf(publication), unlisted: unlistedSources(publication),
    standings: sourcesOf(story, basis).filter(({ kind }) => kind !== 'own')
      .map((source) => ({ source, listing: listingOn(source, publishedOn), agreements: agreementsOn(source, publishedOn) })),
    excluded: basis.media.flatMap(({ id, name }) => (foreign.has(id) ? [{ id, name, holder: foreign.get(id) ?? null }] : [])),
    decision: decide({ article, request: { licensee: null, act: 'repost', useAt: now }, agreements: [], notices: terms }),
  }
}
