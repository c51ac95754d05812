import type { Field, FieldAccess } from 'payload'

import { hasRole } from '../../access'

const writers: FieldAccess = ({ req }) => hasRole(req.user, 'reporter', 'editor', 'chief-editor')

/**
 * Who may open a story is not always who may write it: the rights manager records statements about its rights and changes no word of it. Every
 * field that does not say for itself who may update it is for those who write.
 */
export const forWriters = (fields: readonly Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'ui') return field
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: forWriters(tab.fields) })) }
    if (!('name' in field) || !field.name) return 'fields' in field ? { ...field, fields: forWriters(field.fields) } as Field : field
    return field.access?.update ? field : { ...field, access: { ...field.access, update: writers } } as Field
  })
