import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug, Where } from 'payload'

/** Makes sure that a document is there: found by its natural key, or created. Loading twice, or again after a crash, changes nothing. */
export type Ensure = <Slug extends CollectionSlug>(collection: Slug, where: Where, data: RequiredDataFromCollectionSlug<Slug>) => Promise<string>

export type Loading = { payload: Payload; ensure: Ensure; say: (message: string) => void }
