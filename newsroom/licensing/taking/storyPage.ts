import type { Payload } from 'payload'

import { channelInWords } from '../../../domain/licensing/scopeInWords'
import { periodName } from '../../../domain/licensing/usePeriod'
import { actWords, inWords } from '../../../domain/licensing/words'
import { idsOf } from '../../../queries/database'
import type { DecisionRowView, LicensedStoryView, TakenView, UseView } from '../../../queries/licensee/storyViews'
import { agreementsInForce, choicesOf, usualUse } from './choices'
import { countedKeys, decideUse, keysOf, type AskedUse, type LicenceDecision } from './decide'
import { noticeOf, partName, whyExcluded } from './manifestOf'
import type { Standing } from '../standing'
import { readLicensedStory } from './story'
import { verdictOf } from './verdict'

/** More combinations than this are no table that anybody reads. */
const MOST_ROWS = 40

const formatNames: Readonly<Record<string, string>> = { html: 'HTML', text: '文本', docx: 'DOCX', ninjs: 'ninjs', newsml: 'NewsML-G2', picture: '图片', zip: '打包' }

/** 本月还可取 57 件（共 60 件）; null without a limit. */
export function remainingInWords({ agreement, remaining }: Pick<LicenceDecision, 'agreement' | 'remaining'>): string | null {
  const volume = agreement?.terms.scope.volume
  return volume && remaining !== null ? `${periodName(volume.period)}还可取 ${remaining} 件（共 ${volume.limit} 件）` : null
}

/** Every act and channel that an agreement in force names, in the first territory it covers; the named use when there is none. */
function usesToShow(standing: Standing, use: UseView): AskedUse[] {
  const all = agreementsInForce(standing).flatMap(({ terms: { scope } }) =>
    scope.acts.flatMap((act) => scope.channels.map((channel) => ({ act, channel, territory: scope.territory[0] ?? use.territory }))))
  const seen = new Set<string>()
  const distinct = all.filter(({ act, channel }) => !seen.has(`${act} ${channel}`) && seen.add(`${act} ${channel}`))
  return distinct.length > 0 ? distinct.slice(0, MOST_ROWS) : [use]
}

/**
 * One story as an organisation sees it: what it may do with it and what not, under which clause, whom to ask, what stays out, what it has taken.
 * @returns null when the public may not see the story
 */
export async function licensedStoryView({ payload, standing, id, asked }: { payload: Payload; standing: Standing; id: string; asked: Partial<UseView> }): Promise<LicensedStoryView | null> {
  const read = await readLicensedStory(id)
  if (!read) return null
  const { story, view } = read
  const choices = choicesOf(standing)
  const use = usualUse(choices, asked)
  const uses = usesToShow(standing, use)
  const counted = await countedKeys({ payload, keys: [use, ...uses].flatMap((one) => keysOf(standing, story, one)) })
  const decided = uses.map((one) => ({ one, found: decideUse({ standing, story, use: one, counted }) }))
  const named = decideUse({ standing, story, use, counted })
  const history = await takenBefore({ payload, standing, id, newest: story.contentHash })
  const excluded = view.components.filter((component) => named.decision.excludedComponents.includes(component.id))
  const { notice } = noticeOf(standing, named.decision)
  return {
    ...verdictOf({ standing, story, found: named }),
    id, title: view.headline, number: view.number, version: view.version, contentHash: view.contentHash, publishedAt: view.firstPublishedAt, versionAt: view.versionAt,
    section: view.section?.label ?? null, source: view.sources.map(({ name }) => name).join('、') || null, summary: view.summary, publicHref: new URL(view.url).pathname,
    credit: named.decision.creditLine, authors: view.byline.map(({ role, name }) => `${role} ${name}`), noticeVersion: notice && { label: notice.label, href: new URL(notice.url).pathname },
    decisions: decided.map(({ one, found }): DecisionRowView => ({
      ...verdictOf({ standing, story, found }), actLabel: inWords(actWords, one.act), channelLabel: channelInWords(one.channel) || '任何渠道', agreement: found.agreement?.record.no ?? null,
      remaining: remainingInWords(found), isCounted: found.isCounted,
    })),
    excluded: excluded.map((component) => ({ what: partName(component), ...whyExcluded(component, named.decision) })),
    parts: named.decision.outcome === 'allowed'
      ? view.components.filter((component) => !named.decision.excludedComponents.includes(component.id)).map((component) => ({ id: component.id, label: partName(component), detail: component.credit }))
      : [],
    choices, use, mayTake: [named, ...decided.map(({ found }) => found)].some(({ mayTake }) => mayTake), awaitsAcceptance: [named, ...decided.map(({ found }) => found)].some(({ heldBy }) => heldBy === 'NOTICE_PENDING_ACCEPTANCE'),
    history, hasNewer: history.length > 0 && !history.some(({ isNewest }) => isNewest),
  }
}

async function takenBefore({ payload, standing, id, newest }: { payload: Payload; standing: Standing; id: string; newest: string }): Promise<TakenView[]> {
  const { docs } = await payload.find({
    collection: 'usage-events', where: { and: [{ organisation: { equals: standing.organisation.id } }, { article: { equals: id } }] }, sort: '-at', limit: 20, pagination: false, depth: 0, overrideAccess: true,
  })
  const people = await payload.find({ collection: 'licensees', where: { id: { in: idsOf(docs.map(({ licensee }) => licensee)) } }, select: { name: true }, limit: 20, pagination: false, depth: 0, overrideAccess: true })
  return docs.map((row) => ({
    version: row.revision ?? 1, isNewest: row.contentHash === newest, at: row.at, by: people.docs.find(({ id: person }) => person === row.licensee)?.name ?? null, counted: row.counted,
    use: `${inWords(actWords, row.act)}，${channelInWords(row.channel ?? '*')}`, format: formatNames[row.format] ?? row.format,
  }))
}
