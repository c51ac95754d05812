import { describe, expect, it } from 'vitest'

import { isDecided, judge, readReport, refusesOnlyOurSignals } from './lighthouse.mjs'

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

const run = (lcpMs: number, more: { scores?: number[]; tbtMs?: number } = {}) => ({ scores: [1, 1, 1, 1], lcpMs, cls: 0, tbtMs: 0, lost: [], hasAcceptedRobots: false, machine: 1500, ...more })
const good = run(900)
const slow = run(1100)

describe('runs', () => {
  it.each([
    ['none', [], false],
    ['two good ones', [good, good], false],
    ['three good ones', [good, good, good], true],
    ['three slow ones', [slow, slow, slow], true],
    ['two of each', [good, slow, good, slow], false],
    ['three good ones of four', [good, slow, good, good], true],
    ['three, each with another fault', [slow, run(900, { tbtMs: 1 }), run(900, { scores: [1, 1, 1, 0.9] })], false],
    ['five', [good, slow, good, slow, good], true],
  ])('%s decide: %s', (_name, runs, expected) => {
    expect(isDecided(runs)).toBe(expected)
  })

  const orders = (pick: (bit: number) => ReturnType<typeof run>) => Array.from({ length: 32 }, (_, bits) => [0, 1, 2, 3, 4].map((at) => pick((bits >> at) & 1)))
  it('that decided early say what all five would have said', () => {
    for (const five of orders((bit) => (bit === 0 ? good : slow))) {
      const enough = five.findIndex((_run, at) => isDecided(five.slice(0, at + 1))) + 1
      expect(enough).toBeGreaterThanOrEqual(3)
      expect(judge(five.slice(0, enough)).isGood).toBe(judge(five).isGood)
    }
  })
})
