import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSource, type ParsedSource } from '@/domain/editorial/parseSource'
import { blockText } from '@/domain/editorial/sourceBlock'
import { readSourceFile, type ReadFile } from './readSourceFile'
import { computing } from '@/domain/testing/computing'

type Expected = {
  format?: ReadFile['format']
  encoding?: ReadFile['encoding']
  readWarnings?: string[]
  images?: number
  /** Types of the body's blocks, by their first letters: p paragraph, h heading, q quote, l list item, t table, i image. */
  body: string
  clauses?: string[]
  bylines?: string[]
  editors?: string[]
  parsed: Partial<ParsedSource>
}

const NO_SOURCE = 'SOURCE_MISSING'
const NO_BYLINE = 'BYLINE_MISSING'

const table: Record<string, Expected> = {
  '01-plain-byline-at-end.txt': {
    body: 'ppp', bylines: ['记者 周明远', '通讯员 何小雨'],
    parsed: {
      title: '浩林市青江大桥建成通车', originalTitle: null, sourceLabel: '浩林在线', eventDate: { date: '2024-09-06', yearInferred: false },
      eventPlace: '松岭区', eventName: '青江大桥通车仪式', warnings: [],
    },
  },
  '02-dateline-agency.txt': {
    body: 'pp', bylines: ['记者 周明远'], editors: ['责任编辑 何小雨', '校对 方正'],
    parsed: {
      title: '浩林秋粮收购过半', dateline: '本报浩林10月23日电(记者 周明远)', sourceLabel: '浩林日报', publishedAt: '2024-10-24T00:30:00.000Z',
      eventDate: { date: '2024-10-23', yearInferred: true }, eventPlace: '浩林', warnings: ['YEAR_INFERRED'],
    },
  },
  '03-traditional.txt': {
    body: 'pp', bylines: ['记者 陳大文'], editors: ['责任编辑 黃遠山'],
    parsed: {
      title: '澄灣區圖書館重新開放', originalTitle: '澄灣區圖書館重新開放', dateline: '（澄灣通訊社記者陳大文澄灣5日電）', eventPlace: '澄灣',
      sourceLabel: '澄灣通訊社', originalUrl: 'https://news.example/library', eventDate: null, warnings: ['EVENT_YEAR_UNKNOWN'],
    },
  },
  '04-full-width.txt': {
    body: 'pp', bylines: ['文 周明远', '摄影 何小雨'],
    parsed: { title: '浩林市用水量下降１２％', eventDate: null, warnings: [NO_SOURCE, 'EVENT_YEAR_UNKNOWN'] },
  },
  '05-two-names-spaced.txt': {
    body: 'pp', bylines: ['记者 方正', '记者 何小雨'],
    parsed: { title: '松岭区开办老年食堂', warnings: [NO_SOURCE, 'EVENT_YEAR_UNKNOWN'] },
  },
  '06-headlines.txt': {
    body: 'pp', bylines: ['作者 周明远'], editors: ['编辑 方正'],
    parsed: { title: '青江两岸新增绿地四百公顷', kicker: '三年行动收官', subtitle: '步道串起十一个公园', eventDate: { date: '2025-03-12', yearInferred: false }, warnings: [NO_SOURCE] },
  },
  '07-list-not-notice.txt': {
    body: 'pppppp', clauses: [], parsed: { title: '浩林市公布今冬五件实事', warnings: [NO_SOURCE, NO_BYLINE, 'EVENT_YEAR_UNKNOWN'] },
  },
  '08-list-then-notice.txt': {
    body: 'pppp', clauses: ['1 operator_statement', '2 reserved_by_source_label', '3 own_rights_definition', '3.1 licensee_duties',
      '3.2 unlicensed_prohibition_and_liability', '4 reprint_disclaimer', '5 contact_window'],
    parsed: { title: '松岭区食堂检查结果公布', sourceLabel: '松岭观察', warnings: [NO_BYLINE, 'EVENT_YEAR_UNKNOWN'] },
  },
  '09-notice-only.txt': {
    body: '', clauses: ['1 reserved_by_source_label', '2 reprint_disclaimer'],
    parsed: { title: '', warnings: ['TITLE_MISSING', 'BODY_MISSING', NO_SOURCE, NO_BYLINE] },
  },
  '10-english.txt': {
    body: 'pp', bylines: ['作者 Jane Doe', '作者 John Roe'], editors: ['编辑 Ann Smith'],
    parsed: {
      title: 'Haolin opens its third river crossing', dateline: 'HAOLIN, Sept. 6, 2024 (Haolin Wire) --', sourceLabel: 'Haolin Wire',
      eventDate: { date: '2024-09-06', yearInferred: false }, eventPlace: 'Haolin', warnings: [],
    },
  },
  '11-only-title.txt': { body: '', parsed: { title: '浩林市明天有雨', warnings: ['BODY_MISSING', NO_SOURCE, NO_BYLINE] } },
  '12-very-long-title.txt': { body: 'p', parsed: { sourceLabel: '浩林在线', eventDate: { date: '2024-05-06', yearInferred: false }, warnings: ['TITLE_LONG', NO_BYLINE] } },
  '13-emoji-rare-characters.txt': { body: 'p', bylines: ['记者 周明远'], parsed: { title: '𠮷𠮷村的👨‍👩‍👧亲子市集', sourceLabel: '浩林在线', warnings: [] } },
  '14-page-with-scripts.html': {
    format: 'html', body: 'piqll', readWarnings: ['IMAGE_UNSUPPORTED', 'IMAGE_NOT_EMBEDDED'], editors: ['责任编辑 方正'],
    parsed: {
      title: '松岭区茶园丰收', sourceLabel: '松岭观察', originalUrl: 'https://tea.example/s/1', publishedAt: '2024-04-18T01:05:00.000Z',
      eventDate: { date: '2024-04-17', yearInferred: true }, warnings: [NO_BYLINE, 'YEAR_INFERRED'],
    },
  },
  '15-word-paste.html': {
    format: 'html', body: 'ppt', bylines: ['记者 周明远'],
    parsed: { title: '浩林港吞吐量 再创新高', eventDate: { date: '2024-08-02', yearInferred: false }, warnings: [NO_SOURCE] },
  },
  '16-front-matter.md': {
    format: 'markdown', body: 'phlltq', bylines: ['作者 周明远', '作者 何小雨'],
    parsed: {
      title: '浩林市建成十座智慧公交站', subtitle: '站台能看到站时间', sourceLabel: '浩林在线', publishedAt: '2024-11-05T08:40:00.000Z',
      originalUrl: 'https://news.example/bus', eventDate: { date: '2024-11-05', yearInferred: true }, warnings: ['YEAR_INFERRED'],
    },
  },
  '17-plain.md': { format: 'markdown', body: 'p', bylines: ['文 何小雨'], parsed: { title: '松岭区夜校开班', sourceLabel: '松岭观察', warnings: ['EVENT_YEAR_UNKNOWN'] } },
  '18-gb18030.txt': { encoding: 'gb18030', body: 'pp', bylines: ['记者 周明远'], parsed: { title: '浩林市新增三条地铁线路', sourceLabel: '浩林在线', warnings: [] } },
  '19-big5.txt': { encoding: 'big5', body: 'pp', bylines: ['记者 陳大文'], parsed: { title: '澄灣夜市恢復營業', sourceLabel: '澄灣通訊社', warnings: [] } },
  '20-utf16.txt': { encoding: 'utf-16le', body: 'p', parsed: { title: '浩林市图书馆延长开放', sourceLabel: '浩林在线', warnings: [NO_BYLINE] } },
  '21-gb2312-page.html': {
    format: 'html', encoding: 'gb18030', body: 'p', bylines: ['作者 何小雨'],
    parsed: { title: '浩林市举办风筝节', sourceLabel: '浩林在线', eventPlace: '青江湿地', warnings: [] },
  },
  '22-word.docx': {
    format: 'docx', encoding: null, body: 'phpti', images: 1, bylines: ['记者 周明远', '摄影 何小雨'],
    parsed: { title: '浩林市公布空气质量年报', sourceLabel: '浩林在线', eventPlace: '市民中心', eventDate: { date: '2025-01-15', yearInferred: false }, warnings: [] },
  },
  '23-word-list-notice.docx': {
    format: 'docx', encoding: null, body: 'p', bylines: ['记者 方正'], clauses: ['1 reserved_by_source_label', '2 reprint_disclaimer', '3 contact_window'],
    parsed: { title: '松岭区修缮古城墙', warnings: [NO_SOURCE] },
  },
}

const load = (name: string): Promise<ReadFile> =>
  readSourceFile({ bytes: readFileSync(new URL(`fixtures/${name}`, import.meta.url)), fileName: name })

describe('files as newsrooms send them', () => {
  it.each(Object.entries(table))('reads %s', async (name, expected) => {
    const read = await load(name)
    expect({ format: read.format, encoding: read.encoding, warnings: read.warnings.toSorted(), images: read.images.length }).toEqual({
      format: expected.format ?? 'text', encoding: expected.encoding === undefined ? 'utf-8' : expected.encoding,
      warnings: (expected.readWarnings ?? []).toSorted(), images: expected.images ?? 0,
    })
    const parsed = parseSource(read.blocks, { meta: read.meta })
    expect(parsed).toMatchObject(expected.parsed)
    expect(parsed.body.map(block => block.type.charAt(0)).join('')).toBe(expected.body)
    expect(parsed.byline.map(credit => `${credit.role} ${credit.name}`)).toEqual(expected.bylines ?? [])
    expect(parsed.editors.map(credit => `${credit.role} ${credit.name}`)).toEqual(expected.editors ?? [])
    expect(parsed.noticeClauses.map(clause => `${clause.no} ${clause.kind}`)).toEqual(expected.clauses ?? [])
  })

  it('keeps the words between what it lifts, and only those', async () => {
    const { body } = parseSource((await load('01-plain-byline-at-end.txt')).blocks)
    expect(body.map(blockText).at(-1)).toBe('沿线三个乡镇的果农当天就把第一车梨运到了对岸。')
    const english = parseSource((await load('10-english.txt')).blocks).body.map(blockText)
    expect(english[0]).toMatch(/on Friday, cutting .+ had been apart since/)
  })

  it('keeps bold words, links and tables of a page, and nothing that acts', async () => {
    const read = await load('14-page-with-scripts.html')
    const { body } = parseSource(read.blocks)
    expect(body[0]).toEqual({
      type: 'paragraph', text: '4月17日，松岭区茶农说，今年鲜叶每斤86元。',
      runs: [{ text: '4月17日，松岭区' }, { text: '茶农', bold: true }, { text: '说，今年鲜叶每斤' }, { text: '86元', href: 'https://price.example/tea?y=2024' }, { text: '。' }],
    })
    expect(JSON.stringify(read)).not.toMatch(/script|alert|javascript|看不见|iframe|坏/i)
  })

  it('keeps the table, the picture and the links of a Word document', async () => {
    const read = await load('22-word.docx')
    expect(read.blocks.find(block => block.type === 'table')).toMatchObject({ rows: [['年份', '优良天数'], ['2023', '288'], ['2024', '301']] })
    expect(read.images[0]).toMatchObject({ contentType: 'image/png', alt: '监测站外景' })
    expect(read.blocks.find(block => block.type === 'paragraph' && block.runs)).toMatchObject({
      runs: [{ text: '优良天数为' }, { text: '301天', bold: true }, { text: '，详见' }, { text: '年报', href: 'https://air.example/2024' }, { text: '。' }],
    })
  })

  it('reads what a word processor pastes into plain paragraphs', async () => {
    const { blocks } = await load('15-word-paste.html')
    expect(blocks[1]).toMatchObject({ text: '2024年8月2日，浩林港发布上半年数据。', runs: [{}, { text: '上半年', bold: true }, {}] })
    expect(blocks[2]).toMatchObject({ text: '一、 集装箱：12万箱' })
    expect(blocks[3]).toMatchObject({ rows: [['月份', '万吨'], ['5月', '310'], ['6月', '342']] })
  })

  it('reads a word-processor paste of 200 kB in well under a second', async () => {
    const row = '<p class=MsoNormal style=\'text-indent:24.0pt;mso-char-indent-count:2.0\'><span lang=EN-US style=\'font-family:"仿宋",serif\'><o:p>&nbsp;</o:p></span>'
      + '<font face="宋体"><span><span style=\'font-size:14.0pt\'>浩林市第<span lang=EN-US>12</span>批&nbsp;&nbsp;项目</span></span></font>开工。<o:p></o:p></p>\n'
    const bytes = Buffer.from(`<html><body><h1>浩林市项目</h1>${row.repeat(Math.ceil(200_000 / Buffer.byteLength(row)))}</body></html>`)
    expect(bytes.length).toBeGreaterThanOrEqual(200_000)
    const computed = computing()
    const { blocks } = await readSourceFile({ bytes, fileName: 'paste.html' })
    parseSource(blocks)
    expect(computed()).toBeLessThan(1_000)
    expect(blocks[1]).toEqual({ type: 'paragraph', text: '浩林市第12批 项目开工。' })
  })

  it.each([
    ['nothing', '', 'a.txt', 'EMPTY'], ['white space', ' \n\u3000\n', 'a.txt', 'EMPTY'], ['an empty page', '<html><body><p>&nbsp;</p></body></html>', 'a.html', 'EMPTY'],
    ['a PDF', '%PDF-1.7\n', 'a.txt', 'UNSUPPORTED'], ['RTF', '{\\rtf1 x}', 'a.docx', 'UNSUPPORTED'], ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....', 'a.docx', 'UNSUPPORTED'],
    ['a document with a password', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', 'a.docx', 'ENCRYPTED'],
    ['a picture', '\x89PNG\r\n\x1a\n....', 'a.txt', 'UNSUPPORTED'], ['a damaged archive', 'PK\x03\x04garbage', 'a.docx', 'UNREADABLE'],
    ['noise', Array.from({ length: 4001 }, (_, i) => String.fromCharCode(128 + ((i * 7919 + (i >> 3) * 31) % 128))).join(''), 'a.txt', 'UNKNOWN_ENCODING'],
    ['6 MB of text', 'x'.repeat(6_000_000), 'a.txt', 'TOO_LARGE'],
  ])('refuses %s and says why in both languages', async (_, content, fileName, code) => {
    const bytes = Buffer.from(content, fileName === 'a.txt' && /[\u3000]/.test(content) ? 'utf8' : 'latin1')
    const error: unknown = await readSourceFile({ bytes, fileName }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'ImportError', code })
    expect((error as { messageZh: string }).messageZh).toMatch(/\p{Script=Han}/u)
    expect((error as { messageEn: string }).messageEn).toMatch(/^[\x20-\x7e]+$/)
  })

  it('tells a format by its content when the name is wrong', async () => {
    const docx = readFileSync(new URL('fixtures/22-word.docx', import.meta.url))
    expect((await readSourceFile({ bytes: docx, fileName: 'story.txt', contentType: 'text/plain' })).format).toBe('docx')
    expect((await readSourceFile({ bytes: Buffer.from('<p>浩林市</p>'), fileName: 'story.txt' })).format).toBe('html')
    expect((await readSourceFile({ bytes: Buffer.from('浩林市 < 松岭区'), fileName: 'story.html' })).format).toBe('text')
    expect((await readSourceFile({ bytes: Buffer.from('浩林市'), fileName: 'story.docx' })).format).toBe('text')
  })
})
