import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTokens } from './pageTokens'

describe('what a selector may ask of a page', () => {
  it.each([
    ['an element', '<Main id="x">', ['main']],
    ['classes, however they are quoted', '<p class="a b"><p class=\'c\'><p class=d>', ['.a', '.b', '.c', '.d']],
    ['a class with marks that HTML writes otherwise', '<p class="[&amp;&gt;li]:x">', ['.[&>li]:x']],
    ['an id', '<p id="clause-2">', ['#clause-2']],
    ['attributes with and without a value', '<details open><p data-rights="own" dateTime=x>', ['[open', '[data-rights', '[datetime']],
    ['an attribute right after a quote', '<p id="a"class="b">', ['.b']],
    ['variables in style attributes', '<p style="width:calc(var(--share)*1%)">', ['--share']],
    ['what is switched later', '', ['[data-theme', '[data-size', '[data-elder', '[open', '[hidden', '[aria-pressed']],
  ])('counts %s', (_name, html, tokens) => {
    const found = readTokens(html)
    expect(tokens.filter((token) => !found.has(token))).toEqual([])
  })

  it('does not count what is not there', () => {
    const found = readTokens('<p class="a">b</p>')
    expect(['b', '.b', '#a', 'a'].filter((token) => found.has(token))).toEqual([])
  })
})

describe('scripts of the public folder', () => {
  const folder = new URL('../public/', import.meta.url)
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')

  it('write no attribute later that is not expected', () => {
    const written = [...scripts.matchAll(/\b(?:set|toggle)Attribute\(\s*([^,]+),/g)].map(([, name]) => name)
    expect(new Set(written)).toEqual(new Set(['`data-${key}`', "'aria-pressed'"]))
    expect(scripts).toContain("const keys = ['theme', 'size', 'elder']")
  })

  it('write no class, style or markup', () => {
    expect(scripts).not.toMatch(/classList|className|innerHTML|outerHTML|insertAdjacentHTML|\.style\b|\.id\s*=|\.dataset\.\w+\s*=(?!=)/)
    // One field, which is gone again before anything is painted.
    expect([...scripts.matchAll(/createElement\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(["'textarea'"])
  })
})
