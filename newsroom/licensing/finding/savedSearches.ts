import type { Payload, Where } from 'payload'

import { isWriteConflict } from '../../../collections/hooks/explainErrors'
import type { Alert } from '../../../domain/licensing/alerts'
import { idOf } from '../../../domain/editorial/idOf'
import type { SavedSearch } from '../../../payload-types'
import type { Standing } from '../standing'
import { type Places, storyCondition, type StoryWords, wordsOf } from './storyCondition'

export const searchesPerPerson = 50

/** Somebody of an organisation; all that is asked here is asked for one. */
export type Person = { organisation: string; owner: string }
export type SearchToSave = { name: string; alert: Alert; shared: boolean; q: string; section: string; series: string; act: string; channel: string; territory: string }

const all = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
const isOf = ({ organisation, owner }: Person): Where[] => [{ organisation: { equals: organisation } }, { owner: { equals: owner } }]

/** A saved search asks for what is licensed, now and later: it has no days. */
export const wordsOfSaved = ({ q, section, series }: Pick<SavedSearch, 'q' | 'section' | 'series'>): StoryWords => ({ q: q ?? '', scope: 'licensed', section: section ?? '', series: series ?? '', from: '', to: '' })

const isTaken = (error: unknown): boolean => error instanceof Error && error.name === 'ValidationError'

/**
 * Keeps a search under a name. Each claims one of the person's numbered places by a unique index, so that there are never more.
 * @returns null when the person has as many as may be; nothing is written then
 */
export async function saveSearch(payload: Payload, { person, search, now = new Date().toISOString() }: { person: Person; search: SearchToSave; now?: string }): Promise<{ id: string } | null> {
  for (;;) {
    const { docs } = await payload.find({ collection: 'saved-searches', where: { owner: { equals: person.owner } }, select: { slot: true }, ...all })
    const taken = new Set(docs.map(({ slot }) => slot))
    const slot = Array.from({ length: searchesPerPerson }, (_, index) => `${person.owner}:${index + 1}`).find((place) => !taken.has(place))
    if (slot === undefined) return null
    try {
      const { id } = await payload.create({ collection: 'saved-searches', data: { ...person, ...search, q: wordsOf(search.q), slot, lookedAt: now }, depth: 0, overrideAccess: true, disableTransaction: true })
      return { id }
    } catch (error) {
      // Somebody was faster with this place: the next one.
      const { totalDocs } = await payload.count({ collection: 'saved-searches', where: { slot: { equals: slot } }, overrideAccess: true })
      if (!isWriteConflict(error) && !(isTaken(error) && totalDocs > 0)) throw error
    }
  }
}

/** Sets alert and sharing of one's own search; false when there is none of that id. What had waited to be told is dropped with the alerts. */
export async function changeSearch(payload: Payload, { person, id, alert, shared }: { person: Person; id: string; alert: Alert; shared: boolean }): Promise<boolean> {
  const { docs } = await payload.update({ collection: 'saved-searches', where: { and: [{ id: { equals: id } }, ...isOf(person)] }, data: { alert, shared }, depth: 0, overrideAccess: true })
  if (docs.length > 0 && alert === 'none') await payload.delete({ collection: 'search-matches', where: { and: [{ search: { equals: id } }, { settledAt: { exists: false } }] }, depth: 0, overrideAccess: true })
  return docs.length > 0
}

export async function removeSearch(payload: Payload, { person, id }: { person: Person; id: string }): Promise<boolean> {
  const { docs } = await payload.delete({ collection: 'saved-searches', where: { and: [{ id: { equals: id } }, ...isOf(person)] }, depth: 0, overrideAccess: true })
  if (docs.length > 0) await payload.delete({ collection: 'search-matches', where: { search: { equals: id } }, depth: 0, overrideAccess: true })
  return docs.length > 0
}

/** Notes that its owner looks at a search now, and gives it; null when the person has no such search. */
export async function lookAtSearch(payload: Payload, { person, id, now = new Date().toISOString() }: { person: Person; id: string; now?: string }): Promise<SavedSearch | null> {
  const { docs: [search] } = await payload.update({ collection: 'saved-searches', where: { and: [{ id: { equals: id } }, ...isOf(person)] }, data: { lookedAt: now }, depth: 0, overrideAccess: true })
  return search ?? null
}

export async function placesOf(payload: Payload): Promise<Places> {
  const find = (collection: 'sections' | 'series') => payload.find({ collection, select: { slug: true }, ...all })
  const [sections, series] = await Promise.all([find('sections'), find('series')])
  return { sections: sections.docs, series: series.docs }
}

export type ListedSearch = { search: SavedSearch; isOwn: boolean; by: string | null; fresh: number }

/** One's own searches with the number of stories since one looked last, then those that colleagues share. */
export async function searchesFor(payload: Payload, { person, standing }: { person: Person; standing: Standing }): Promise<ListedSearch[]> {
  const [{ docs }, { docs: people }, places] = await Promise.all([
    payload.find({ collection: 'saved-searches', where: { and: [{ organisation: { equals: person.organisation } }, { or: [{ owner: { equals: person.owner } }, { shared: { equals: true } }] }] }, sort: 'createdAt', ...all }),
    payload.find({ collection: 'licensees', where: { organisation: { equals: person.organisation } }, select: { name: true }, ...all }), placesOf(payload),
  ])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const listed = await Promise.all(docs.map(async (search): Promise<ListedSearch> => {
    const owner = idOf(search.owner) ?? ''
    const isOwn = owner === person.owner
    return { search, isOwn, by: names.get(owner) ?? null, fresh: isOwn ? await freshOf(payload, { search, standing, places }) : 0 }
  }))
  return listed.filter(({ isOwn, by }) => isOwn || by !== null)
}

async function freshOf(payload: Payload, { search, standing, places }: { search: SavedSearch; standing: Standing; places: Places }): Promise<number> {
  const condition = storyCondition({ standing, search: wordsOfSaved(search), places })
  if ('message' in condition) return 0
  return (await payload.count({ collection: 'articles', where: { and: [condition.where, { publishedAt: { greater_than: search.lookedAt } }] }, overrideAccess: true })).totalDocs
}
