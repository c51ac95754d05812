import type { Field } from 'payload'

import { staffField } from '../../access'
import { zhEn } from '../../fields/labels'

/** The figures found in the text, to be confirmed one by one: beside the story, by keyboard. */
export const figuresPanel: Field = {
  name: 'figuresPanel', type: 'ui', label: zhEn('文中数据', 'Figures'),
  admin: { position: 'sidebar', components: { Field: '/admin/figures/FiguresPanel.client#FiguresPanel' }, disableListColumn: true },
}

/** What does not agree between the text and the records of its figures, as it stands in the form. */
export const checksPanel: Field = {
  name: 'checksPanel', type: 'ui', label: zhEn('数据核对', 'Figure checks'),
  admin: { position: 'sidebar', components: { Field: '/admin/checks/ChecksPanel.client#ChecksPanel' }, disableListColumn: true },
}

const mostRejects = 1000
const isFingerprints = (value: unknown) => Array.isArray(value) && value.length <= mostRejects && value.every((one) => typeof one === 'string' && /^[0-9a-z]{4,24}$/.test(one))

/** Proposals that an editor has rejected, by the fingerprint of their words and neighbours (domain/figures/fingerprint): they are not made again. */
export const rejectedFigures: Field = {
  name: 'rejectedFigures', type: 'json', access: { read: staffField }, admin: { hidden: true, components: { Diff: '/admin/diff/NoDiff#NoDiff' } },
  validate: (value: unknown) => value === null || value === undefined || isFingerprints(value) || '格式不对。 / Not a list of fingerprints.',
}
