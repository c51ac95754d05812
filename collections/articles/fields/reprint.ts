import type { Field, FieldAccess, GroupField, TextField } from 'payload'

import { hasRole, mayPublish, staffField } from '../../access'
import { instant } from '../../fields/common'
import { zhEn } from '../../fields/labels'
import { statementFields } from '../../../domain/editorial/statements'

const internal = { read: staffField }
const kept = (name: string, zh: string, en: string, overrides: Partial<TextField> = {}): TextField =>
  ({ name, type: 'text', label: zhEn(zh, en), access: internal, ...overrides } as TextField)

/** Who said so and when; the server writes both (hooks/stampStatements.ts). */
const signature: Field[] = [
  kept('by', '谁', 'By'), kept('account', '账号', 'Account', { admin: { hidden: true } }), instant('at', '何时', 'At', { access: internal }),
]

const field = (name: string) => ({ Field: { path: '/admin/rights/StatementField.client#StatementField', clientProps: { statement: name } } })
const statement = (name: keyof typeof statementFields, mayState: FieldAccess, rest: Omit<GroupField, 'name' | 'type'>): GroupField =>
  ({ name, type: 'group', access: { create: mayState, update: mayState }, admin: { components: field(name) }, ...rest } as GroupField)

const mayDeclare: FieldAccess = ({ req }) => hasRole(req.user, 'chief-editor', 'rights-manager')

/** The reviewer's word that a changed headline keeps the sense of the original: for exactly this pair, to the character. */
export const titleChangeConfirmed = statement('titleChangeConfirmed', ({ req }) => mayPublish(req.user), {
  label: zhEn('标题改动', 'Changed headline'), fields: [kept('title', '主题', 'Headline'), kept('originalTitle', '原标题', 'Original title'), ...signature],
})

/** The rights manager's reason for reprinting a source that is not on the list, for exactly these sources. */
export const listingException = statement('listingException', ({ req }) => hasRole(req.user, 'rights-manager'), {
  label: zhEn('名单外转载', 'Reprint outside the list'), fields: [kept('reason', '理由', 'Reason', { maxLength: 500 }), kept('sources', '来源', 'Sources'), ...signature],
})

/** The notice's list of own marks is open: somebody in charge may say that a story without a mark is ours. */
export const ownDeclared = statement('ownDeclared', mayDeclare, {
  label: zhEn('声明为本网稿件', 'Declared our own'),
  fields: [{ name: 'declared', type: 'checkbox', defaultValue: false, label: zhEn('声明为本网稿件', 'Declared our own') }, kept('reason', '理由', 'Reason', { maxLength: 500 }), ...signature],
})

/** Whose story it is, why, what publishing still needs and what the world may do: live, from what stands in the form. */
export const rightsPanel: Field = {
  name: 'rightsPanel', type: 'ui', label: zhEn('版权判定', 'Rights'),
  admin: { position: 'sidebar', components: { Field: '/admin/rights/RightsPanel.client#RightsPanel' }, disableListColumn: true },
}
