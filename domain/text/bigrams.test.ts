import { describe, expect, it } from 'vitest'
import { queryNeedles, queryTokens, searchField, searchTokens } from './bigrams'

describe('search tokens', () => {
  it.each([
    ['浩林市', ['浩林', '林市']],
    ['浩', ['浩']],
    ['473家企业，ＡＩ与5G', ['473', '家企', '企业', 'ai', '与', '5g']],
    ['增长２６．２％', ['增长', '26.2']],
    ['共1,234,567.8元', ['共', '1234567.8', '元']],
    ['PM2.5 Covid-19', ['pm2.5', 'covid', '19']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['「浩林」', ['浩林']],
    ['經濟與經濟学', ['经济', '济与', '与经', '经济', '济学']],
    ['個', ['个']],
    ['', []],
    ['，。！', []],
  ])('splits %j', (text, tokens) => expect(searchTokens(text)).toEqual(tokens))

  it('stops at the bound', () => {
    expect(searchTokens('浩林'.repeat(100), 7)).toHaveLength(7)
    expect(searchTokens('a'.repeat(1000))).toEqual([])
    expect(searchTokens('a b c', 2)).toEqual(['a', 'b'])
  })

  it.each([
    ['经济', true], ['經濟', true], ['济與', true], ['AI', true], ['shanghai', true], ['hai', false], ['26.2', true], ['6.2', false], ['濟', true], ['市 ai', true], ['民经', false], ['新民', false],
  ])('%s is found: %s', (query, isFound) => {
    const field = searchField('經濟与AI，Shanghai市增长２６．２％，民生')
    expect(queryNeedles(query).every((needle) => field.includes(needle))).toBe(isFound)
  })

  it('takes no edge from a text or a query', () => {
    expect(searchField('a|b')).toBe('|a|b|')
    expect(queryNeedles('a|b')).toEqual(['|a|', '|b|'])
    expect(searchField('')).toBe('|')
  })

  it('looks for each token once and for at most twenty-four', () => {
    expect(queryTokens('浩林 浩林 市')).toEqual(['浩林', '市'])
    const longest = Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')
    expect(queryTokens(longest)).toHaveLength(24)
    expect(queryTokens('  ')).toEqual([])
  })

  it('finds every query of two characters or more in the text it was taken from', () => {
    const text = '浩林市高新企业2024年达到473家'
    const field = new Set(searchTokens(text))
    expect(queryTokens('高新企业').every(token => field.has(token))).toBe(true)
  })
})
