import type { Payload } from 'payload'

import type { Badge } from '../../../domain/licensing/reasons'
import { shanghaiDate, shanghaiInstant } from '../../../domain/text/shanghai'
import { namedStories } from '../../../queries/licensee/namedStories'
import { type AskedUse, countedKeys, decideUse, keysOf } from './decide'
import { readStanding } from '../standing'
import { readLicensedStory } from './story'
import { verdictOf } from './verdict'

/** Stories that get the same answer for the same reasons. */
export type NeedGroup = {
  badge: Badge
  sentences: string[]
  ask: string | null
  /** we can license it: a request would help */
  isOurs: boolean
  stories: { id: string; number: string; title: string }[]
}
export type Needs = { groups: NeedGroup[]; unknown: string[] }

const order: readonly Badge['kind'][] = ['yes', 'partly', 'wait', 'ask', 'no']

/**
 * What an organisation would need for one use of many stories on a day: the decision for each, those of the same answer together.
 * @param names addresses, numbers or ids of stories
 * @param on a Shanghai day; today is judged now, another day at its noon
 */
export async function needsOf({ payload, organisation, names, use, on, now }: { payload: Payload; organisation: string; names: readonly string[]; use: AskedUse; on: string; now: string }): Promise<Needs> {
  const at = on === shanghaiDate(now) ? now : shanghaiInstant(on, '12:00')
  const [standing, named] = await Promise.all([readStanding({ payload, organisation, at }), namedStories(names)])
  const groups = new Map<string, NeedGroup>()
  const unknown: string[] = []
  for (const { named: name, id } of named) {
    const read = id && standing ? await readLicensedStory(id) : null
    if (!read || !standing) {
      unknown.push(name)
      continue
    }
    const { story } = read
    const found = decideUse({ standing, story, use, counted: await countedKeys({ payload, keys: keysOf(standing, story, use) }) })
    const { badge, sentences, ask } = verdictOf({ standing, story, found })
    const isOurs = !found.mayTake && found.heldBy === null && found.decision.licensableHere
    const key = JSON.stringify([badge, sentences, ask, isOurs])
    const group = groups.get(key) ?? { badge, sentences, ask, isOurs, stories: [] }
    group.stories.push({ id: story.article.id, number: story.article.number ?? '', title: story.article.title ?? '' })
    groups.set(key, group)
  }
  return { groups: [...groups.values()].sort((a, b) => order.indexOf(a.badge.kind) - order.indexOf(b.badge.kind)), unknown }
}
