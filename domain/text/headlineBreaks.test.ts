import { loadDefaultSimplifiedChineseParser } from 'budoux'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headlineBreaks } from './headlineBreaks'

const everyCharacter = (text: string): string[] => text.split('')
const budoux = loadDefaultSimplifiedChineseParser()
const byModel = (text: string): string[] => budoux.parse(text)

describe('headlineBreaks', () => {
  it.each([
    ['浩林市高新企业达到473 家', ['浩林市', '高新', '企业', '达到', '473 家']],
    ['“双减”政策（试行）发布', ['“双减”', '政策', '（试行）', '发布']],
    ['上半年 工业增长提速', ['上半年 ', '工业', '增长', '提速']],
  ])('follows the phrases of %s', (title, phrases) => expect(headlineBreaks(title, byModel)).toEqual(phrases))

  it.each([
    ['2024年10月23日召开', /2024年10月23日/],
    ['声明第1版适用的稿件', /第1版/],
    ['增长26.2%左右', /26\.2%/],
    ['达到473 家企业', /473 家/],
    ['投资18.6万元建桥', /18\.6万元/],
    ['开通5G网络', /5G/],
    ['说“好”的人', /“好”/],
    ['会议（扩大）召开', /（扩/],
    ['为什么？因为', /么？/],
    ['Haolin City opens', /Haolin /],
  ])('never parts what belongs together in %s, even with a break at every character', (title, whole) => {
    const phrases = headlineBreaks(title, everyCharacter)
    expect(phrases.join('')).toBe(title)
    expect(phrases.some(phrase => whole.test(phrase))).toBe(true)
  })

  it('never leaves a single character for the last line', () => {
    expect(headlineBreaks('浩林市召开会', text => [text.slice(0, -1), text.slice(-1)])).toEqual(['浩林市召开会'])
    expect(headlineBreaks('谁来管？', text => ['谁来', '管', '？'].filter(part => text.includes(part)))).toEqual(['谁来管？'])
  })

  it('keeps a title whole when the segmenter does not give it back, but for its spaces', () => {
    expect(headlineBreaks('浩林市 召开会议', () => ['别的'])).toEqual(['浩林市 ', '召开会议'])
  })

  it('joins a single character to what follows it, and before a space to what it follows', () => {
    expect(headlineBreaks('上半年 工业向好', () => ['上', '半', '年 ', '工业', '向', '好'])).toEqual(['上半年 ', '工业', '向好'])
  })

  it('does not split an emoji or a rare character', () => {
    const phrases = headlineBreaks('𠮷野家👨‍👩‍👧回来了', everyCharacter)
    expect(phrases.some(phrase => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(phrase))).toBe(false)
    expect(phrases.some(phrase => phrase.includes('👨‍👩‍👧'))).toBe(true)
  })

  it('gives nothing for an empty title', () => expect(headlineBreaks('', byModel)).toEqual([]))

  it('always gives back the title, and no phrase begins with a closing mark', () => {
    const piece = fc.constantFrom('浩', '林', '市', '“', '”', '（', '）', '，', '？', ' ', '4', '73', '家', '%', '年', '月', 'A', 'bc', '𠮷', '👍🏽', '《', '》')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), parts => {
      const title = parts.join('')
      const phrases = headlineBreaks(title, everyCharacter)
      expect(phrases.join('')).toBe(title)
      for (const [i, phrase] of phrases.entries()) {
        if (i > 0) expect(phrase).not.toMatch(/^[”）》，？%\s]/u)
        if (i < phrases.length - 1) expect(phrase).not.toMatch(/[“（《]\s*$/u)
      }
    }))
  })
})
