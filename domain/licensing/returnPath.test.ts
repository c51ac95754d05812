import { describe, expect, it } from 'vitest'

import { returnPath } from './returnPath'

describe('where a licensee goes after signing in', () => {
  it.each([
    ['/licensees/usage?page=2', '/licensees/usage?page=2'],
    ['/licensees', '/licensees'],
    ['/licensees/items?q=%E8%AE%B8%E6%98%8C', '/licensees/items?q=%E8%AE%B8%E6%98%8C'],
    ['//evil.example/licensees', '/licensees'],
    ['/\\evil.example', '/licensees'],
    ['https://evil.example/licensees', '/licensees'],
    ['/licensees/../admin', '/licensees'],
    ['/licensees/..//evil.example', '/licensees'],
    ['/licenseesx', '/licensees'],
    ['/licensees/sign-out', '/licensees'],
    ['/licensees\n/usage', '/licensees/usage'],
    ['javascript:alert(1)', '/licensees'],
    [null, '/licensees'],
    [`/licensees/${'a'.repeat(600)}`, '/licensees'],
  ])('%j leads to %s', (wanted, path) => {
    expect(returnPath(wanted)).toBe(path)
  })
})
