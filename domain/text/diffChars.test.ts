import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffText, type TextChange } from './diffChars'
import { computing } from '../testing/computing'

const before = (changes: TextChange[]): string => changes.filter(change => change.op !== 'ins').map(change => change.text).join('')
const after = (changes: TextChange[]): string => changes.filter(change => change.op !== 'del').map(change => change.text).join('')
const short = (changes: TextChange[]): string =>
  changes.map(({ op, text }) => (op === 'same' ? text : op === 'del' ? `[-${text}]` : `[+${text}]`)).join('')

describe('diffText', () => {
  it.each([
    ['全市企业达到473家。', '全市企业达到481家。', '全市企业达到4[-73][+81]家。'],
    ['浩林市召开会议', '浩林市今天召开会议', '浩林市[+今天]召开会议'],
    ['浩林市召开会议', '浩林召开会议', '浩林[-市]召开会议'],
    ['同', '同', '同'],
    ['', '新', '[+新]'],
    ['旧', '', '[-旧]'],
    ['', '', ''],
    ['全家👨‍👩‍👧来了', '全家👨‍👩‍👦来了', '全家[-👨‍👩‍👧][+👨‍👩‍👦]来了'],
    ['𠮷野家', '𠮶野家', '[-𠮷][+𠮶]野家'],
  ])('compares %j with %j', (a, b, shown) => expect(short(diffText(a, b))).toBe(shown))

  it('does not scatter chance matches over a sentence that was written anew', () => {
    expect(diffText('市长在会上表示要继续努力', '代表们对方案提出了意见').length).toBeLessThanOrEqual(5)
  })

  it('always adds up to both texts, with no two neighbours of one kind', () => {
    const text = fc.string({ unit: fc.constantFrom('浩', '林', '市', '。', '4', '7', '👍🏽', '\n'), maxLength: 60 })
    fc.assert(fc.property(text, text, (a, b) => {
      const changes = diffText(a, b)
      expect(before(changes)).toBe(a)
      expect(after(changes)).toBe(b)
      for (const [i, change] of changes.entries()) {
        expect(change.text).not.toBe('')
        if (i > 0) expect(changes[i - 1]?.op).not.toBe(change.op)
      }
    }))
  })

  const story = (length: number, seed: number): string => {
    let state = seed
    return Array.from({ length }, (_, i) => {
      state = (state * 1103515245 + 12345) % 2147483648
      return i % 25 === 24 ? '。' : String.fromCharCode(0x4e00 + (state % 800))
    }).join('')
  }

  it('compares ten thousand characters with forty changes in well under a second', () => {
    const a = story(10_000, 7)
    const b = Array.from(a, (character, i) => (i % 250 === 100 ? '改了' : character)).join('')
    const computed = computing()
    const changes = diffText(a, b)
    expect(computed()).toBeLessThan(700)
    expect(changes.filter(change => change.op === 'ins')).toHaveLength(40)
  })

  it.each([
    ['two unrelated stories of 10,000 characters', story(10_000, 1), story(10_000, 2)],
    ['two unrelated texts of a million characters', story(1_000_000, 1), story(1_000_000, 2)],
    ['a million sentence ends', '。'.repeat(1_000_000), '！'.repeat(999_999)],
    ['a repeated pattern', '浩林'.repeat(40_000), '林浩浩'.repeat(26_000)],
  ])('stays bounded on %s', (_, a, b) => {
    const computed = computing()
    const changes = diffText(a, b)
    expect(computed()).toBeLessThan(2_000)
    expect(before(changes) === a && after(changes) === b).toBe(true)
  })
})
