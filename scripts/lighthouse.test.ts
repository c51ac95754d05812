import { describe, expect, it } from 'vitest'

import { isDecided, judge, readReport, refusesOnlyOurSignals, STORY } from './lighthouse.mjs'

const unknown = (line: string) => ({ index: '1', line, message: 'Unknown directive' })
const ours = [unknown('License: https://news.example/license.xml'), unknown('Content-Signal: search=yes, ai-train=no')]

describe('a refused robots.txt', () => {
  it.each([
    ['our two signals alone', { score: 0, details: { items: ours } }, true],
    ['a third directive besides', { score: 0, details: { items: [...ours, unknown('Noindex: /x')] } }, false],
    ['a signal that is refused for something else', { score: 0, details: { items: [{ index: '1', line: 'License: x', message: 'Syntax not understood' }] } }, false],
    ['a directive that only begins like ours', { score: 0, details: { items: [unknown('License-Server: x')] } }, false],
    ['nothing that the audit names', { score: 0, details: { items: [] } }, false],
    ['a file that does not answer', { score: 0 }, false],
    ['nothing, for it passed', { score: 1, details: { items: [] } }, false],
  ])('for %s', (_name, audit, expected) => {
    expect(refusesOnlyOurSignals(audit)).toBe(expected)
  })
})

const report = ({ robots, title = 1 }: { robots: { score: number; details?: { items: { line: string; message: string }[] } }; title?: number }) => ({
  categories: { seo: { auditRefs: [{ id: 'robots-txt', weight: 1 }, { id: 'document-title', weight: 11 }, { id: 'hreflang', weight: 0 }] } },
  audits: {
    'robots-txt': robots, 'document-title': { score: title }, 'hreflang': { score: 0 },
    'largest-contentful-paint': { numericValue: 700 }, 'cumulative-layout-shift': { numericValue: 0 }, 'total-blocking-time': { numericValue: 0 },
  },
  environment: { benchmarkIndex: 1500 },
})

describe('a report', () => {
  it('counts robots.txt as passed when only our signals are refused, and says so', () => {
    const run = readReport(report({ robots: { score: 0, details: { items: ours } } }))
    expect(run).toMatchObject({ scores: [1], lost: [], hasAcceptedRobots: true })
    expect(judge([run, run, run])).toMatchObject({ isGood: true, line: expect.stringContaining('robots-txt counted as passed') })
  })
  it('keeps every other loss, also beside them', () => {
    expect(readReport(report({ robots: { score: 0, details: { items: ours } }, title: 0 }))).toMatchObject({ scores: [0.08], lost: ['document-title'] })
    expect(readReport(report({ robots: { score: 0, details: { items: [unknown('Crawl: 1')] } } }))).toMatchObject({ scores: [0.92], lost: ['robots-txt'], hasAcceptedRobots: false })
  })
})

const run = (lcpMs: number, more: { scores?: number[]; tbtMs?: number; cls?: number } = {}) => ({ scores: [1, 1, 1, 1], lcpMs, cls: 0, tbtMs: 0, lost: [], hasAcceptedRobots: false, machine: 1500, ...more })
const good = run(900)
const slow = run(1100)

describe('runs', () => {
  it.each([
    ['none', [], false],
    ['a slow one', [slow], false],
    ['a good one', [good], true],
    ['a slow one and a good one', [slow, good], true],
    ['two of which each keeps what the other misses', [run(900, { tbtMs: 51 }), slow], true],
    ['two that miss the same', [run(900, { scores: [1, 1, 1, 0.9] }), run(800, { scores: [1, 1, 1, 0.9] })], false],
    ['five slow ones', [slow, slow, slow, slow, slow], true],
  ])('%s decide: %s', (_name, runs, expected) => {
    expect(isDecided(runs)).toBe(expected)
  })

  it.each([
    ['one good among slow ones', [slow, slow, good], true],
    ['slow ones', [slow, slow, slow, slow, slow], false],
    ['a score that is never full', [run(900, { scores: [1, 0.99, 1, 1] }), run(900, { scores: [1, 0.99, 1, 1] })], false],
    ['a shift that never goes away', [run(900, { cls: 0.01 }), run(900, { cls: 0.02 })], false],
  ])('%s keep the budget: %s', (_name, runs, expected) => {
    expect(judge(runs).isGood).toBe(expected)
  })

  it('of a story may take as long as a second connection takes', () => {
    expect([judge([run(1060)], STORY).isGood, judge([run(1101)], STORY).isGood, judge([run(1060)]).isGood]).toEqual([true, false, false])
    expect([isDecided([run(1060)], STORY), isDecided([run(1101)], STORY)]).toEqual([true, false])
  })

  it('are reported with the best and the middle one', () => {
    expect(judge([run(1100, { tbtMs: 40 }), run(950, { tbtMs: 0 }), run(1000, { tbtMs: 20 })]).line).toContain('LCP 950 ms (middle 1000), CLS 0.000, TBT 0 ms (middle 20)')
  })
})
