import { describe, expect, it } from 'vitest'
import { slugify } from './slug'

const spell: Record<string, string> = { 浩: 'hao', 林: 'lin', 市: 'shi', 女: 'nv', 家: 'jia' }
const toPinyin = (han: string): string[] => Array.from(han, character => spell[character] ?? '')

describe('slugify', () => {
  it.each([
    ['浩林市', 'hao-lin-shi'],
    ['浩林 5G 市：ＡＩ＋', 'hao-lin-5g-shi-ai'],
    ['Café d\'Or — it’s 26.2%', 'cafe-dor-its-26-2'],
    ['  473家  ', '473-jia'],
    ['𠮷', null],
    ['……！👍', null],
    ['', null],
  ])('turns %j into %j', (title, slug) => expect(slugify(title, toPinyin)).toBe(slug))

  it('cuts at a word border at sixty characters', () => {
    const slug = slugify('浩林市'.repeat(20), toPinyin)
    expect(slug?.length).toBeLessThanOrEqual(60)
    expect(slug).toMatch(/^(hao|lin|shi)(-(hao|lin|shi))*$/)
  })

  it('cuts a single word that is too long', () => expect(slugify('a'.repeat(100), toPinyin)).toBe('a'.repeat(60)))
})
