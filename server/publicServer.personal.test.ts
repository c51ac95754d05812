import { describe, expect, it } from 'vitest'

import { answerWithPage, formState } from './publicRequest'
import { ask, documentOf, type Handler, useSites, writeLikeNext } from './publicServer.fixtures'

const open = useSites()

/** A form at /complaints/send and the page that shows it, as Next would answer. */
const form: Handler = async (req, res) => {
  if (req.method === 'POST') {
    let body = ''
    for await (const chunk of req) body += String(chunk)
    if (body === 'good') {
      res.writeHead(303, { location: '/complaints/receipt', 'set-cookie': 'receipt=1; HttpOnly' })
      return void res.end()
    }
    if (body === 'large') Object.assign(req, { socket: null })
    const answer = answerWithPage({ path: '/complaints/new', status: body === 'large' ? 413 : 422, state: { typed: body }, headers: { 'Retry-After': '60' } })
    res.writeHead(answer.status)
    return void res.end()
  }
  const state = formState() as { typed: string } | null
  writeLikeNext(req, res, { html: documentOf(`<p>${req.url} typed ${state?.typed ?? 'nothing'}, cookie ${req.headers.cookie ?? 'none'}, rsc ${String(req.headers.rsc ?? 'none')}, from ${String(req.headers['x-client-address'])}</p>`) })
}

describe('pages for one reader', () => {
  it('see the cookie, carry no framework script and are kept nowhere', async () => {
    const { url, seen } = await open({ handler: form })
    for (const reader of ['a', 'b']) {
      const answer = await ask(`${url}/complaints/status`, { headers: { cookie: `reader=${reader}`, rsc: '1', 'next-action': 'x' } })
      expect(answer.text).toContain(`cookie reader=${reader}, rsc none`)
      expect(answer.text).not.toContain('__next_f')
      expect(answer.headers['cache-control']).toBe('private, no-store')
      expect(answer.headers['x-cache']).toBe('BYPASS')
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
    }
    expect(seen).toHaveLength(2)
  })

  it('keep their parameters', async () => {
    const { url } = await open({ handler: form })
    expect((await ask(`${url}/complaints/new?article=a&eventAt=2026-11-01`)).text).toContain('/complaints/new?article=a&eventAt=2026-11-01')
  })

  it('are told the address of the reader, whatever the reader says it is', async () => {
    const { url } = await open({ handler: form })
    expect((await ask(`${url}/complaints/new`, { headers: { 'x-client-address': '10.0.0.1' } })).text).toContain('from 127.0.0.1')
  })
})

describe('a form that answers with a page', () => {
  it('sends the page with its status and what was typed', async () => {
    const { url } = await open({ handler: form })
    const answer = await ask(`${url}/complaints/send`, { method: 'POST', body: '半句话' })
    expect([answer.status, answer.headers['retry-after']]).toEqual([422, '60'])
    expect(answer.text).toContain('/complaints/new typed 半句话')
    expect(answer.text).not.toContain('__next_f')
    expect(answer.headers['cache-control']).toBe('private, no-store')
  })

  it('sends it also when the rest of the body was given up and the request has lost its socket', async () => {
    const { url } = await open({ handler: form })
    const answer = await ask(`${url}/complaints/send`, { method: 'POST', body: 'large' })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('/complaints/new typed large')
  })

  it('leaves nothing of it for the next reader', async () => {
    const { url } = await open({ handler: form })
    await ask(`${url}/complaints/send`, { method: 'POST', body: '半句话' })
    expect((await ask(`${url}/complaints/new`)).text).toContain('typed nothing')
  })

  it('may redirect instead, with a cookie', async () => {
    const { url } = await open({ handler: form })
    const answer = await ask(`${url}/complaints/send`, { method: 'POST', body: 'good' })
    expect([answer.status, answer.headers.location, answer.headers['set-cookie']]).toEqual([303, '/complaints/receipt', ['receipt=1; HttpOnly']])
  })
})
