import { type Field, flattenAllFields, type FlattenedField, type PayloadRequest, type RelationshipField, type UploadField } from 'payload'

import { nodesOf } from '../domain/editorial/bodyTree'

type Pointing = RelationshipField | UploadField

/**
 * A record that a document names. `to` and `id` are null where what was sent cannot name any; `path` is where the panel shows an error, `place` the
 * same without the numbers of rows, so that a row that moved is still the same.
 */
export type Reference = { to: string | null; id: string | null; path: string; place: string; label: Pointing['label'] }

type Place = { path: string; place: string }
type Branch = { fields: readonly FlattenedField[]; data: unknown; at: Place; req: PayloadRequest }
type SubFields = Map<string, (args: { node: object; req: PayloadRequest }) => Field[] | null | undefined>

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const below = ({ path, place }: Place, name: string, row?: number): Place => ({ path: `${path}${name}${row === undefined ? '' : `.${row}`}.`, place: `${place}${name}.` })
const inFull = (value: unknown): unknown => (isPlain(value) && 'id' in value ? value['id'] : value)

function* pointedAt(field: Pointing, value: unknown, at: Place): Generator<Reference> {
  const here = { path: `${at.path}${field.name}`, place: `${at.place}${field.name}`, label: field.label }
  for (const item of field.hasMany && Array.isArray(value) ? value : [value]) {
    if (item === null || item === undefined) continue
    const isOneOfMany = Array.isArray(field.relationTo)
    const to = !isOneOfMany ? field.relationTo : isPlain(item) && field.relationTo.includes(item['relationTo'] as never) ? item['relationTo'] : null
    const id = inFull(isOneOfMany ? (isPlain(item) ? item['value'] : null) : item)
    yield { ...here, to: typeof to === 'string' ? to : null, id: typeof id === 'string' ? id : null }
  }
}

/** The blocks and pictures of a text. An error in any of them is shown at the text. */
function* pointedAtInText({ field, value, at, req }: { field: Extract<FlattenedField, { type: 'richText' }>; value: unknown; at: Place; req: PayloadRequest }): Generator<Reference> {
  const subFields = (field.editor as { editorConfig?: { features?: { getSubFields?: SubFields } } } | undefined)?.editorConfig?.features?.getSubFields
  const path = `${at.path}${field.name}`
  for (const node of nodesOf(value)) {
    const place = `${at.place}${field.name}.${node.type}.`
    if ((node.type === 'upload' || node.type === 'relationship') && node.relationTo !== undefined) {
      const id = inFull(node.value)
      const isKnown = typeof node.relationTo === 'string' && node.relationTo in req.payload.collections
      yield { path, place, label: field.label, to: isKnown ? node.relationTo : null, id: typeof id === 'string' ? id : null }
    }
    const fields = isPlain(node.fields) ? subFields?.get(node.type)?.({ node, req }) : null
    if (!fields) continue
    const blockType = String(node.fields?.['blockType'] ?? '')
    for (const reference of referencesIn({ fields: flattenAllFields({ fields, cache: true }), data: node.fields, at: { path: '', place: `${place}${blockType}.` }, req })) yield { ...reference, path }
  }
}

/** Every record that `data` names by a field, also inside groups, tabs, rows, blocks and texts. */
export function* referencesIn({ fields, data, at = { path: '', place: '' }, req }: Omit<Branch, 'at'> & { at?: Place }): Generator<Reference> {
  if (!isPlain(data)) return
  for (const field of fields) {
    const value = data[field.name]
    if (value === null || value === undefined) continue
    if (field.type === 'relationship' || field.type === 'upload') {
      if (!field.virtual) yield* pointedAt(field, value, at)
    } else if (field.type === 'group' || field.type === 'tab') yield* referencesIn({ fields: field.flattenedFields, data: value, at: below(at, field.name), req })
    else if (field.type === 'richText') yield* pointedAtInText({ field, value, at, req })
    else if (field.type === 'array' && Array.isArray(value)) {
      for (const [row, inRow] of value.entries()) yield* referencesIn({ fields: field.flattenedFields, data: inRow, at: below(at, field.name, row), req })
    } else if (field.type === 'blocks' && Array.isArray(value)) {
      for (const [row, inRow] of value.entries()) {
        const block = field.blocks.find(({ slug }) => isPlain(inRow) && inRow['blockType'] === slug)
        if (block) yield* referencesIn({ fields: block.flattenedFields, data: inRow, at: below(at, field.name, row), req })
      }
    }
  }
}
