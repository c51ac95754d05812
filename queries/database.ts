import config from '@payload-config'
import { type CollectionSlug, type DataFromCollectionSlug, getPayload, type Where } from 'payload'
import { cache } from 'react'

import { idOf } from '../domain/editorial/idOf'
import { expireAt, recordTags } from '../server/publicRequest'

/** The only way from pages to the database. Everything is read as the public (S16): `overrideAccess` is written out, no user is passed. */

export const database = () => getPayload({ config })

type Find = {
  where?: Where
  sort?: string | string[]
  limit: number
  page?: number
  depth?: 0 | 1 | 2
  /** what the page depends on; the collection's own tag when left out */
  tags?: string[]
}

/**
 * A page that shows figures is rendered anew when the next embargo ends. Of the figure itself nothing is read but this instant, and that stays here;
 * once a page, however many figures it reads.
 */
const endWithNextEmbargo = cache(async (): Promise<void> => {
  const { docs: [next] } = await (await database()).find({
    collection: 'observations', where: { validFrom: { greater_than: new Date().toISOString() } }, sort: 'validFrom', limit: 1, depth: 0, pagination: false, select: { validFrom: true }, overrideAccess: true,
  })
  if (next?.validFrom) expireAt(next.validFrom)
})

/** A page of documents that the public may see. Counts only when a page is asked for. */
export async function findPublic<Slug extends CollectionSlug>(collection: Slug, { where = {}, sort, limit, page, depth = 0, tags = [collection] }: Find) {
  recordTags(...tags)
  const payload = await database()
  if (collection === 'observations') await endWithNextEmbargo()
  return payload.find({
    collection, where, limit, depth, overrideAccess: false, pagination: page !== undefined,
    ...(sort ? { sort } : {}), ...(page ? { page } : {}),
  })
}

/** The same, of each document only some fields: for lists of keys and names. */
export async function findPublicFields<Slug extends CollectionSlug, Field extends string & keyof DataFromCollectionSlug<Slug>>(
  collection: Slug, { fields, where = {}, sort, limit, page, tags = [collection] }: Omit<Find, 'depth'> & { fields: readonly Field[] },
): Promise<{ docs: Pick<DataFromCollectionSlug<Slug> & { id: string }, Field | 'id'>[]; totalDocs: number; totalPages: number }> {
  recordTags(...tags)
  const payload = await database()
  if (collection === 'observations') await endWithNextEmbargo()
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: collection as CollectionSlug, select: Object.fromEntries(fields.map((field) => [field, true])), where, limit, depth: 0, overrideAccess: false, pagination: page !== undefined,
    ...(sort ? { sort } : {}), ...(page ? { page } : {}),
  })
  // What is selected is what the document has; Payload's own type for this needs the fields as literals.
  return { docs: docs as unknown as Pick<DataFromCollectionSlug<Slug> & { id: string }, Field | 'id'>[], totalDocs, totalPages }
}

export async function countPublic(collection: CollectionSlug, { where = {}, tags = [collection] }: Pick<Find, 'tags' | 'where'> = {}): Promise<number> {
  recordTags(...tags)
  const payload = await database()
  if (collection === 'observations') await endWithNextEmbargo()
  return (await payload.count({ collection, where, overrideAccess: false })).totalDocs
}

export async function findOnePublic<Slug extends CollectionSlug>(collection: Slug, find: Omit<Find, 'limit'>): Promise<DataFromCollectionSlug<Slug> | null> {
  const { docs } = await findPublic(collection, { ...find, limit: 1 })
  return docs[0] ?? null
}

/** Documents by id, in the order of the ids; those the public may not see are left out. */
export async function findPublicByIds<Slug extends CollectionSlug>(collection: Slug, ids: readonly string[], options: { depth?: 0 | 1 | 2; tags?: string[] } = {}): Promise<DataFromCollectionSlug<Slug>[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) {
    recordTags(...(options.tags ?? [collection]))
    return []
  }
  const { docs } = await findPublic(collection, { where: { id: { in: wanted } }, limit: wanted.length, ...options })
  return wanted.flatMap((id) => docs.find((doc) => String(doc.id) === id) ?? [])
}

export { idOf }

export const idsOf = (values: readonly unknown[] | null | undefined): string[] => (values ?? []).map(idOf).filter((id) => id !== null)

/** A populated reference, or null when it is only an id (the public may not see it). */
export const populated = <Doc extends { id: string }>(value: Doc | string | null | undefined): Doc | null => (value && typeof value === 'object' ? value : null)
export const allPopulated = <Doc extends { id: string }>(values: readonly (Doc | string)[] | null | undefined): Doc[] =>
  (values ?? []).flatMap((value) => populated(value) ?? [])
