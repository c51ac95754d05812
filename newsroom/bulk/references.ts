import type { CollectionSlug, Payload } from 'payload'

import type { Indicator, Region, Source } from '../../payload-types'

type Named<Doc> = { find: (words: string) => { doc: Doc } | 'none' | 'several' }

const fold = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Documents by each of their names; a name that two have finds neither. */
function byNames<Doc extends { id: string }>(docs: readonly Doc[], namesOf: (doc: Doc) => (string | null | undefined)[]): Named<Doc> {
  const known = new Map<string, Doc | 'several'>()
  for (const doc of docs) {
    for (const name of new Set(namesOf(doc).flatMap((one) => (one ? [fold(one)] : [])))) {
      const other = known.get(name)
      known.set(name, other && other !== doc ? 'several' : doc)
    }
  }
  return {
    find: (words) => {
      const found = known.get(fold(words))
      return found === undefined ? 'none' : found === 'several' ? 'several' : { doc: found }
    },
  }
}

const all = async <Slug extends CollectionSlug>(payload: Payload, collection: Slug) =>
  (await payload.find({ collection, limit: 0, pagination: false, depth: 0, overrideAccess: true })).docs

export type BulkReferences = { indicators: Named<Indicator>; regions: Named<Region>; sources: Named<Source> }

/** What the words of a table may name: an indicator by code, name or alias, an area by code or name, a source by name or alias. */
export async function bulkReferences(payload: Payload): Promise<BulkReferences> {
  const [indicators, regions, sources] = await Promise.all([all(payload, 'indicators'), all(payload, 'regions'), all(payload, 'sources')])
  return {
    indicators: byNames(indicators, ({ code, name, englishName, aliases }) => [code, name, englishName, ...(aliases ?? [])]),
    regions: byNames(regions, ({ code, name, englishName }) => [code, name, englishName, name.replace(/(?<=..)(?:省|市|县|区)$/u, '')]),
    sources: byNames(sources, ({ name, aliases, citation }) => [name, citation, ...(aliases ?? [])]),
  }
}
