import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { STARTER_SOURCE, startIsland } from './islandStarter'

const ISLAND = '<script type="module" data-island="" src="/island.js"></script>'
const page = (body: string) => `<html><head><title>署名</title></head><body>${body}</body></html>`
const starterOf = (html: string) => /<script data-island="">(.*?)<\/script><\/head>/.exec(html)?.[1] ?? ''

/** Runs the starter as a browser would, up to the import, which is the event loop's last step. */
function run(getItem: (key: string) => string | null) {
  const set: string[] = []
  const events: string[] = []
  runInNewContext(starterOf(startIsland(page(ISLAND))), {
    localStorage: { getItem },
    document: { documentElement: { setAttribute: (name: string, value: string) => set.push(`${name}=${value}`) } },
    addEventListener: (name: string) => events.push(name),
  })
  return { set, events }
}

describe('the readers\' script', () => {
  it('is started from the head, by a script that the policy names by its hash', () => {
    const html = startIsland(page(`<p>稿件</p>${ISLAND}`))
    expect(html).not.toContain(ISLAND)
    expect(STARTER_SOURCE).toBe(`'sha256-${createHash('sha256').update(starterOf(html)).digest('base64')}'`)
    expect(html.replace(/<script.*?<\/script>/, '')).toBe(page('<p>稿件</p>'))
  })

  it('waits for the page, and the reader\'s settings do not', () => {
    expect(run((key) => ({ theme: 'dark', elder: 'on' })[key] ?? null)).toEqual({ set: ['data-theme=dark', 'data-elder=on'], events: ['load'] })
  })

  it('is started where storage is forbidden', () => {
    expect(run(() => { throw new Error('SecurityError') })).toEqual({ set: [], events: ['load'] })
  })

  it.each([['has none', page('<p>没有</p>')], ['has no head', `<p>x</p>${ISLAND}`], ['has it elsewhere', `<head>${ISLAND}</head>`]])('is left alone where a page %s', (_name, html) => {
    expect(startIsland(html)).toBe(html)
  })
})
