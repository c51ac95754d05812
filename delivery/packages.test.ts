import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { newsml } from './newsml'
import { ninjs } from './ninjs'
import { packageOf, rightsClasses } from './testing/stories'

const schemas = new URL('./schemas/', import.meta.url).pathname

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv)
// The schema of ninjs names that of GeoJSON for coordinates, which our stories do not carry.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} })
const isNinjs = ajv.compile(JSON.parse(readFileSync(join(schemas, 'ninjs-3.1.json'), 'utf8')) as object)

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
if (!hasXmllint) console.warn('xmllint is not installed (apt-get install libxml2-utils): NewsML-G2 is NOT validated against its XSD')

/** What xmllint has against the document; an empty text is a valid document. */
function faultsOf(xml: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsml-'))
  try {
    const file = join(folder, 'a.xml')
    writeFileSync(file, xml)
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', join(schemas, 'NewsML-G2_2.35-spec-All-Power.xsd'), file], { encoding: 'utf8' })
    return status === 0 ? '' : stderr
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const variants = rightsClasses.flatMap((rightsClass) => [
  [`${rightsClass}`, packageOf(rightsClass)] as const,
  [`${rightsClass}, canceled`, packageOf(rightsClass, { pubStatus: 'canceled', body: [], components: [] })] as const,
  [`${rightsClass}, bare`, packageOf(rightsClass, {
    components: [], embargoedUntil: '2026-03-12T00:00:00.000Z', summary: null, kicker: null, section: null, topics: [], regions: [], byline: [], corrections: [], dateline: null, place: null, contentHash: '', originalAuthor: null, aiUse: 'generated',
  })] as const,
])

describe('ninjs 3.1', () => {
  it.each(variants)('of a story that is %s validates against the schema of the IPTC', (_name, view) => {
    const document: unknown = JSON.parse(JSON.stringify(ninjs(view)))
    expect(isNinjs(document), JSON.stringify(isNinjs.errors)).toBe(true)
  })

  it('is refused by the schema when a field is not one of the standard', () => {
    expect(isNinjs({ ...ninjs(packageOf('reprint')), licence: 'x' })).toBe(false)
  })

  it('of a canceled story has the status and no word of the text', () => {
    const text = JSON.stringify(ninjs(packageOf('own_source_label', { pubStatus: 'canceled' })))
    expect(text).toContain('"pubStatus":"canceled"')
    expect(text).not.toContain('昨日公布')
    expect(text).not.toContain('生产总值')
  })
})

describe('NewsML-G2', () => {
  it.skipIf(!hasXmllint).each(variants)('of a story that is %s validates against the XSD of the IPTC', (_name, view) => {
    expect(faultsOf(newsml(view))).toBe('')
  })

  it.skipIf(!hasXmllint)('is refused by the XSD when the order of the rights is not its own', () => {
    const swapped = newsml(packageOf('own_source_label')).replace(/(<copyrightHolder.*?<\/copyrightHolder>)(<copyrightNotice.*?<\/copyrightNotice>)/, '$2$1')
    expect(faultsOf(swapped)).toContain('copyrightHolder')
  })

  it('of a canceled story has the status and no word of the text', () => {
    const text = newsml(packageOf('own_source_label', { pubStatus: 'canceled' }))
    expect(text).toContain('stat:canceled')
    expect(text).not.toContain('昨日公布')
    expect(text).not.toContain('生产总值')
  })

  it('keeps what stands in the text as text, and leaves out what XML cannot hold', () => {
    const text = newsml(packageOf('reprint'))
    expect(text).toContain('<h2>增速 &lt; 预期𠮷</h2>')
    expect(text).toContain('<p>昨日公布。<strong><em>重点</em></strong><br /><a href="https://news.example/data/gdp">数据</a>下文</p>')
  })
})
