import type { Payload } from 'payload'

import { onNewVintage } from '../../collections/observations/vintages'
import { clauseAt } from '../../domain/editorial/citations'
import { correctionDraft } from '../../domain/editorial/correctionDraft'
import { idOf } from '../../domain/editorial/idOf'
import { type Broken, brokenWords } from '../../domain/figures/holds'
import { operatorWord } from '../../domain/figures/operatorWords'
import { vintageTag } from '../../domain/figures/vintageTag'
import type { DeskTask, FigureCitation, Indicator, Observation } from '../../payload-types'
import { expireTags } from '../../server/invalidation'
import { makeTask } from './tasks'

const printed = ({ valueText, unitText, operator }: Observation) => `${operatorWord(operator)}${valueText}${unitText ?? ''}`

/** A correction of what we recorded wrongly, not of what the source said. */
const isOwnMistake = ({ ownError }: Observation) => ownError === true

/**
 * What follows from a new vintage: pages that show the value are gone from every cache, and the desk gets a task for each published sentence whose words no
 * longer hold, and for each story that has our own mistake in it. Never changes a story. Safe to repeat: a task has one key.
 */
export async function newVintage(payload: Payload, observation: Observation, previous: Observation | null = null): Promise<DeskTask[]> {
  await expireTags([vintageTag(observation)])
  const older = await olderVintages(payload, observation)
  if (previous && !older.some(({ id }) => id === previous.id)) older.push(previous)
  if (older.length === 0) return []
  const { docs: citations } = await payload.find({
    collection: 'figure-citations', where: { and: [{ observation: { in: older.map(({ id }) => id) } }, { state: { equals: 'published' } }] },
    sort: ['article', 'order'], limit: 5000, pagination: false, depth: 0, overrideAccess: true,
  })
  const statType = await statTypeOf(payload, observation)
  const tasks: (DeskTask | null)[] = []
  for (const citation of citations) {
    const before = older.find(({ id }) => id === idOf(citation.observation))
    if (before) tasks.push(...await tasksOf(payload, { citation, before, now: observation, statType }))
  }
  return tasks.filter((task) => task !== null)
}

type Cause = { citation: FigureCitation; before: Observation; now: Observation; statType: Indicator['statType'] }

async function tasksOf(payload: Payload, { citation, before, now, statType }: Cause): Promise<(DeskTask | null)[]> {
  const [article, sentence] = [idOf(citation.article) ?? '', citation.sentence ?? '']
  const common = { article, observation: now.id, quote: sentence }
  const key = (kind: string) => `${kind}:${article}:${citation.blockId}:${now.id}`
  const broken = brokenWords({ clause: clauseOf(citation), before: standOf(before, statType), now: standOf(now, statType) })
  const made: (DeskTask | null)[] = []
  for (const kind of broken) made.push(await makeTask(payload, { ...common, kind, key: key(kind), text: taskWords[kind]({ exact: citation.exact, was: printed(before), is: printed(now) }) }))
  if (isOwnMistake(now)) {
    made.push(await makeTask(payload, {
      ...common, kind: 'correction', key: key('correction'), text: `本网录入有误：稿件里的“${citation.exact}”应为“${printed(now)}”，须发更正。`,
      correction: correctionDraft({ sentence, exact: citation.exact, now: printed(now), reason: now.revisionReason ?? null }),
    }))
  }
  return made
}

const taskWords: Record<Broken, (said: { exact: string; was: string; is: string }) => string> = {
  direction: ({ exact, was, is }) => `“${exact}”发稿时为${was}，现为${is}：句中的方向或界限说法不再成立。`,
  rank: ({ exact, was, is }) => `“${exact}”发稿时为${was}，现为${is}：句中的位次不再成立。`,
}

const standOf = ({ value, rank, operator }: Observation, statType: string) => ({ value: value ?? null, rank: rank?.position ?? null, operator, statType })

function clauseOf({ sentence, exact, prefix, suffix }: FigureCitation): string {
  const text = `${prefix ?? ''}${exact}${suffix ?? ''}`
  const start = (prefix ?? '').length
  return sentence ? clauseAt(text, start, start + exact.length) : exact
}

async function olderVintages(payload: Payload, { seriesKey, timePeriod, vintage }: Observation): Promise<Observation[]> {
  const { docs } = await payload.find({
    collection: 'observations', where: { and: [{ seriesKey: { equals: seriesKey } }, { timePeriod: { equals: timePeriod } }, { vintage: { less_than: vintage ?? 1 } }] },
    sort: '-vintage', limit: 500, pagination: false, depth: 0, overrideAccess: true,
  })
  return docs
}

async function statTypeOf(payload: Payload, { indicator }: Observation): Promise<Indicator['statType']> {
  const found = await payload.findByID({ collection: 'indicators', id: idOf(indicator) ?? '', depth: 0, disableErrors: true, overrideAccess: true })
  return found?.statType ?? 'count'
}

/** A failure is logged and left to the sweeper: the value itself is on record. */
const announce = async (payload: Payload, { observation, previous }: { observation: Observation; previous: Observation }): Promise<void> => {
  try {
    await newVintage(payload, observation, previous)
  } catch (error) {
    payload.logger.error({ msg: `what follows from observation ${observation.id} is not done yet; the sweeper will`, err: error })
  }
}

/** Tells the newsroom of every vintage that has become public in the place of another. */
export const listenForVintages = (): void => onNewVintage(announce)
