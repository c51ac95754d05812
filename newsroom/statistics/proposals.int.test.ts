import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { AcceptedFigure, FigureProposal } from '../../domain/editorial/figureProposal'
import { bodyOf, type Cast, makeCast } from '../testing/cast'
import { openPayload, type TestNewsroom } from '../testing/openPayload'
import { rest } from '../testing/rest'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
}, 120_000)
afterAll(() => room.close())

const sentence = '云汀市科技局介绍，全市高新技术企业达到473家。新建孵化平台40家。民生支出连年保持在70%左右。'
const ask = async (text: string, token: string | null = cast.tokens.editor) =>
  rest('/api/figure-proposals', { method: 'POST', token, body: { text, date: '2024-10-23', region: cast.region.id } })
const proposalsIn = async (text: string) => (await ask(text)).body['proposals'] as FigureProposal[]
const acceptedOf = (article: string, over: Partial<AcceptedFigure> = {}): AcceptedFigure => ({
  article, words: '473家', indicator: cast.indicator.id, region: cast.region.id, timePeriod: '2024-10-23', operator: '=', value: 473, low: null, high: null, valueText: '473', unitText: '家',
  rank: { position: null, scope: null, of: null }, note: null, ...over,
})
const accept = (body: AcceptedFigure, token: string | null = cast.tokens.editor) => rest('/api/figure-proposals/accept', { method: 'POST', token, body })
const errorOf = ({ body }: Awaited<ReturnType<typeof rest>>) => body['error'] as { code: string; message: string }

describe('proposals', () => {
  it('name words, value, unit, period, region and the indicator, and nudge for what is missing', async () => {
    const [first, second, third] = await proposalsIn(sentence)
    expect(first).toMatchObject({
      words: '473家', value: 473, valueText: '473', unitText: '家', operator: '=', timePeriod: '2024-10-23', region: { id: cast.region.id }, indicators: [{ id: cast.indicator.id, name: '高新技术企业', recorded: null }],
      before: expect.stringMatching(/高新技术企业达到$/u), behind: expect.stringMatching(/^。新建孵化平台/u), nudges: ['no-as-of'],
    })
    expect(second).toMatchObject({ words: '40家', nudges: expect.arrayContaining(['no-indicator']), named: expect.stringContaining('孵化平台') })
    expect(third).toMatchObject({ words: '70%', operator: '≈', nudges: expect.arrayContaining(['no-denominator']) })
    expect(sentence.slice(first?.start, first?.end)).toBe('473家')
  })
  it.each([['nobody', null, 401], ['a licensee', 'licensee', 401]])('are not for %s', async (_, who, status) => expect((await ask(sentence, who && cast.licenseeToken)).status).toBe(status))
  it('refuse what is no story', async () => {
    expect((await rest('/api/figure-proposals', { method: 'POST', token: cast.tokens.editor, body: { text: 7 } })).status).toBe(422)
    expect((await rest('/api/figure-proposals', { method: 'POST', token: cast.tokens.editor, body: { text: 'x'.repeat(200_001), date: null, region: null } })).status).toBe(422)
  })
  const real = '../shared/seed/press-conference.txt'
  it.skipIf(!existsSync(real))('of the real document name every figure in it, each exactly where it stands', async () => {
    const text = readFileSync(real, 'utf8')
    const proposals = await proposalsIn(text)
    expect(proposals.length).toBeGreaterThanOrEqual(20)
    for (const { start, end, words } of proposals) expect(text.slice(start, end)).toBe(words)
  })
})

describe('accepting', () => {
  it('records an unvalidated value with the story’s source, once, however often it is accepted', async () => {
    const { id } = await cast.draft({ body: bodyOf(sentence), event: { name: '科技局发布会', date: '2024-10-23', place: null } })
    const first = await accept(acceptedOf(id))
    expect(first.status, first.text).toBe(200)
    expect(first.body).toMatchObject({ created: true, indicator: { name: '高新技术企业' } })
    const observation = await room.payload.findByID({ collection: 'observations', id: String(first.body['observation']), depth: 0, overrideAccess: true })
    expect(observation).toMatchObject({ status: 'V', source: cast.own.id, value: 473, valueText: '473', unitText: '家', sourceLocator: '科技局发布会', publishedOn: '2024-10-23', vintage: 1 })
    const again = await Promise.all([1, 2, 3].map(() => accept(acceptedOf(id))))
    expect(again.map(({ body }) => [body['observation'], body['created']])).toEqual([1, 2, 3].map(() => [observation.id, false]))
  })
  it('two at the same moment make one value', async () => {
    const { id } = await cast.draft({ body: bodyOf(sentence) })
    const answers = await Promise.all([1, 2].map(() => accept(acceptedOf(id, { timePeriod: '2024-08-08' }))))
    expect(answers.map(({ status }) => status), answers.map(({ text }) => text).join()).toEqual([200, 200])
    expect(new Set(answers.map(({ body }) => body['observation'])).size).toBe(1)
  })
  it('another value for the same period is a conflict until the editor says it is a new vintage', async () => {
    const { id } = await cast.draft({ body: bodyOf(sentence) })
    await accept(acceptedOf(id, { timePeriod: '2024-08-09' }))
    const other = acceptedOf(id, { timePeriod: '2024-08-09', value: 481, valueText: '481', words: '481家' })
    const refused = await accept(other)
    expect([refused.status, errorOf(refused).code]).toEqual([409, 'CONFLICT'])
    expect(errorOf(refused).message).toContain('473家')
    const taken = await accept({ ...other, replaces: 'scheduled' })
    expect(taken.body).toMatchObject({ created: true })
    expect((await room.payload.findByID({ collection: 'observations', id: String(taken.body['observation']), depth: 0, overrideAccess: true })).vintage).toBe(2)
    const [proposal] = await proposalsIn('截至2024年8月9日，全市高新技术企业达到473家。')
    expect(proposal?.indicators[0]?.recorded).toMatchObject({ text: '481家', same: false })
    expect(proposal?.nudges).toContain('conflict')
  })
  it('a new indicator is made by a statistics editor; others read who may', async () => {
    const { id } = await cast.draft({ body: bodyOf(sentence) })
    const fresh = acceptedOf(id, { indicator: undefined, newIndicator: { name: '科技孵化平台', unit: '家', kind: 'count' }, value: 40, valueText: '40', words: '40家' })
    const refused = await accept(fresh)
    expect([refused.status, errorOf(refused).code]).toEqual([403, 'NEW_INDICATOR'])
    expect(errorOf(refused).message).toContain('统计编辑')
    const made = await accept(fresh, cast.tokens.admin)
    expect(made.body, made.text).toMatchObject({ created: true, indicator: { name: '科技孵化平台' } })
    expect((await accept(fresh)).body).toMatchObject({ created: false })
  })
  it('a rank keeps position and scope', async () => {
    const { id } = await cast.draft({ body: bodyOf('立项数居全省第1位。') })
    const { body } = await accept(acceptedOf(id, { indicator: undefined, newIndicator: { name: '立项数位次', unit: '位', kind: 'rank' }, words: '第1位', value: 1, valueText: '1', unitText: '位', rank: { position: 1, scope: '全省', of: 18 } }), cast.tokens.admin)
    expect((await room.payload.findByID({ collection: 'observations', id: String(body['observation']), depth: 0, overrideAccess: true })).rank).toMatchObject({ position: 1, scope: '全省', of: 18 })
  })
  it.each([
    ['somebody signed out', () => null, 401], ['a licensee', () => cast.licenseeToken, 401], ['the rights manager, who writes no story', () => cast.tokens.rights, 403], ['the statistics editor, who writes no story', () => cast.tokens.statistics, 403],
    ['a reporter', () => cast.tokens.reporter, 200],
  ])('is asked of %s', async (_, token, status) => {
    const { id } = await cast.draft({ body: bodyOf(sentence) })
    expect((await accept(acceptedOf(id), token())).status).toBe(status)
  })
  it('a story without a source gives no figure', async () => {
    const { id } = await cast.draft({ body: bodyOf(sentence), source: null })
    expect(errorOf(await accept(acceptedOf(id))).code).toBe('NO_SOURCE')
  })
  it('what is rejected is remembered on the story and read by nobody outside', async () => {
    const { id } = await cast.draft({ body: bodyOf(sentence) })
    const [proposal] = await proposalsIn(sentence)
    const saved = await rest(`/api/articles/${id}?draft=true&depth=0`, { method: 'PATCH', token: cast.tokens.editor, body: { rejectedFigures: [proposal?.id], _status: 'draft' } })
    expect(saved.status, saved.text).toBe(200)
    expect((await rest(`/api/articles/${id}?draft=true&depth=0`, { token: cast.tokens.reporter })).body['rejectedFigures']).toEqual([proposal?.id])
    expect((await rest(`/api/articles/${id}?depth=0`, { method: 'PATCH', token: cast.tokens.editor, body: { rejectedFigures: ['<script>'], _status: 'published' } })).status).toBe(400)
    await rest(`/api/articles/${id}?depth=0`, { method: 'PATCH', token: cast.tokens.editor, body: { _status: 'published' } })
    expect((await rest(`/api/articles/${id}?depth=0`, { token: null })).body).not.toHaveProperty('rejectedFigures')
  })
})
