import { describe, expect, it } from 'vitest'
import { readAddress } from './publicPaths'

const keyOf = (target: string) => {
  const address = readAddress(target)
  return address.kind === 'public' ? address.address.key : address.kind
}

describe('the address of a request', () => {
  it.each([
    ['/', '/'],
    ['/?page=3', '/'],
    ['/articles/2026/许昌-1', '/articles/2026/%E8%AE%B8%E6%98%8C-1'],
    ['/a?page=2', '/a'],
    ['/topic/a?page=2&page=9', '/topic/a?page=2'],
    ['/zh-hant/topic/a?page=2', '/zh-hant/topic/a?page=2'],
    ['/zh-hant?page=2', '/zh-hant'],
    ['/feed.xml', '/feed.xml'],
    ['/.well-known/tdmrep.json', '/.well-known/tdmrep.json'],
    ['/a%2Fb', '/a%2Fb'],
    ['/a:b@c', '/a:b@c'],
    ['/\\admin', '/%5Cadmin'],
    ['http://news.example/a?x', '/a'],
    ['http://news.example', 'malformed'],
    ['/a/', '/a/'],
    ['//evil.example/', '//evil.example/'],
    ['/admin', 'private'],
    ['/healthz', 'private'],
    ['/%61dmin/x', 'private'],
    ['/licensees', 'personal'],
    ['/licensees/terms?x=1', 'personal'],
    ['/licensees/files/a.zip', 'private'],
    ['/licenseesx', '/licenseesx'],
    ['/complaints', '/complaints'],
    ['/complaints/new?article=a', 'personal'],
    ['/complaints/status/open', 'personal'],
    ['/data/gdp.csv?area=411000&x=1&bom=0', '/data/gdp.csv?area=411000&bom=0'],
    ['/data/compare.csv-metadata.json?area=411000&indicator=gdp', '/data/compare.csv-metadata.json?area=411000&indicator=gdp'],
    ['/data/compare?area=411000&indicator=gdp&area=410000&area=411000&period=x', '/data/compare?area=411000&area=410000&indicator=gdp'],
    ['/api/public/figures?asOf=never&indicator=gdp&token=1', '/api/public/figures?asOf=never&indicator=gdp'],
    ['/api/public/rights?article=1', 'private'],
    ['/admin?x=1', 'private'],
    ['/administration', '/administration'],
    ['/../admin', 'malformed'],
    ['/a/%2e%2e/admin', 'malformed'],
    ['/a/./b', 'malformed'],
    ['/%', 'malformed'],
    ['/%ff', 'malformed'],
    ['/%00', 'malformed'],
    ['*', 'malformed'],
    [`/${'%61'.repeat(1000)}`, 'malformed'],
  ])('%s is %s', (target, expected) => {
    expect(keyOf(target)).toBe(expected)
  })

  it('keeps the words of a search as typed, up to a length', () => {
    expect(keyOf('/search?q=%F0%A0%AE%B7+%E9%87%8E%E5%AE%B6&b=1&page=2')).toBe('/search?page=2&q=%F0%A0%AE%B7%20%E9%87%8E%E5%AE%B6')
    expect(keyOf(`/search?q=${'x'.repeat(301)}`)).toBe('/search')
    expect(readAddress('/search')).toMatchObject({ address: { cached: false } })
  })
})
