import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

type Keyed<Slug extends CollectionSlug> = { collection: Slug; data: RequiredDataFromCollectionSlug<Slug> & { key: string }; req?: PayloadRequest | undefined }

/** Whether a document with that key is there. */
const isThere = async <Slug extends CollectionSlug>(payload: Payload, { collection, data, req }: Keyed<Slug>): Promise<boolean> =>
  (await payload.count({ collection, where: { key: { equals: data.key } }, overrideAccess: true, ...(req ? { req } : {}) })).totalDocs > 0

/**
 * Writes a document that is thought not to be there. Two processes may come to the same at once: the unique index over `key` lets one through.
 * @returns null when the other one was faster
 */
export async function createOrYield<Slug extends CollectionSlug>(payload: Payload, keyed: Keyed<Slug>): Promise<DataFromCollectionSlug<Slug> | null> {
  const { collection, data, req } = keyed
  try {
    return await payload.create({ collection, data, depth: 0, overrideAccess: true, ...(req ? { req } : {}) })
  } catch (error) {
    if (await isThere(payload, keyed)) return null
    throw error
  }
}

/** Writes a document, once for its key, however often its cause is found; null when it is there already. */
export const createOnce = async <Slug extends CollectionSlug>(payload: Payload, keyed: Keyed<Slug>): Promise<DataFromCollectionSlug<Slug> | null> =>
  (await isThere(payload, keyed)) ? null : createOrYield(payload, keyed)
