import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileSiteCss } from './compileSiteCss.mjs'
import { ArticlePage, SearchPage } from './index'
import { article, front, search } from './fixtures'
import { pageNames, renderPage } from './galleryPages'

const CSS_BUDGET = 11 * 1024
const ISLAND_BUDGET = 2 * 1024
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length

let css = ''
beforeAll(async () => {
  css = await compileSiteCss()
}, 30_000)

describe('every page of the gallery', () => {
  it.each(pageNames)('%s loads no script but the island', (name) => {
    const scripts = renderPage(name, '').match(/<script[^>]*>/g) ?? []
    expect(scripts).toEqual(['<script type="module" data-island="" src="/island.js">'])
  })

  it.each(pageNames)('%s has one main heading and every id once', (name) => {
    const html = renderPage(name, '')
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(pageNames)('%s hides what needs a script until the script is there', (name) => {
    for (const button of renderPage(name, '').match(/<button[^>]*data-do=[^>]*>/g) ?? []) expect(button.includes('hidden') || /data-do="size"/.test(button)).toBe(true)
  })
})

describe('an article', () => {
  it('has figures and terms after its lead and before the rest', () => {
    const html = renderToStaticMarkup(<ArticlePage article={article} />)
    const order = ['art-head', 'art-lead', 'id="figures-title"', 'id="terms-title"', 'art-rest', 'colophon', 'id="figure-notes"'].map((mark) => html.indexOf(mark))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  it('links every figure of its text to its note, and every note back', () => {
    const html = renderToStaticMarkup(<ArticlePage article={article} />)
    const links = [...html.matchAll(/href="#(note-[^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(5)
    for (const id of links) expect(html).toContain(`id="${id}"`)
    for (const [, id] of html.matchAll(/class="note-back" href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`)
  })

  it('shows its picture once, though the text names it again', () => {
    const picture = front.lead?.picture
    if (!picture) throw new Error('The fixture of the front page has lost its picture.')
    const html = renderToStaticMarkup(<ArticlePage article={{ ...article, picture, body: [...article.body, { kind: 'picture', picture }] }} />)
    expect(html.split(`src="${picture.src}"`)).toHaveLength(2)
  })

  it('shows the words of a search as text', () => {
    const html = renderToStaticMarkup(<SearchPage search={{ ...search, stories: [], query: '"><img src=x onerror=alert(1)>' }} />)
    expect(html).not.toContain('<img')
  })
})

describe('weight', () => {
  it('holds the style sheet to its budget', () => {
    expect(gzipped(css)).toBeLessThanOrEqual(CSS_BUDGET)
  })

  it('holds the island to its budget', async () => {
    expect(gzipped(await readFile(new URL('../public/island.js', import.meta.url), 'utf8'))).toBeLessThanOrEqual(ISLAND_BUDGET)
  })

  it('leaves out the utilities that nobody uses', () => {
    expect(css).not.toContain('.animate-')
    expect(css).not.toContain('@font-face')
  })
})
