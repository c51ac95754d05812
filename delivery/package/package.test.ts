import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { agencyPicture, ourPicture, packageOf } from '../testing/stories'
import { storyDocx } from './docx'
import { storyHtml } from './html'
import type { PackageManifest } from './manifest'
import { bodyWithPictures } from './pictures'
import { storyText } from './text'

const view = packageOf('own_source_label', { components: [ourPicture] })
const inBody = { ...view, body: view.body.map((block) => (block.kind === 'picture' ? { ...block, picture: { ...block.picture, src: '/api/media/file/a.jpg' } } : block)) }

const manifest: Omit<PackageManifest, 'files'> = {
  manifest: 'shuming-package/1', id: view.uri, number: view.number, url: view.url, title: view.headline, version: 2, versionAt: view.versionAt, contentHash: view.contentHash,
  creditLine: '来源:示例在线', authors: ['记者 甘一'],
  terms: {
    agreement: '协<1>', lastDay: '2026-12-31', notice: { label: '第 1 版', url: 'https://news.example/notices/example/v1', hash: 'cd'.repeat(32) }, clause: { no: '3.2', url: 'https://news.example/notices/example/v1#clause-3.2' },
    act: 'repost', actLabel: '转载', channel: 'web:"a"&b.example', territory: 'CN', edit: 'none', editLabel: '不得改动',
  },
  components: [{ id: 'p1', kind: 'picture', caption: '发布会现场', credit: null }],
  excluded: [{ id: 'p2', what: '图片“资料图”', reason: '属于第三方，不随稿件授权。', ask: '请向某图片社取得许可' }], embargoedUntil: null, takenBy: '示例机构（演示）', takenAt: '2026-11-23T04:00:00.000Z',
}

const terms = ['来源:示例在线', '记者 甘一', '20260310-0001 第 2 版', 'ab'.repeat(32), '至 2026-12-31', '转载', '改动程度 不得改动', '第 1 版，指纹', '第 3.2 条', '图片“资料图”：属于第三方，不随稿件授权。请向某图片社取得许可。', '示例机构（演示），2026年11月23日 12:00（北京时间）']

const textIn = (html: string) => html.replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')

describe('every format of a package', () => {
  it.each<[name: string, words: () => Promise<string> | string]>([
    ['html', () => textIn(storyHtml(inBody, manifest, () => null))], ['text', () => storyText(inBody, manifest)],
    ['docx', async () => (await mammoth.extractRawText({ buffer: Buffer.from(await storyDocx(inBody, manifest, () => null)) })).value],
  ])('%s prints headline, text, credit, terms and what was left out', async (_name, words) => {
    const found = await words()
    for (const line of [view.headline, '昨日公布。', '稳中有进。', '协<1>', 'web:"a"&b.example', ...terms]) expect(found).toContain(line)
  })
})

describe('the HTML of a package', () => {
  const html = storyHtml(inBody, manifest, (id) => `图片/${id}.jpg`)

  it('needs nothing else: no script, no style sheet, no file of the site', () => {
    expect(html).not.toMatch(/<script|<link[^>]+stylesheet|<iframe|\son\w+=/)
    expect(html.match(/src="[^"]*"/g)).toEqual(['src="图片/p1.jpg"', 'src="图片/p1.jpg"'])
  })

  it('says to machines what it is, with every value escaped', () => {
    expect(html).toContain('<meta name="shuming:credit" content="来源:示例在线">')
    expect(html).toContain('<meta name="shuming:channel" content="web:&quot;a&quot;&amp;b.example">')
    expect(html).toContain('<link rel="license" href="https://news.example/notices/example/v1">')
    expect(html).toContain('<title>本市公布上半年“经济数据” &amp; 展望 &lt;初步&gt;</title>')
  })

  it('leaves a picture out that it may not show, in the text as well', () => {
    expect(storyHtml(inBody, manifest, () => null)).not.toContain('<img')
    expect(bodyWithPictures({ ...inBody, components: [agencyPicture] }, () => null).some(({ kind }) => kind === 'picture')).toBe(false)
  })
})

describe('the Word file of a package', () => {
  it('carries its pictures with what they say about their rights, headings, a table and the manifest as properties', async () => {
    const bytes = new Uint8Array(await sharp({ create: { width: 800, height: 500, channels: 3, background: '#446688' } }).withExif({ IFD0: { Copyright: 'Example Rights Desk' } }).jpeg().toBuffer())
    const files = unzipSync(await storyDocx(inBody, manifest, () => ({ bytes, type: 'jpg', width: 800, height: 500 })))
    const pictures = Object.keys(files).filter((name) => /^word\/media\/.+\.jpg$/.test(name))
    expect(pictures.length).toBeGreaterThan(0)
    for (const name of pictures) expect(Buffer.from(files[name] ?? []).includes('Example Rights Desk')).toBe(true)
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    expect(document).toContain('w:val="Heading1"')
    expect(document).toContain('<w:tbl>')
    expect(document).toContain('descr="会场全景"')
    expect(strFromU8(files['docProps/custom.xml'] ?? new Uint8Array())).toContain('ab'.repeat(32))
  })
})
