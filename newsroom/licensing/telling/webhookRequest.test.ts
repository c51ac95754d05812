import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { isInside, postWebhook, signatureOf, webhookAddress } from './webhookRequest'

afterEach(() => vi.unstubAllEnvs())

describe('the address of a webhook', () => {
  it.each([
    'http://press.example/hook', 'ftp://press.example/', 'https://user:pass@press.example/', 'https://127.0.0.1/', 'https://[::1]/', 'https://[::ffff:10.0.0.1]/', 'https://169.254.169.254/latest/meta-data',
    'https://localhost/', 'https://db.internal/', 'https://0x7f000001/', 'https://2130706433/', 'javascript:alert(1)', '//press.example', '', `https://press.example/${'a'.repeat(500)}`, 'https://press.example:22/', 'https://127.0.0.1./', 'https://localhost./', 'https://0177.0.0.1/', 'https://127.1/', 'https://[::7f00:1]/', 'https://１２７.０.０.１/',
  ])('refuses %s with a sentence', (text) => {
    expect(() => webhookAddress(text)).toThrowError(/。$/)
  })
  it('takes a public https address', () => expect(webhookAddress('https://press.example:8443/hook?x=1').href).toBe('https://press.example:8443/hook?x=1'))

  it.each([['10.1.2.3', true], ['172.31.0.1', true], ['192.168.1.1', true], ['100.64.0.1', true], ['::1', true], ['fd00::1', true], ['fe80::1', true], ['::ffff:127.0.0.1', true], ['64:ff9b::7f00:1', true], ['::7f00:1', true], ['::ffff:a00:1', true], ['fec0::1', true], ['2002:7f00:1::', true], ['192.88.99.1', true], ['8.8.8.8', false], ['2606:4700::1111', false], ['not an address', true]])('judges %s inside: %s', (address, inside) => {
    expect(isInside(address)).toBe(inside)
  })

  it('refuses a public name that leads inside', async () => {
    await expect(postWebhook({ url: 'https://localhost.localdomain/', body: '{}', headers: {} })).rejects.toThrow()
  })
})

describe('the signature', () => {
  it('is the HMAC of the second and the body, by the endpoint’s secret', () => {
    expect(signatureOf({ secret: 'whsec_demo', body: '{"event":"kill"}', at: 1_700_000_000_123 })).toBe('t=1700000000,v1=9ff5bc82b76925efc0686d9da7dbb635dec971388cc887d85eff99629d071f41')
  })
})

describe('the code in the handbook', () => {
  const handbook = (file: string) => /```js\n([\s\S]*?)```/.exec(readFileSync(new URL(`../../../docs/${file}`, import.meta.url), 'utf8'))?.[1] ?? ''
  type Check = (call: { body: string; signature?: string; secret: string; now?: number }) => boolean

  it('knows our calls from others, and old ones', async () => {
    const { isFromShuming } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(handbook('licensees.md'))}`)) as { isFromShuming: Check }
    const [body, secret, at] = ['{"event":"kill","reason":"事实有误"}', 'whsec_demo', 1_700_000_000_123]
    const signature = signatureOf({ secret, body, at })
    expect(isFromShuming({ body, secret, signature, now: at })).toBe(true)
    expect(isFromShuming({ body: body.replace('kill', 'publish'), secret, signature, now: at })).toBe(false)
    expect(isFromShuming({ body, secret: 'whsec_other', signature, now: at })).toBe(false)
    expect(isFromShuming({ body, secret, signature, now: at + 301_000 })).toBe(false)
    expect(isFromShuming({ body, secret, now: at })).toBe(false)
  })

  it('is the same in both languages', () => expect(handbook('licensees.zh.md').replace(/\/\*\*.*\*\//g, '')).toBe(handbook('licensees.md').replace(/\/\*\*.*\*\//g, '')))
})
