import { describe, expect, test, vi } from 'vitest'

import { type Refusal, watchSaves } from './watchSaves'

const path = '/api/articles/a1'
const autosave = `${path}?autosave=true&draft=true`
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
const stale = () => json(409, { errors: [{ message: 'x', data: { code: 'STALE_WRITE' } }] })

const save = (values: Record<string, unknown>): RequestInit => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(values))
  return { method: 'PATCH', body }
}
const sentIn = (init?: RequestInit) => JSON.parse(String((init?.body as FormData).get('_payload'))) as Record<string, unknown>

function setUp({ answers, isSignedOut = false }: { answers: (() => Response | Promise<Response>)[]; isSignedOut?: boolean }) {
  const sent: Record<string, unknown>[] = []
  const refusals: Refusal[] = []
  const onSaved = vi.fn()
  const fetch = vi.fn(async (_: unknown, init?: RequestInit) => {
    if (init?.body instanceof FormData) sent.push(sentIn(init))
    const answer = answers.shift()
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  })
  const watched = watchSaves({
    path, fetch: fetch as typeof globalThis.fetch, staleMessage: '别处保存过',
    listener: { revision: () => 4, onSaved, onRefused: ({ kind }) => void refusals.push(kind), isSignedOut: async () => isSignedOut },
  })
  return { watched, fetch, sent, refusals, onSaved }
}

describe('the saves of one editor', () => {
  test('state the revision that the save before was given, even when the form has not heard of it', async () => {
    const { watched, sent } = setUp({ answers: [() => json(200, { doc: { revision: 5 } }), () => json(200, { doc: { revision: 6 } })] })
    await Promise.all([watched(autosave, save({ title: '甲', revision: 4 })), watched(autosave, save({ title: '乙', revision: 4 }))])
    expect(sent).toEqual([{ title: '甲', revision: 4 }, { title: '乙', revision: 5 }])
  })

  test('go one after another', async () => {
    const order: string[] = []
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => { order.push('first answered'); resolve(json(200, { doc: { revision: 5 } })) }, 20))
    const { watched } = setUp({ answers: [slow, () => { order.push('second sent'); return json(200, { doc: { revision: 6 } }) }] })
    await Promise.all([watched(autosave, save({ title: '甲' })), watched(path, save({ title: '乙' }))])
    expect(order).toEqual(['first answered', 'second sent'])
  })

  test('do not repeat an autosave that says nothing new, whatever the server changed', async () => {
    const { watched, fetch } = setUp({ answers: [() => json(200, { doc: { revision: 5, title: '甲' } }), () => json(200, { doc: { revision: 6 } })] })
    await watched(path, save({ title: '甲', revision: 4 }))
    const again = await watched(autosave, save({ title: '甲', revision: 5, rights: { class: 'own_marker' } }))
    expect(await again.json()).toEqual({ doc: { revision: 5, title: '甲' } })
    expect(fetch).toHaveBeenCalledTimes(1)
    await watched(path, save({ title: '甲', revision: 5 }))
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  test('tell what the server has confirmed', async () => {
    const { watched, onSaved } = setUp({ answers: [() => json(200, { doc: { revision: 5, title: '甲' } })] })
    await watched(autosave, save({ title: '甲' }))
    expect(onSaved).toHaveBeenCalledWith({ sent: { title: '甲', revision: 4 }, doc: { revision: 5, title: '甲' } })
  })

  test('learn from a change that is not the form’s, such as taking back', async () => {
    const { watched, sent } = setUp({ answers: [() => json(200, { doc: { revision: 9 } }), () => json(200, { doc: { revision: 10 } })] })
    await watched(path, { method: 'PATCH', body: '{"_status":"draft"}' })
    await watched(autosave, save({ title: '甲' }))
    expect(sent[0]?.['revision']).toBe(9)
  })
})

describe('a refused save', () => {
  test('that is stale is the last one sent, and only buttons say so again', async () => {
    const { watched, fetch, refusals } = setUp({ answers: [stale] })
    expect(await (await watched(autosave, save({}))).json()).toEqual({ errors: [] })
    expect(await (await watched(autosave, save({}))).json()).toEqual({ errors: [] })
    expect(await (await watched(path, save({}))).json()).toEqual({ errors: [{ message: '别处保存过' }] })
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(refusals).toEqual(['stale'])
  })

  test.each([
    ['with its code', { message: 'x', data: { code: 'STALE_WRITE' } }, 'stale'], ['without its code, as a bundle sends it', { message: 'x' }, 'stale'],
    ['that the database could not take at that moment', { message: 'x', data: { code: 'WRITE_CONFLICT' } }, 'other'],
  ])('of 409 %s is told apart', async (_, error, kind) => {
    const { watched, refusals } = setUp({ answers: [() => json(409, { errors: [error] })] })
    await watched(autosave, save({}))
    expect(refusals).toEqual([kind])
  })

  test('without a session is told from one without the right', async () => {
    const gone = setUp({ answers: [() => json(403, { errors: [{ message: 'x' }] })], isSignedOut: true })
    await gone.watched(autosave, save({}))
    expect(gone.refusals).toEqual(['signedOut'])
    const forbidden = setUp({ answers: [() => json(403, { errors: [{ message: '无权' }] })] })
    expect(await (await forbidden.watched(path, save({}))).json()).toEqual({ errors: [{ message: '无权' }] })
    expect(forbidden.refusals).toEqual(['other'])
  })

  test('without a line is quiet for autosaves and an error for buttons', async () => {
    const { watched, refusals } = setUp({ answers: [] })
    expect((await watched(autosave, save({}))).status).toBe(503)
    await expect(watched(path, save({}))).rejects.toThrow('Failed to fetch')
    expect(refusals).toEqual(['offline', 'offline'])
  })

  test('does not hold up the next one', async () => {
    const { watched } = setUp({ answers: [() => { throw new TypeError('Failed to fetch') }, () => json(200, { doc: { revision: 5 } })] })
    await watched(autosave, save({}))
    expect((await watched(autosave, save({}))).status).toBe(200)
  })
})

test.each([['/api/articles/a2', 'PATCH'], ['/api/articles/a1', 'GET'], ['/api/articles/a1/x', 'PATCH']])('%s %s passes untouched', async (address, method) => {
  const { watched, fetch } = setUp({ answers: [() => json(200, {})] })
  const init = { method, ...(method === 'PATCH' ? { body: '{}' } : {}) }
  await watched(address, init)
  expect(fetch).toHaveBeenCalledWith(address, init)
})
