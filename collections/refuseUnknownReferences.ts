import { getTranslation } from '@payloadcms/translations'
import { type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, type CollectionSlug, type FlattenedField, type GlobalBeforeValidateHook, type PayloadRequest, type SanitizedConfig, ValidationError, type Where } from 'payload'

import { isMongo } from '../config/environment'
import { type Reference, referencesIn } from './references'

/** Whether the write under way to a collection asks who may do it: hooks before the write are not told. */
const asking = new WeakMap<PayloadRequest, Map<string, boolean>>()

const noteWhoAsks: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if (operation === 'create' || operation === 'update') {
    const noted = asking.get(req) ?? new Map<string, boolean>()
    asking.set(req, noted.set(collection.slug, !overrideAccess))
  }
  return args
}

// MongoDB fails at what cannot be an id there instead of finding nothing.
const mayBeId = (id: string) => !isMongo() || /^[0-9a-f]{24}$/.test(id)

const keyOf = ({ place, to, id }: Reference) => `${place} ${to} ${id}`

/** Those of `ids` that are there for whoever asks, drafts and what lies in the trash included. */
async function seenBy(req: PayloadRequest, to: string, ids: string[]): Promise<Set<string>> {
  const target = req.payload.collections[to as CollectionSlug]
  const rule = await target.config.access.read({ req })
  if (!rule) return new Set()
  const named: Where = { id: { in: ids } }
  const { docs } = await req.payload.db.find({ collection: to as CollectionSlug, where: rule === true ? named : { and: [named, rule] }, select: { id: true }, limit: 0, pagination: false, req })
  return new Set(docs.map(({ id }) => String(id)))
}

type Write = { fields: readonly FlattenedField[]; data: unknown; originalDoc: unknown; req: PayloadRequest }

/** What a write newly names and that whoever writes cannot see: one read for each collection that is named, none when nothing new is. */
async function unknownIn({ fields, data, originalDoc, req }: Write): Promise<Reference[]> {
  const before = new Set([...referencesIn({ fields, data: originalDoc, req })].map(keyOf))
  const named = [...referencesIn({ fields, data, req })].filter((reference) => !before.has(keyOf(reference)))
  const ids = new Map<string, Set<string>>()
  for (const { to, id } of named) if (to !== null && id !== null && mayBeId(id)) ids.set(to, (ids.get(to) ?? new Set()).add(id))
  const seen = new Map<string, Set<string>>()
  for (const [to, asked] of ids) seen.set(to, await seenBy(req, to, [...asked]))
  return named.filter(({ to, id }) => to === null || id === null || !seen.get(to)?.has(id))
}

function sentenceFor({ label, path }: Reference, req: PayloadRequest): string {
  const name = label ? getTranslation(label, req.i18n) : path
  return req.i18n.language === 'en' ? `The record chosen for “${name}” does not exist or is not yours to see. Please choose another.` : `“${name}”所选的记录不存在，或你无权查看。请重新选择。`
}

async function refuseUnknown(write: Write, where: { collection: string } | { global: string }): Promise<void> {
  const { req } = write
  // A version of before names nothing anew.
  if (req.context['isRestoringVersion']) return
  const unknown = await unknownIn(write)
  if (unknown.length === 0) return
  const byPath = new Map(unknown.map((reference) => [reference.path, sentenceFor(reference, req)]))
  const refusal = new ValidationError({ ...where, errors: [...byPath].map(([path, message]) => ({ path, message })), req }, req.t)
  refusal.message = [...new Set(byPath.values())].join(' ')
  throw refusal
}

const inCollection: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (asking.get(req)?.get(collection.slug)) await refuseUnknown({ fields: collection.flattenedFields, data, originalDoc, req }, { collection: collection.slug })
  return data
}

const inGlobal: GlobalBeforeValidateHook = async ({ data, global, originalDoc, overrideAccess, req }) => {
  if (!overrideAccess) await refuseUnknown({ fields: global.flattenedFields, data, originalDoc, req }, { global: global.slug })
  return data
}

/**
 * In every collection and global, a write that asks who may do it names only records that are there and that its writer may see; SQLite would answer
 * 500 and MongoDB would keep the name of nothing. It stands after the access of fields and before every hook of ours. References that stood there
 * before may have lost their record: they are left alone. Writes of our own do not ask.
 */
export function refuseUnknownReferences(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) {
    hooks.beforeOperation.push(noteWhoAsks)
    hooks.beforeValidate.unshift(inCollection)
  }
  for (const { hooks } of config.globals) hooks.beforeValidate.unshift(inGlobal)
  return config
}
