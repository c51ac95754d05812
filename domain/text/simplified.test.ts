import { describe, expect, it } from 'vitest'
import { simplified } from './simplified'

describe('simplified characters', () => {
  it.each([
    ['經濟', '经济'], ['臺灣、台灣', '台湾、台湾'], ['醫療衞生', '医疗卫生'], ['醫療衛生', '医疗卫生'], ['羣眾', '群众'], ['頭髮與發佈', '头发与发布'],
    ['里程裏裡', '里程里里'], ['著名', '著名'], ['经济', '经济'], ['𠮷野家', '𠮷野家'], ['', ''],
  ])('of %s are %s', (traditional, simple) => expect(simplified(traditional)).toBe(simple))

  it('of a part are that part of the whole', () => {
    const all = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => String.fromCodePoint(0x4e00 + at))
    const whole = Array.from(simplified(all.join('')))
    expect(whole).toHaveLength(all.length)
    expect(all.filter((character, at) => simplified(character) !== whole[at])).toEqual([])
  })
})
