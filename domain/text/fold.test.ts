import { describe, expect, it } from 'vitest'
import { collapseSpaces, foldText, normaliseForHash, stripInvisible } from './fold'

describe('folding Chinese text', () => {
  it.each([
    ['\u3000\u3000浩林市\u3000召开 会议\u00a0', '浩林市召开会议'],
    ['增长２６．２％', '增长26.2%'],
    ['记者 Jane Doe 报道', '记者 Jane Doe 报道'],
    ['473 家企业', '473 家企业'],
    ['浩\u200b林\ufeff市', '浩林市'],
  ])('folds %j to %j', (raw, folded) => expect(foldText(raw)).toBe(folded))

  it('collapses spaces without changing the width of letters', () => expect(collapseSpaces(' Ａ\u3000\u3000B\n\tc ')).toBe('Ａ B c'))

  it('takes control characters out and leaves emoji of several code points alone', () => {
    expect(stripInvisible('a\u0000b\u0007c')).toBe('abc')
    expect(stripInvisible('👍🏽👨‍👩‍👧❤️‍🔥')).toBe('👍🏽👨‍👩‍👧❤️‍🔥')
    expect(stripInvisible('浩\u200d林\u200c')).toBe('浩林')
  })

  it('gives two copies of one sentence the same form whatever their width, spaces and quotation marks', () => {
    expect(normaliseForHash('来源：“浩林在线”（ＡＢＣ）')).toBe(normaliseForHash('来源: "浩林在线" (abc)\n'))
    expect(normaliseForHash('浩林')).not.toBe(normaliseForHash('澔林'))
  })
})
