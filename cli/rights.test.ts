import { spawn, spawnSync } from 'node:child_process'
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { article, calendar, noticeV1, noticeV2, request, textLicence } from '@/domain/rights/fixtures/example'
import { computing } from '@/domain/testing/computing'
import { answerCases } from './rights'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = join(ROOT, 'bin/portal.mjs')
const PUBLISHED_CASES = join(ROOT, '../shared/contracts/rights-cases.json')

const document = (cases: unknown[], change: object = {}) => JSON.stringify({
  notices: { 'example-v1': noticeV1, 'example-v2': noticeV2 }, agreements: { L1: textLicence }, calendars: { rest: calendar }, cases, ...change,
})
const reprint = { id: 'a', fn: 'classify', input: { article: { sourceLabel: '来源:某市日报' } } }

type PublishedCase = { id: string; title: string; expect: Record<string, unknown> }
const published = existsSync(PUBLISHED_CASES) ? readFileSync(PUBLISHED_CASES, 'utf8') : null
const publishedCases: PublishedCase[] = published ? (JSON.parse(published) as { cases: PublishedCase[] }).cases : []

describe.skipIf(published === null)('the published cases', () => {
  const results = new Map(published ? answerCases(published).results.map((result) => [result.id, result]) : [])

  it.each(publishedCases.map((entry) => [entry.id, entry.title, entry.expect] as const))('%s: %s', (id, _title, expected) => {
    const given = results.get(id)
    const got = (given && 'error' in given ? { error: given.error.code } : given?.result) as Record<string, unknown>
    const { reasonCodes = [], ...rest } = expected
    expect(got.reasonCodes ?? []).toEqual(expect.arrayContaining(reasonCodes as unknown[]))
    for (const [key, value] of Object.entries(rest)) expect(isDeepStrictEqual(got[key], value), `${key}: ${JSON.stringify(got[key])}`).toBe(true)
  })
})

describe('answerCases', () => {
  it('answers every function by the ids in the document', () => {
    const { results } = answerCases(document([
      reprint,
      { id: 'b', fn: 'decide', input: { article, request, agreements: ['L1'] } },
      { id: 'c', fn: 'contactWindow', input: { eventAt: '2026-03-10', submittedAt: null, calendar: 'rest' } },
      { id: 'd', fn: 'creditMatches', input: { line: '来源：示例在线', notice: 'example-v1' } },
      { id: 'e', fn: 'governingNotice', input: { useAt: '2026-08-01T00:00:00+08:00' } },
      { id: 'f', fn: 'signals', input: { article, notice: 'example-v1' } },
    ]))
    expect(results).toMatchObject([
      { id: 'a', result: { class: 'reprint' } }, { id: 'b', result: { outcome: 'allowed' } }, { id: 'c', result: { lastDay: '2026-04-09' } },
      { id: 'd', result: { match: true } }, { id: 'e', result: { notice: 'example-v2', pendingAcceptance: null } }, { id: 'f', result: { copyrightHolder: 'OWN' } },
    ])
  })

  it.each<[what: string, entry: unknown, code: string]>([
    ['no object', 7, 'INVALID_INPUT'],
    ['null', null, 'INVALID_INPUT'],
    ['an unknown function', { id: 'x', fn: 'toString', input: {} }, 'UNKNOWN_FUNCTION'],
    ['no function', { id: 'x', input: {} }, 'UNKNOWN_FUNCTION'],
    ['a function nested deeper than anything can be written', { id: 'x', fn: 'DEEP', input: {} }, 'UNKNOWN_FUNCTION'],
    ['a function with a very long name', { id: 'x', fn: 'y'.repeat(100_000), input: {} }, 'UNKNOWN_FUNCTION'],
    ['no input', { id: 'x', fn: 'decide' }, 'INVALID_INPUT'],
    ['a label that is a number', { id: 'x', fn: 'classify', input: { article: { sourceLabel: 5 } } }, 'INVALID_INPUT'],
    ['an unknown agreement', { id: 'x', fn: 'decide', input: { article, request, agreements: ['nope'] } }, 'UNKNOWN_AGREEMENT'],
    ['an agreement named like a property of objects', { id: 'x', fn: 'decide', input: { article, request, agreements: ['constructor'] } }, 'UNKNOWN_AGREEMENT'],
    ['an unknown notice', { id: 'x', fn: 'creditMatches', input: { line: '', notice: '__proto__' } }, 'UNKNOWN_NOTICE'],
    ['an unknown calendar', { id: 'x', fn: 'contactWindow', input: { eventAt: '2026-03-10', submittedAt: null, calendar: 'nope' } }, 'UNKNOWN_CALENDAR'],
    ['a time without an offset', { id: 'x', fn: 'decide', input: { article, request: { ...request, useAt: '2026-03-11T10:00:00' }, agreements: [] } }, 'INVALID_INSTANT'],
    ['a complaint before the event', { id: 'x', fn: 'contactWindow', input: { eventAt: '2026-03-10', submittedAt: '2026-03-09', calendar: 'rest' } }, 'SUBMITTED_BEFORE_EVENT'],
  ])('gives a case with %s its own error and answers the others', (_what, entry, code) => {
    const { results } = answerCases(document([entry, reprint]).replace('"DEEP"', '['.repeat(100_000) + ']'.repeat(100_000)))
    expect(results).toMatchObject([{ error: { code } }, { id: 'a', result: { class: 'reprint' } }])
    expect((results[0] as { error: { message: string } }).error.message).toMatch(/^[^\n]{1,300}$/u)
  })

  it.each<[what: string, entry: unknown, result: object]>([
    ['an event nobody dated', { id: 'x', fn: 'contactWindow', input: { submittedAt: '2026-03-10' } }, { lastDay: null, accept: true, reasonCodes: ['EVENT_DATE_UNKNOWN'] }],
    ['no agreements', { id: 'x', fn: 'decide', input: { article, request } }, { outcome: 'needs_written_authorisation', reasonCodes: ['NO_LICENCE'] }],
    ['agreements of null', { id: 'x', fn: 'decide', input: { article, request, agreements: null } }, { outcome: 'needs_written_authorisation', reasonCodes: ['NO_LICENCE'] }],
    ['a story of which nothing is known', { id: 'x', fn: 'classify', input: { article: {} } }, { class: 'undetermined', reasonCodes: ['SOURCE_MISSING'] }],
    ['every field of a story null', { id: 'x', fn: 'signals', input: { article: { sourceLabel: null, lead: null, thirdPartyMarks: null, components: null, collections: null, sourceUrl: null } } }, { tdmReservation: 1, relLicense: null }],
    ['no credit line', { id: 'x', fn: 'creditMatches', input: { line: null, notice: 'example-v1' } }, { match: false }],
    ['fields that the contract does not know', { id: 'x', fn: 'classify', input: { article: { sourceLabel: '来源:某市日报', mood: 7 }, more: [] } }, { class: 'reprint' }],
  ])('answers a case with %s', (_what, entry, result) => {
    expect(answerCases(document([entry])).results).toMatchObject([{ id: 'x', result }])
  })

  it('answers in order, two cases of one id both, and a case without a usable id under null', () => {
    const { results } = answerCases(document([reprint, { ...reprint, input: { article: {} } }, { ...reprint, id: 7 }, { ...reprint, id: true }, { fn: 'classify', input: { article: {} } }]))
    expect(results).toMatchObject([
      { id: 'a', result: { class: 'reprint' } }, { id: 'a', result: { class: 'undetermined' } }, { id: 7, result: { class: 'reprint' } }, { id: null }, { id: null, result: { class: 'undetermined' } },
    ])
  })

  it('answers the cases beside one with a label made to break it', () => {
    const nested = { id: 'x', fn: 'classify', input: { article: { sourceLabel: '('.repeat(200_000) + ')'.repeat(200_000) } } }
    expect(answerCases(document([nested, reprint])).results).toMatchObject([{ id: 'x', result: { class: 'undetermined' } }, { id: 'a', result: { class: 'reprint' } }])
  })

  it('judges an agreement that is named many times once', () => {
    const computed = computing()
    expect(answerCases(document([{ id: 'b', fn: 'decide', input: { article, request, agreements: Array.from({ length: 200_000 }, () => 'L1') } }])).results)
      .toMatchObject([{ result: { outcome: 'allowed' } }])
    expect(computed()).toBeLessThan(1500)
  })

  it('lets a bad agreement spoil only the cases that name it', () => {
    const { results } = answerCases(document([{ id: 'b', fn: 'decide', input: { article, request, agreements: ['bad'] } }, reprint], { agreements: { bad: { id: 'bad' } } }))
    expect(results).toMatchObject([{ error: { code: 'INVALID_INPUT' } }, { id: 'a', result: {} }])
  })
})

const portal = (args: string[], input: string | Buffer = '') => spawnSync(process.execPath, [BIN, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 })

describe('portal rights', { timeout: 60_000 }, () => {
  beforeAll(() => {
    portal(['help'])
  }, 60_000)

  it('prints one JSON document and nothing else', () => {
    const run = portal(['rights'], document([reprint]))
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(JSON.parse(run.stdout)).toMatchObject({ results: [{ id: 'a' }] })
  })

  it('takes a byte order mark', () => {
    expect(portal(['rights'], `\uFEFF${document([reprint])}`).status).toBe(0)
  })

  it.each<[what: string, input: string | Buffer, says: RegExp]>([
    ['nothing', '', /empty/u],
    ['white space', ' \n\t', /empty/u],
    ['a byte order mark alone', '\uFEFF', /empty/u],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xc3, 0x28, 0x7d]), /not UTF-8/u],
    ['GBK', Buffer.from([0xc0, 0xb4, 0xd4, 0xb4]), /not UTF-8/u],
    ['half of JSON', '{"cases": [', /not JSON/u],
    ['JSON that is no object', '[]', /"cases"/u],
    ['no cases', '{}', /"cases"/u],
    ['notices that are a list', '{"cases": [], "notices": []}', /notices/u],
    ['more than 5 MB', Buffer.alloc(5_000_001, 0x20), /too large/u],
    ['far more than 5 MB', Buffer.alloc(80_000_000, 0x61), /too large/u],
  ])('refuses %s in one line, with status 1', (_what, input, says) => {
    const run = portal(['rights'], input)
    expect([run.status, run.stdout]).toEqual([1, ''])
    expect(run.stderr).toMatch(says)
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it.each([[[]], [['nonsense']], [['constructor']], [['--version']], [['rights', '--fast']], [['rights', 'file.json']]])('calls %j wrong, with status 2 and the usage', (args) => {
    const run = portal(args, document([reprint]))
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain('usage: portal COMMAND')
  })

  it('writes a large answer whole', () => {
    const run = portal(['rights'], document(Array.from({ length: 8000 }, (_, id) => ({ id, fn: 'decide', input: { article: { sourceLabel: '来源:某市日报' }, request, agreements: [] } }))))
    expect((JSON.parse(run.stdout) as { results: unknown[] }).results).toHaveLength(8000)
    expect(run.stdout.length).toBeGreaterThan(1_000_000)
  })

  it.skipIf(!existsSync('/dev/full'))('says in one line, with status 1, that a full disk takes no answer', () => {
    const full = openSync('/dev/full', 'w')
    const run = spawnSync(process.execPath, [BIN, 'rights'], { input: document([reprint]), encoding: 'utf8', stdio: ['pipe', full, 'pipe'] })
    closeSync(full)
    expect([run.status, run.stderr.trimEnd().split('\n').length]).toEqual([1, 1])
    expect(run.stderr).toMatch(/^portal: standard output cannot be written \(.*ENOSPC/u)
  })

  it('ends quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [BIN, 'rights'])
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => { complaint += chunk.toString() })
    child.stdout.destroy()
    child.stdin.on('error', () => undefined)
    child.stdin.end(document(Array.from({ length: 8000 }, () => reprint)))
    await new Promise((resolve) => { child.on('close', resolve) })
    expect(complaint).toBe('')
  })

  it('builds itself in a fresh checkout, several times at once, and again when a source changes', async () => {
    const checkout = mkdtempSync(join(tmpdir(), 'portal-'))
    try {
      for (const name of ['bin', 'cli', 'domain', 'package.json', 'tsconfig.json']) cpSync(join(ROOT, name), join(checkout, name), { recursive: true })
      symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'))
      writeFileSync(join(checkout, 'cli/portal.ts'), "export {}\nconst { run } = await import('./rights')\nprocess.exitCode = await run([])\n")
      const start = () => new Promise<string>((resolve) => {
        const child = spawn(process.execPath, [join(checkout, 'bin/portal.mjs'), 'rights'])
        let answer = ''
        child.stdout.on('data', (chunk: Buffer) => { answer += chunk.toString() })
        child.stderr.on('data', (chunk: Buffer) => { answer += chunk.toString() })
        child.on('close', () => resolve(answer))
        child.stdin.end(document([reprint]))
      })
      for (const answer of await Promise.all([start(), start(), start()])) expect(JSON.parse(answer)).toMatchObject({ results: [{ result: { class: 'reprint' } }] })
      writeFileSync(join(checkout, 'cli/rights.ts'), "export async function run(_: string[]): Promise<number> {\n  process.stdout.write('changed')\n  return 0\n}\n")
      expect(await start()).toBe('changed')
    } finally {
      rmSync(checkout, { recursive: true, force: true })
    }
  })
})
