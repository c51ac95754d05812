import type { Payload, Where } from 'payload'

import { checkBody } from '../../../collections/stat-findings/checkBody'
import { recordsOf } from '../../../collections/stat-findings/facts'
import { storyKey } from '../../../collections/stat-findings/storyKey'
import { authorityOf, type IndicatorFacts, type RecordFacts, sameValue } from '../../../domain/checks'
import { queueOf } from '../../../domain/checks/queues'
import { idOf } from '../../../domain/editorial/idOf'
import { formatPeriod } from '../../../domain/text/period'
import type { Observation } from '../../../payload-types'
import { keepFindings, type NewFinding } from './findings'

export const newForDays = 7
const batch = 100
const dayMs = 86_400_000

/** What the public reads of a story, else its newest draft, held against the records. */
export async function refreshStory(payload: Payload, id: string): Promise<void> {
  const stored = await payload.findByID({ collection: 'articles', id, draft: false, depth: 0, disableErrors: true, overrideAccess: true })
  const of: Where = { article: { equals: id } }
  if (!stored) return keepFindings(payload, { of, found: [] })
  const story = stored._status === 'published' ? stored : await payload.findByID({ collection: 'articles', id, draft: true, depth: 0, disableErrors: true, overrideAccess: true })
  const { findings, facts } = await checkBody({ payload }, story ?? stored)
  const indicatorOf = new Map(facts.records.map((record) => [record.id, record.indicator]))
  const found = findings.flatMap((one): NewFinding[] => {
    const queue = queueOf(one)
    const [observation = null, other = null] = one.observations
    return queue ? [{
      key: storyKey(id, one.key), queue, code: one.code, severity: one.severity, article: id, observation, other, indicator: indicatorOf.get(observation ?? '') ?? null,
      subject: (story ?? stored).title, words: one.words, says: one.says, mend: one.mend,
    }] : []
  })
  await keepFindings(payload, { of, found })
}

/**
 * What is new, unverified or contradicted among these observations, with all that is on record for the same series and period; then the stories that
 * quote any of it.
 */
export async function refreshObservations(payload: Payload, ids: readonly string[], now = Date.now()): Promise<void> {
  for (let from = 0; from < ids.length; from += batch) {
    const { docs: changed } = await payload.find({ collection: 'observations', where: { id: { in: ids.slice(from, from + batch) } }, limit: batch, pagination: false, depth: 0, overrideAccess: true })
    const keys = [...new Set(changed.flatMap(({ seriesKey }) => seriesKey ?? []))]
    if (keys.length === 0) continue
    const { docs } = await payload.find({
      // As the public: what is under embargo, confidential or half imported is in no list of the desk.
      collection: 'observations', where: { and: [{ seriesKey: { in: keys } }, { timePeriod: { in: [...new Set(changed.map(({ timePeriod }) => timePeriod))] } }] },
      sort: '-vintage', limit: 5000, pagination: false, depth: 0, overrideAccess: false, user: null,
    })
    const { records, indicators } = await recordsOf({ payload }, docs)
    const byId = new Map(docs.map((one) => [one.id, one]))
    const found = groupsOf(records).flatMap((group) => findingsIn(group, { byId, indicators, now }))
    const touched = [...new Set([...changed, ...docs].map(({ id }) => id))]
    await keepFindings(payload, { of: { and: [{ observation: { in: touched } }, { article: { exists: false } }, { queue: { in: ['new', 'unverified', 'conflicting'] } }] }, found })
    for (const story of await citing(payload, touched)) await refreshStory(payload, story)
  }
}

async function citing(payload: Payload, observations: readonly string[]): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'figure-citations', where: { observation: { in: [...observations] } }, limit: 5000, pagination: false, depth: 0, overrideAccess: true, select: { article: true } })
  return [...new Set(docs.flatMap(({ article }) => idOf(article) ?? []))]
}

const groupsOf = (records: readonly RecordFacts[]): RecordFacts[][] => {
  const groups = new Map<string, RecordFacts[]>()
  for (const record of records) {
    const key = `${record.seriesKey} ${record.period}`
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return [...groups.values()]
}

type Known = { byId: Map<string, Observation>; indicators: readonly IndicatorFacts[]; now: number }

/** All that is on record for one series and period: the newest word of each source counts. */
function findingsIn(group: readonly RecordFacts[], { byId, indicators, now }: Known): NewFinding[] {
  const standing = group.filter((one) => !one.withdrawn && !group.some((later) => !later.withdrawn && later.source?.id === one.source?.id && later.vintage > one.vintage))
  const [best, ...others] = [...standing].sort((a, b) => authorityOf(a) - authorityOf(b) || b.vintage - a.vintage)
  const indicator = indicators.find(({ id }) => id === group[0]?.indicator) ?? null
  const subject = (record: RecordFacts) => `${record.area.name}${indicator?.name ?? ''} ${formatPeriod(record.period)}`
  const about = (record: RecordFacts) => ({ observation: record.id, indicator: record.indicator, subject: subject(record), words: printed(record) })
  return [
    ...group.filter(({ id }) => isNew(byId.get(id), now)).map((record): NewFinding => ({
      ...about(record), key: `new:${record.id}`, queue: 'new', code: 'new', severity: 'note',
      says: { zh: `新录入${record.vintage > 1 ? `第${record.vintage}版` : ''}：${printed(record)}，来源${record.source?.name ?? '未写'}。`, en: `Recorded${record.vintage > 1 ? ` as vintage ${record.vintage}` : ''}: ${printed(record)}, source ${record.source?.name ?? 'not given'}.` },
    })),
    ...standing.filter(({ status, verifiedBy }) => status === 'V' && !verifiedBy).map((record): NewFinding => ({
      ...about(record), key: `unverified:${record.id}`, queue: 'unverified', code: 'unverified', severity: 'warning',
      says: { zh: `只见于${record.source?.name ?? '一个来源'}：${printed(record)}，还没有链接公报。`, en: `Only ${record.source?.name ?? 'one source'} has it: ${printed(record)}; no bulletin is linked yet.` },
      mend: { zh: '公报出来后按 v 链接；数不对的按 w 撤回。', en: 'Press v once the bulletin is out, w if the value is wrong.' },
    })),
    ...(best ? others.filter((one) => one.source?.id !== best.source?.id && !one.verifiedBy && sameValue(one, best, indicator) === false && !isRevisedBy(best, one)).map((record): NewFinding => ({
      ...about(record), key: `conflict:${record.id}:${best.id}`, queue: 'conflicting', code: 'conflict', severity: 'warning', other: best.id,
      says: { zh: `${record.source?.name ?? '一来源'}说${printed(record)}，${best.source?.name ?? '另一来源'}说${printed(best)}。`, en: `${record.source?.name ?? 'One source'} says ${printed(record)}, ${best.source?.name ?? 'another'} says ${printed(best)}.` },
      mend: { zh: '以更权威的为准：按 w 撤回另一个，或按 d 写明为什么都对。', en: 'Withdraw the weaker one with w, or say with d why both are right.' },
    })) : []),
  ]
}

const printed = ({ operator, valueText, unitText }: RecordFacts): string => `${operator === '=' ? '' : operator}${valueText}${unitText}`
const officialTypes = new Set(['bulletin', 'yearbook', 'department'])
/** One official source after another: a revision, no contradiction. */
const isRevisedBy = (later: RecordFacts, earlier: RecordFacts): boolean => later.vintage > earlier.vintage && officialTypes.has(earlier.source?.type ?? '') && officialTypes.has(later.source?.type ?? '')
const isNew = (one: Observation | undefined, now: number): boolean => one !== undefined && !one.dataImport && !one.withdrawnAt && now - Date.parse(one.validFrom ?? one.createdAt) < newForDays * dayMs
