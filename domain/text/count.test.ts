import { describe, expect, it } from 'vitest'
import { countHan, countWords, graphemeLength, graphemes, readingMinutes, truncateGraphemes } from './count'

describe('counting characters', () => {
  it.each([
    ['', 0], ['浩林市', 3], ['𠮷野家', 3], ['👨‍👩‍👧浩林', 3], ['e\u0301a', 2], ['🇨🇳', 1], ['か\u3099', 1], ['第\ufe00', 1], ['家\u302a', 1],
  ])('counts %j as %i', (text, length) => expect(graphemeLength(text)).toBe(length))

  it('gives back the text when the graphemes are joined', () => {
    const text = '浩林𠮷👍🏽, mixed ＡＢＣ text'
    expect(graphemes(text).join('')).toBe(text)
  })

  it('counts Han characters without punctuation and words without Han', () => {
    expect([countHan('浩林市，二〇二四年𠮷！'), countWords('PM2.5 is at 35, it\'s down 3.2%')]).toEqual([9, 7])
  })

  it.each([['', 0], ['浩', 1], ['浩'.repeat(400), 1], ['浩'.repeat(401), 2], ['word '.repeat(300), 2]])('reads %# in %i minutes', (text, minutes) =>
    expect(readingMinutes(text)).toBe(minutes))

  it.each([
    ['浩林市召开会议', 5, '浩林市召…'], ['浩林', 2, '浩林'], ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2, '👨‍👩‍👧…'], ['浩林市', 1, '浩'], ['浩林市', 0, ''], ['浩林 市场部', 4, '浩林…'],
    ['第一行\r\n第二行', 5, '第一行…'],
  ])('cuts %j at %i to %j', (text, max, cut) => expect(truncateGraphemes(text, max)).toBe(cut))

  it('refuses a length that is none', () => expect(() => truncateGraphemes('浩', -1)).toThrow(RangeError))
})
