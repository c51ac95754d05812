import { describe, expect, it } from 'vitest'
import { matchesNone, preferredEncoding } from './negotiate'

describe('the coding for an Accept-Encoding header', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP;Q=0.5', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['identity, gzip;q=0.5', 'identity'],
    ['gzip;q=0.001', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['identity;q=0', 'identity'],
    ['deflate', 'identity'],
    ['gzip;q=x, br;q=2', 'br'],
    [';;,,q=1', 'identity'],
  ] as const)('%s: %s', (header, expected) => {
    expect(preferredEncoding(header)).toBe(expected)
    expect(preferredEncoding(header)).toBe(expected)
  })
})

describe('If-None-Match', () => {
  it.each([
    [undefined, false],
    ['*', true],
    ['"a"', true],
    ['W/"a"', true],
    ['"x", W/"b-gz" ,"y"', true],
    ['"x,"a', false],
    ['a', false],
    ['"A"', false],
    ['""', false],
  ])('%s against "a", "b-gz": %s', (header, expected) => {
    expect(matchesNone(header, ['"a"', '"b-gz"'])).toBe(expected)
  })
})
