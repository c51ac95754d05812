import { reduceFieldsToValues } from 'payload/shared'
import { describe, expect, it } from 'vitest'

import { judgeStory, type RightsBasis } from './judgeStory'
import { agreementsOn, listingOn, type SourceRecord, sourceRecord } from './storyRecords'

const now = '2026-11-23T02:00:00.000Z'
const paragraph = (text: string) => ({ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] })
const bodyOf = (...texts: string[]) => ({ root: { type: 'root', version: 1, children: texts.map(paragraph) } })
const source = (id: string, name: string, over: Partial<SourceRecord> = {}): SourceRecord =>
  ({ id, name, kind: 'media', aliases: [], listings: [{ edition: '2025-01-01', isOn: true, checkedAt: null, note: null }], agreements: [], ...over })

const basis: RightsBasis = {
  notices: [{
    no: 1, key: 'terms', noticeId: 'i1',
    terms: { id: 'n1', noticeKey: 'terms', version: 1, effectiveFrom: '2024-01-01', site: '示例在线', brandAliases: ['示例在线'], rightsManager: '示例在线版权部', creditLine: '来源：示例在线', markerStems: ['专稿', '消息', '报道'] },
  }],
  sources: [source('own', '示例在线', { kind: 'own' }), source('paper', '示例晚报'), source('agency', '示例通讯社', { kind: 'agency', listings: [] })],
  media: [{ id: 'p1', kind: 'photo', name: '老照片', isThirdParty: true, holder: '示例图片社', licenceUntil: null }, { id: 'p2', kind: 'chart', name: '走势', isThirdParty: false, holder: null, licenceUntil: '2026-11-22' }],
}
const whole = { title: '云汀修旧报', section: 's', responsibleEditors: ['e'], body: bodyOf('云汀市（虚构）图书馆修旧报。') }
const judge = (story: Record<string, unknown>) => judgeStory({ story: { ...whole, ...story }, basis, now })

describe('what the newsroom is told while it writes', () => {
  it('finds nothing to mend in a complete story of our own, and says who may allow a reprint', () => {
    expect(judge({ source: 'own' })).toMatchObject({ class: 'own_source_label', problems: [], decision: { outcome: 'needs_written_authorisation', authority: { name: '示例在线版权部' }, licensableHere: true } })
  })
  it('quotes the mark and the dispatch that it found', () => {
    expect(judge({ body: bodyOf('示例在线消息（记者 演示甲）示例。') }).classification).toMatchObject({ class: 'own_marker', matchedMarker: '示例在线消息', dispatch: null })
    expect(judge({ source: 'own', dateline: '示例通讯社郑州10月23日电' }).classification).toMatchObject({ class: 'undetermined', dispatch: '示例通讯社郑州10月23日电' })
    expect(judge({ source: 'own', byline: [{ role: 'reporter', name: '示例通讯社记者 某某' }] }).classification).toMatchObject({ class: 'undetermined', dispatch: '示例通讯社记者' })
  })
  it('does not take a linked person for another outlet’s reporter', () => {
    expect(judge({ source: 'own', byline: [{ role: 'reporter', person: 'x', name: '示例通讯社记者 某某' }] }).class).toBe('own_source_label')
  })
  it('judges under no notice when none is in force on that day', () => {
    const judged = judge({ source: 'own', publishedAt: '2023-05-01T00:00:00.000Z' })
    expect(judged).toMatchObject({ notice: null, classification: null, class: 'undetermined', reasons: ['NO_NOTICE_IN_FORCE'], problems: [{ code: 'RIGHTS_UNDETERMINED', path: 'source' }] })
  })
  it('names each field that a reprint lacks, and the source that is on no list', () => {
    expect(judge({ source: 'agency' }).problems.map(({ code }) => code)).toEqual(['ORIGINAL_TITLE_MISSING', 'ORIGINAL_AUTHOR_MISSING', 'ORIGINAL_URL_MISSING', 'SOURCE_UNLISTED'])
    const complete = { originalTitle: '云汀，修旧报', originalAuthor: '某某', originalUrl: 'https://paper.example/1' }
    expect(judge({ source: 'paper', ...complete })).toMatchObject({ class: 'reprint', problems: [], standings: [{ source: { id: 'paper' }, listing: { edition: '2025-01-01' } }] })
    expect(judge({ source: 'agency', ...complete, listingException: { reason: '已获书面授权', sources: 'agency' } }).problems).toEqual([])
    expect(judge({ source: 'agency', ...complete, listingException: { reason: '已获书面授权', sources: 'paper' } }).problems.map(({ code }) => code)).toEqual(['SOURCE_UNLISTED'])
  })
  it('leaves a third party’s picture out by itself, and stops a story on a picture whose licence has run out', () => {
    const judged = judge({ source: 'own', picture: 'p1', body: { root: { type: 'root', children: [paragraph('示例。'), { type: 'upload', value: 'p2' }] } } })
    expect(judged).toMatchObject({ class: 'own_source_label', excluded: [{ id: 'p1', name: '老照片', holder: '示例图片社' }] })
    expect(judged.problems).toMatchObject([{ code: 'MEDIA_LICENCE_EXPIRED', path: 'body' }])
  })
})

describe('the form and the database', () => {
  const byline = [{ id: 'r1', role: 'reporter', name: '演示甲', person: null }]
  const stories: [string, Record<string, unknown>][] = [
    ['our own', { ...whole, source: 'own', otherSources: [], byline }],
    ['a reprint', { ...whole, source: 'paper', otherSources: [], originalTitle: '旧报', originalAuthor: '某某', originalUrl: 'https://paper.example/1', byline: [] }],
    ['mixed', { ...whole, source: 'own', otherSources: ['paper'], byline }],
    ['a relabelled dispatch', { ...whole, source: 'own', dateline: '示例通讯社郑州10月23日电', byline }],
    ['declared', { ...whole, source: null, ownDeclared: { declared: true, reason: '约稿' }, byline: [] }],
  ]
  /** A form keeps a path for each value, rows of an array by their number. */
  const formOf = (story: Record<string, unknown>) => Object.fromEntries(Object.entries(story).flatMap(([path, value]): [string, { value: unknown; initialValue: unknown; rows?: { id: string }[] }][] => {
    const field = (inner: unknown) => ({ value: inner, initialValue: inner })
    if (path === 'byline') {
      const rows = value as Record<string, unknown>[]
      return [[path, { ...field(rows.length), rows: rows.map(() => ({ id: 'r1' })) }], ...rows.flatMap((row, index) => Object.entries(row).map(([name, inner]): [string, { value: unknown; initialValue: unknown }] => [`${path}.${index}.${name}`, field(inner)]))]
    }
    if (path === 'ownDeclared') return Object.entries(value as object).map(([name, inner]) => [`${path}.${name}`, field(inner)])
    return [[path, field(value)]]
  }))
  it.each(stories)('give one judgement: %s', (_name, story) => {
    const populated = { ...story, source: basis.sources.find(({ id }) => id === story['source']) ?? null }
    const fromForm = judgeStory({ story: reduceFieldsToValues(formOf(story) as never, true), basis, now })
    expect(fromForm).toEqual(judgeStory({ story, basis, now }))
    expect(fromForm).toEqual(judgeStory({ story: populated, basis, now }))
  })
})

describe('the registry of sources', () => {
  const rows = (...listings: [string, string][]) => sourceRecord({ id: '1', name: '甲', kind: 'media', listings: listings.map(([edition, status]) => ({ edition, status })) })
  it.each([
    [rows(), '2026-01-01', null], [rows(['2025-01-01', 'on']), '2024-12-31', null], [rows(['2025-01-01', 'on']), '2025-01-01', true],
    [rows(['2026-01-01', 'off'], ['2025-01-01', 'on']), '2025-06-01', true], [rows(['2025-01-01', 'on'], ['2026-01-01', 'off']), '2026-06-01', false],
  ])('%# answers by the newest edition not later than the day', (record, day, isOn) => expect(listingOn(record, day)?.isOn ?? null).toBe(isOn))
  it('counts an agreement from its first to its last day', () => {
    const record = sourceRecord({ id: '1', name: '甲', kind: 'media', agreements: [{ no: 'A', from: '2026-01-01', to: '2026-01-31', sublicensable: true }, { no: 'B', from: '2026-01-31', to: null }] })
    const numbers = (day: string) => agreementsOn(record, day).map(({ no }) => no)
    expect([numbers('2025-12-31'), numbers('2026-01-01'), numbers('2026-01-31'), numbers('2026-02-01')]).toEqual([[], ['A'], ['B', 'A'], ['B']])
  })
})
