import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions } from './compareVersions'

const clause = (no: string, text: string, kind = 'other') => ({ no, kind, text })
const operator = clause('1', '1．示例在线由示例传媒编辑部主办、运营。', 'operator_statement')
const reserved = clause('2', '2．凡注明“来源：示例在线”的作品，未经书面授权不得转载、摘编。', 'reserved_by_source_label')
const contact = clause('3', '3．如有疑问，请在30日内与编辑部联系。', 'contact_window')
const free = clause('3', '3．本声明所附数据表可以自由使用，使用时注明来源。', 'free_use_grant')

const summary = (before: Parameters<typeof compareVersions>[0], after: typeof before) => compareVersions(before, after).map(({ change, before: from, after: to }) => [change, from, to])

describe('compareVersions', () => {
  it('says nothing of clauses that are the same', () => {
    expect(summary([operator, reserved], [operator, reserved])).toEqual([['same', '1', '1'], ['same', '2', '2']])
  })
  it('compares a clause that moved down with itself, not with the one put into its place', () => {
    const moved = { ...contact, no: '4', text: contact.text.replace('3．', '4．') }
    expect(summary([operator, reserved, contact], [operator, reserved, free, moved])).toEqual([['same', '1', '1'], ['same', '2', '2'], ['added', null, '3'], ['renumbered', '3', '4']])
  })
  it('shows a clause that moved and changed, character by character', () => {
    const changed = { ...contact, no: '4', text: '4．如有疑问，请在60日内与编辑部联系。' }
    const [, , , row] = compareVersions([operator, reserved, contact], [operator, reserved, free, changed])
    expect(row).toMatchObject({ change: 'changed', before: '3', after: '4' })
    expect(row?.diff.filter(({ op }) => op !== 'same').map(({ op, text }) => [op, text])).toEqual([['del', '3'], ['ins', '4'], ['del', '3'], ['ins', '6']])
  })
  it('shows what was removed where it stood', () => {
    const last = { ...contact, no: '2', text: contact.text.replace('3．', '2．') }
    expect(summary([operator, reserved, contact], [operator, last])).toEqual([['same', '1', '1'], ['removed', '2', null], ['renumbered', '3', '2']])
    expect(summary([reserved, operator], [operator])).toEqual([['removed', '2', null], ['same', '1', '1']])
  })
  it('calls a change of a mark or a quotation a change: the text is verbatim', () => {
    expect(summary([operator], [{ ...operator, text: operator.text.replace('、', '，') }])).toEqual([['changed', '1', '1']])
    expect(summary([operator], [{ ...operator, text: operator.text.replace('1．', '1、') }])).toEqual([['changed', '1', '1']])
  })
  it('loses no clause of either version, whatever they are', () => {
    const any = fc.array(fc.record({ no: fc.constantFrom('1', '2', '3.1', '3.2', '4'), kind: fc.constantFrom('other', 'contact_window'), text: fc.string({ unit: 'grapheme', maxLength: 40 }) }), { maxLength: 6 })
    fc.assert(fc.property(any, any, (before, after) => {
      const rows = compareVersions(before, after)
      expect(rows.flatMap(({ after: no }) => no ?? [])).toEqual(after.map(({ no }) => no))
      expect(rows.flatMap(({ before: no }) => no ?? []).sort()).toEqual(before.map(({ no }) => no).sort())
      const texts = (side: 'del' | 'ins') => rows.map(({ diff }) => diff.filter(({ op }) => op === 'same' || op === side).map(({ text }) => text).join(''))
      expect(texts('ins').filter((_text, index) => rows[index]?.after !== null)).toEqual(after.map(({ text }) => text))
      expect(texts('del').filter((_text, index) => rows[index]?.before !== null).sort()).toEqual(before.map(({ text }) => text).sort())
    }), { numRuns: 300 })
  })
})
