import { describe, expect, it } from 'vitest'

import { optionalText, secretText, text } from './fields'

const name = text({ max: 10, missing: '请写名称。' })

describe('a text of a form', () => {
  it.each([['  采用 ', '采用'], ['繁體與全形ＡＢＣ', '繁體與全形ＡＢＣ'], ['甲\u0000乙\u0007', '甲乙'], ['\u202eabc\u202c', 'abc'], ['\u2066甲\u2069', '甲'], ['两\n行', '两\n行'], ['𠮷野家', '𠮷野家']])('%j is kept as %j', (given, kept) => {
    expect(name.parse([given])).toBe(kept)
    expect(optionalText(10).parse([given])).toBe(kept)
  })
  it('that is nothing but what nobody sees is missing', () => expect(name.safeParse(['\u0000\u202e ']).error?.issues[0]?.message).toBe('请写名称。'))
  it('that is a secret stays as typed', () => expect(secretText({ missing: '' }).parse([' a\u202eb '])).toBe(' a\u202eb '))
})
