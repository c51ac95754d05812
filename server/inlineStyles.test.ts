import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createStyleReader, inlineStyles } from './inlineStyles'

let build = ''
beforeAll(() => {
  build = mkdtempSync(join(tmpdir(), 'styles-'))
  mkdirSync(join(build, 'static/chunks'), { recursive: true })
  const files = {
    'a.css': 'p{color:red}\n/*# sourceMappingURL=a.css.map*/',
    'b.css': "i{background:url(../media/i.svg) url('data:x') url(/abs.svg) url(#id)}",
    'big.css': `b{content:"${'a'.repeat(41_000)}"}`,
    'import.css': '@import "x.css";',
    'close.css': 'a{content:"</style>"}',
  }
  for (const [name, css] of Object.entries(files)) writeFileSync(join(build, 'static/chunks', name), css)
})
afterAll(() => rmSync(build, { recursive: true }))

const sheet = (name: string) => `<link rel="stylesheet" href="/_next/static/chunks/${name}" data-precedence="next"/>`
const MARKUP = '<p><i><a><b>'
const inline = (html: string) => inlineStyles(`${html}${MARKUP}`, createStyleReader(build)).replace(MARKUP, '')

describe('style sheets of a page', () => {
  it('go into the page in their order, once, and their preloads go away', () => {
    const preload = '<link rel="preload" href="/_next/static/chunks/a.css" as="style"/>'
    expect(inline(`${preload}${sheet('a.css')}${sheet('a.css?dpl=1')}${sheet('b.css')}`))
      .toBe("<style>p{color:red}</style><style>i{background:url(/_next/static/media/i.svg) url('data:x') url(/abs.svg) url(#id)}</style>")
  })
  it('keep their media', () => {
    expect(inline('<link rel="stylesheet" media="print" href="/_next/static/chunks/a.css"/>')).toBe('<style media="print">p{color:red}</style>')
  })
  it.each(['big.css', 'import.css', 'close.css', '../../x.css'])('stay links when one of them is %s', (name) => {
    const html = `${sheet('a.css')}${sheet(name)}`
    expect(inline(html)).toBe(html)
  })
  it('come without what the page has no use for, and are weighed by what is left', () => {
    expect(inlineStyles(`${sheet('a.css')}${sheet('big.css')}<p>`, createStyleReader(build))).toBe('<style>p{color:red}</style><p>')
  })
  it('stay links, and the log says so once, when a file is missing', () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const read = createStyleReader(build)
    const html = sheet('missing.css')
    expect([inlineStyles(html, read), inlineStyles(html, read)]).toEqual([html, html])
    expect(logged).toHaveBeenCalledTimes(1)
    logged.mockRestore()
  })
  it('of others are left alone', () => {
    const html = '<link rel="stylesheet" href="/print.css"/><p>无</p>'
    expect(inline(html)).toBe(html)
  })
})
