import { describe, expect, it } from 'vitest'

import { isTitleChangeConfirmed, isTitleChanged, titleChangeText } from './titleChange'

describe('a headline against the original one', () => {
  it.each([
    ['the same', '云汀图书馆修旧报', '云汀图书馆修旧报'],
    ['in other widths', '云汀达到４７３家', '云汀达到473家'],
    ['with other punctuation', '“末班船”，等人', '末班船等人！'],
    ['with other spaces and invisible characters', '云汀 图书馆\u200b修旧报', '云汀图书馆修旧报'],
    ['with another dash', '2020—2024年的账', '2020–2024年的账'],
    ['in another case', 'GDP怎么算', 'gdp怎么算'],
  ])('counts as unchanged: %s', (_name, title, originalTitle) => expect(isTitleChanged({ title, originalTitle })).toBe(false))
  it.each([
    ['one word', '云汀图书馆修旧书', '云汀图书馆修旧报'],
    ['a negation', '云汀不修图书馆', '云汀修图书馆'],
    ['a figure', '增长8.5%', '增长85%'],
    ['a unit that is a mark', '增长8', '增长8%'],
    ['a range', '2020-2024年的账', '20202024年的账'],
    ['traditional characters', '圖書館', '图书馆'],
  ])('counts as changed: %s', (_name, title, originalTitle) => expect(isTitleChanged({ title, originalTitle })).toBe(true))
  it('shows the difference in one line', () => {
    expect(titleChangeText({ title: '桥通了，安澜最后一班渡船多开了一趟', originalTitle: '安澜最后一班渡船等人' })).toBe('〔增：桥通了，〕安澜最后一班渡船〔删：等人〕〔增：多开了一趟〕')
  })
  it('is confirmed only for this very pair, to the character', () => {
    const story = { title: '甲', originalTitle: '乙' }
    expect(isTitleChangeConfirmed({ ...story, titleChangeConfirmed: { title: '甲', originalTitle: '乙' } })).toBe(true)
    for (const confirmed of [null, true, {}, { title: '甲' }, { title: '甲 ', originalTitle: '乙' }, { title: '乙', originalTitle: '甲' }]) {
      expect(isTitleChangeConfirmed({ ...story, titleChangeConfirmed: confirmed })).toBe(false)
    }
    expect(isTitleChangeConfirmed({ title: null, originalTitle: null, titleChangeConfirmed: { title: null, originalTitle: null } })).toBe(false)
  })
})
