import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareClauses } from './compareClauses'
import { parseSource } from './parseSource'
import type { SourceBlock } from './sourceBlock'

const storyFile = resolve('../shared/seed/press-conference.txt')
const casesFile = resolve('../shared/contracts/rights-cases.json')

const read = (): SourceBlock[] => readFileSync(storyFile, 'utf8').split('\n').filter(line => line.trim() !== '')
  .map(text => ({ type: 'paragraph', text }))

describe.skipIf(!existsSync(storyFile))('the real press conference, where it lies', () => {
  const lines = existsSync(storyFile) ? read() : []

  it('gives title, event and byline', () => {
    const parsed = parseSource(lines, { referenceDate: '2026-11-23' })
    expect(parsed.originalTitle).toBe(parsed.title)
    expect(parsed.title).toMatch(/^“[^”]+”系列.+ .+试验区$/u)
    expect(parsed).toMatchObject({
      series: '推进中国式现代化建设河南实践',
      eventDate: { date: '2024-10-23', yearInferred: true },
      eventPlace: '郑州',
      byline: [{ role: '记者', name: '王平' }],
      editors: [],
      sourceLabel: null,
      dateline: null,
      publishedAt: null,
      warnings: ['SOURCE_MISSING', 'YEAR_INFERRED'],
    })
    expect(parsed.eventName).toMatch(/^“.+”.+新闻发布会$/u)
    expect(parsed.body).toHaveLength(8)
    expect(parsed.body.every(block => block.type === 'paragraph' && /[。]$/u.test(block.text))).toBe(true)
  })

  it('gives the same year from the contents alone and from a reference date near the event', () => {
    for (const options of [{}, { referenceDate: '2024-10-23' }, { referenceDate: '2024-11-01' }]) {
      expect(parseSource(lines, options).eventDate).toEqual({ date: '2024-10-23', yearInferred: true })
    }
  })

  it('gives seven clauses verbatim, with their kinds', () => {
    const { noticeClauses } = parseSource(lines)
    expect(noticeClauses.map(clause => [clause.no, clause.kind])).toEqual([
      ['1', 'operator_statement'],
      ['2', 'reserved_by_source_label'],
      ['3.1', 'own_rights_definition'],
      ['3.2', 'licensee_duties'],
      ['3.3', 'unlicensed_prohibition_and_liability'],
      ['4', 'reprint_disclaimer'],
      ['5', 'contact_window'],
    ])
    const texts = lines.slice(-7).map(line => (line.type === 'paragraph' ? line.text : ''))
    expect(noticeClauses.map(clause => clause.text)).toEqual(texts)
  })

  it.skipIf(!existsSync(casesFile))('matches the stored notice, and shows one changed character', () => {
    const stored = JSON.parse(readFileSync(casesFile, 'utf8')).notices['cri-2024-v1'].clauses as { no: string; text: string }[]
    const { noticeClauses } = parseSource(lines)
    expect(compareClauses(noticeClauses, stored)).toEqual({ matches: true, differences: [] })
    const changed = stored.map(clause => (clause.no === '5' ? { ...clause, text: clause.text.replace('30', '60') } : clause))
    const { matches, differences } = compareClauses(noticeClauses, changed)
    expect(matches).toBe(false)
    expect(differences.map(difference => [difference.no, difference.change])).toEqual([['5', 'changed']])
    expect(differences[0]?.diff.filter(change => change.op !== 'same')).toEqual([{ op: 'del', text: '6' }, { op: 'ins', text: '3' }])
  })
})
