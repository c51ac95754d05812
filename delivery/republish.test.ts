import { describe, expect, it } from 'vitest'

import type { RepublishPackage } from '@/queries/packageView'
import { chartAsTable } from '@/queries/present/chartTable'
import type { BodyBlock } from '@/queries/views'
import { presentRepublish } from './republish'

const chart = {
  id: 'c1', title: '快递业务量（演示）', subtitle: '全国，2020—2021年', alt: '柱图', png: '/charts/c1.png', note: null, sources: [{ label: '演示公报', href: null }],
  data: { unit: '亿件', categories: [{ label: '2020' }, { label: '2021' }], series: [{ label: '件数', points: [{ text: '833.6' }, { text: '1083.0' }] }] },
}
const drawn = { kind: 'chart', chart } as unknown as BodyBlock
const freed = (block: BodyBlock) => ({
  credit: '来源：示例在线', leftOut: [], freeUse: { clause: { label: '第 4 条', href: '/notices/open/v1#clause-4' }, acts: '转载', media: '文字', channels: '网站', edit: '不得改动', licence: null },
  story: { headline: '一篇演示稿', url: 'https://site.example/news/1', byline: [], components: [], body: [block] },
}) as unknown as RepublishPackage

describe('a chart in a freed story', () => {
  it('goes along as its values where the notice frees words alone', () => {
    const { html, text } = presentRepublish(freed(chartAsTable(drawn)), 'https://site.example')
    expect(html).not.toContain('<img')
    expect(html).toContain('<caption>快递业务量（演示）。全国，2020—2021年，单位：亿件。资料来源：演示公报</caption>')
    expect(html).toMatch(/<td>2021<\/td><td>1083\.0<\/td>/)
    expect(text).toContain('2021\t1083.0')
  })
  it('goes along as it is drawn where the notice frees charts', () => {
    expect(presentRepublish(freed(drawn), 'https://site.example').html).toContain('<img src="https://site.example/charts/c1.png"')
  })
})
