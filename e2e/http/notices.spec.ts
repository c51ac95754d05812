import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'

import { storyTitled, storyWords } from '../support/freeStory'
import { deskOf } from '../support/newsroom'
import { visibleText } from '../support/pages'
import { rawRequest } from '../support/rawRequest'

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

type Log = { isChained: boolean; versions: { no: number; url: string; hash: string; recordHash: string; previousHash: string | null; record: string; canonical: string; recordUrl: string; diff: string | null; isIntact: boolean }[] }

test('a reader can check every version of a notice by its hashes, and the chain between them', async () => {
  const answer = await rawRequest('/notices/open-data/log.json')
  expect(answer.status).toBe(200)
  const log = JSON.parse(answer.text) as Log
  expect(log.isChained).toBe(true)
  expect(log.versions.map(({ no }) => no)).toEqual([2, 1])
  const page = visibleText((await rawRequest('/notices/open-data/log')).text)
  for (const [index, version] of log.versions.entries()) {
    const [text, record] = [await rawRequest(new URL(version.canonical).pathname), await rawRequest(new URL(version.recordUrl).pathname)]
    const plain = await rawRequest(new URL(version.canonical).pathname, { headers: { 'accept-encoding': 'identity' } })
    expect(sha256(plain.bytes)).toBe(version.hash)
    expect(sha256(text.text)).toBe(version.hash)
    expect(sha256(record.text)).toBe(version.recordHash)
    expect(record.text).toBe(version.record)
    expect(JSON.parse(record.text)).toContain(version.hash)
    expect(version.previousHash).toBe(log.versions[index + 1]?.recordHash ?? null)
    expect(page).toContain(version.hash)
    expect(page).toContain(version.recordHash)
  }
  for (const path of ['/notices/nothing/log', '/notices/nothing/log.json', '/notices/open-data/v9/canonical.json', '/notices/open-data/v1..v9', '/notices/open-data/v1..v1', '/notices/open-data/vx', '/notices/open-data/v9/stories']) {
    expect((await rawRequest(path)).status, path).toBe(404)
  }
})

test('the address of a notice shows the version in force, and an older version leads to it', async () => {
  expect(visibleText((await rawRequest('/notices/open-data')).text)).toMatch(/第 2 版.现行有效/)
  expect((await rawRequest('/notices/nothing')).status).toBe(404)
  const old = (await rawRequest('/notices/open-data/v1')).text
  expect(visibleText(old)).toMatch(/这一版已从 \d{4}年\d+月\d+日零时起由第 2 版取代/)
  expect(old).toMatch(/role="note".*href="\/notices\/open-data\/v2".*href="\/notices\/open-data\/v1\.\.v2"/s)
  expect((await rawRequest('/notices/open-data/v2')).text).not.toContain('role="note"')
})

test('two versions are compared clause by clause, with the renumbered one against itself', async () => {
  const { text } = await rawRequest('/notices/open-data/v1..v2')
  const shown = visibleText(text)
  for (const words of ['第 3 条，新增', '原第 3 条，改为第 4 条，有改动', '第 5 条，新增', '原第 4 条，改为第 6 条，有改动', '第 1 条，未变']) expect(shown).toContain(words)
  // Those who listen hear what the eye sees by a line.
  expect(text).toMatch(/<del><span class="sr">删去：<\/span>[^<]+<span class="sr">/)
  expect(text).toMatch(/<ins><span class="sr">增加：<\/span>[^<]+<span class="sr">/)
})

test('a story that came out under an older version says so, and leads to the comparison', async () => {
  const desk = await deskOf('editor')
  const [older, newer] = [await storyTitled(desk, storyWords.freeBefore), await storyTitled(desk, storyWords.free)]
  const before = (await rawRequest(older.path)).text
  expect(before).toContain('href="/notices/open-data/v1"')
  expect(before).toContain('href="/notices/open-data/v1..v2"')
  expect((await rawRequest(newer.path)).text).not.toContain('/v1..v2')
  const bound = visibleText((await rawRequest('/notices/open-data/v1/stories')).text)
  expect(bound).toContain(older.title)
  expect(bound).not.toContain(newer.title)
  expect(bound).toMatch(/共 2 篇，本网稿件 2 篇/)
})

test('a freed story can be taken along as clean markup without its pictures; others lead to the guide', async () => {
  const desk = await deskOf('editor')
  const [free, reserved, reprint] = [await storyTitled(desk, storyWords.free), await storyTitled(desk, storyWords.reserved), await storyTitled(desk, storyWords.reprint)]
  const { text: page } = await rawRequest(`/republish/${free.shortId}`)
  const markup = (/<textarea id="republish-html"[^>]*>([\s\S]*?)<\/textarea>/.exec(page)?.[1] ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  expect(markup).toMatch(/^<article lang="zh-Hans">/)
  expect(markup).toContain('来源：署名新闻')
  expect(markup).toMatch(new RegExp(`<a href="https?://[^"]+${free.path}">`))
  expect(markup).toMatch(/\/notices\/open-data\/v2#clause-4" rel="license">/)
  expect(markup).not.toMatch(/<script|<style|<iframe| on\w+=| class=/)
  // The notice frees words: no picture goes along, nor a chart, whose values come as a table.
  expect(markup).not.toContain('<img')
  if ((await rawRequest(free.path)).text.includes('/charts/')) expect(markup).toMatch(/<table><caption>[^<]*资料来源：/)
  expect(visibleText(page)).toContain('未包含在内：图片')
  expect((await rawRequest(free.path)).text).toContain('<details class="republish">')
  for (const story of [reserved, reprint]) {
    expect((await rawRequest(story.path)).text).not.toContain('class="republish"')
    const answer = await rawRequest(`/republish/${story.shortId}`)
    expect([answer.status, answer.headers.location]).toEqual([302, `/reprint?article=${story.shortId}`])
  }
})

test('the interface for machines answers what the guide answers, with edits and pictures', async () => {
  const desk = await deskOf('editor')
  const free = await storyTitled(desk, storyWords.free)
  const ask = async (query: string) => JSON.parse((await rawRequest(`/api/public/rights?article=${free.shortId}&channel=web&on=2026-11-23&${query}`)).text) as { outcome: string; reasonCodes: string[]; excludedComponents: string[]; links: { clause: string } }
  const allowed = await ask('act=repost')
  expect(allowed).toMatchObject({ outcome: 'allowed', reasonCodes: ['FREE_BY_NOTICE'] })
  expect(allowed.links.clause).toMatch(/\/notices\/open-data\/v2#clause-4$/)
  expect(allowed.excludedComponents.length).toBeGreaterThan(0)
  expect((await ask('act=repost&edit=abridge')).outcome).toBe('needs_written_authorisation')
  expect((await ask('act=repost&components=own')).outcome).toBe('needs_written_authorisation')
  expect((await ask('act=sell')).outcome).toBe('needs_written_authorisation')
  expect((await rawRequest(`/api/public/rights?article=${free.shortId}&components=text,nothing`)).status).toBe(400)
})
