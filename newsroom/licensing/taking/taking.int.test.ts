import { createHash, randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Article } from '../../../payload-types'
import { bodyOf } from '../../testing/cast'
import { codes, type Desk, holder, noon, openDesk, orderOf, textOf } from '../../testing/takings'
import type { Order } from './grant'

let desk: Desk
let story: Article
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.room.close())
beforeEach(async () => {
  story = await desk.cast.published({ title: `云汀市高新技术企业达到473家 ${randomUUID().slice(0, 6)}` })
})

describe('a story within the agreement', () => {
  it('is handed out with credit, terms and manifest, and leaves one row that says what was taken', async () => {
    const partner = await desk.party()
    const taken = await desk.take(partner.taker, orderOf([story.id]))
    expect(codes(taken)).toEqual([])
    const html = textOf(taken, '稿件.html')
    expect(html).toContain('来源：示例在线')
    expect(html).toContain('全市高新技术企业有473家')
    expect(html).toContain(`<meta name="shuming:content-hash" content="${story.contentHash}">`)
    expect(html).toContain(`/notices/terms/v1#clause-3.2`)
    expect(html).not.toMatch(/<script|http-equiv/)
    const manifest = taken.stories[0]?.manifest
    expect(manifest).toMatchObject({
      number: story.number, version: 1, contentHash: story.contentHash, creditLine: '来源：示例在线', authors: ['记者 演示甲'], takenAt: noon, takenBy: partner.organisation.name,
      terms: { agreement: partner.agreement.no, clause: { no: '3.2' }, notice: { hash: desk.cast.noticeVersion.hash }, act: 'repost', channel: 'web:press.example', territory: 'CN' },
    })
    expect(manifest?.files).toEqual([{ name: '稿件.html', contentType: 'text/html; charset=utf-8', bytes: Buffer.byteLength(html), sha256: createHash('sha256').update(html).digest('hex') }])
    const rows = await desk.rowsOf(partner)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ article: story.id, contentHash: story.contentHash, revision: 1, act: 'repost', format: 'html', period: '2026-11', counted: true, components: ['text'], ip: '192.0.2.7' })
    expect(rows[0]?.decision).toMatchObject({ outcome: 'allowed', decidingClause: '3.2', creditLine: '来源：示例在线' })
  })

  it('may be taken in every format, each with the credit, in one archive whose names are UTF-8', async () => {
    const partner = await desk.party()
    const taken = await desk.take(partner.taker, orderOf([story.id], { formats: ['html', 'text', 'docx', 'ninjs', 'newsml'], recordedFormat: 'zip', isAlone: false }))
    const bytes = new Uint8Array(await new Response((await import('./archive')).archiveOf(taken, { at: noon })).arrayBuffer())
    const files = unzipSync(bytes)
    const folder = taken.stories[0]?.folder
    expect(Object.keys(files)).toEqual(['稿件.html', '稿件.txt', '稿件.docx', 'ninjs.json', 'newsml-g2.xml', 'manifest.json'].map((name) => `${folder}/${name}`))
    const read = (name: string) => files[`${folder}/${name}`] ?? new Uint8Array()
    expect(strFromU8(read('稿件.txt'))).toContain('署名：来源：示例在线')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(read('稿件.docx')) })
    expect(value).toContain('全市高新技术企业有473家')
    expect(value).toContain('署名：来源：示例在线')
    expect(JSON.parse(strFromU8(read('ninjs.json')))).toMatchObject({ pubStatus: 'usable', version: '1' })
    expect(strFromU8(read('newsml-g2.xml'))).toContain('<newsMessage')
    const manifest = JSON.parse(strFromU8(read('manifest.json'))) as { files: { name: string; sha256: string }[] }
    for (const { name, sha256 } of manifest.files) expect(createHash('sha256').update(read(name)).digest('hex'), name).toBe(sha256)
    // General purpose bit 11 of the first local header: the name is UTF-8.
    expect(((bytes[7] ?? 0) << 8 | (bytes[6] ?? 0)) & 0x0800).toBe(0x0800)
  })

  it('brings its own pictures with their rights metadata, and leaves out another’s, by name', async () => {
    const [own, foreign] = [await desk.picture({ caption: '自有图片' }), await desk.picture({ caption: '外来图片', rights: { thirdParty: true, holder: '某图片社（演示）' } })]
    const withPictures = await desk.cast.published({ picture: own.id, body: withUpload(bodyOf('正文一段。'), foreign.id) })
    const partner = await desk.party({ scope: { media: ['text', 'photo'] } })
    const taken = await desk.take(partner.taker, orderOf([withPictures.id], { formats: ['html', 'text', 'docx', 'ninjs', 'newsml', 'picture'], recordedFormat: 'zip', isAlone: false }))
    expect(codes(taken)).toEqual([])
    const names = taken.stories[0]?.files.map(({ name }) => name) ?? []
    expect(names).toEqual(['稿件.html', '稿件.txt', '稿件.docx', 'ninjs.json', 'newsml-g2.xml', '图片/1 自有图片.jpg'])
    const bytes = taken.stories[0]?.files.find(({ name }) => name.startsWith('图片/'))?.bytes ?? new Uint8Array()
    expect(Buffer.from(bytes).includes(Buffer.from(holder))).toBe(true)
    expect(textOf(taken, '稿件.html')).toContain('src="图片/1 自有图片.jpg"')
    for (const name of ['稿件.html', 'ninjs.json', 'newsml-g2.xml']) expect(textOf(taken, name), name).not.toContain(foreign.filename?.split('.')[0] ?? '.')
    expect(textOf(taken, 'ninjs.json')).toContain(own.filename?.split('.')[0] ?? 'x')
    expect(textOf(taken, '稿件.html')).toContain('属于第三方，不随稿件授权。请向某图片社（演示）取得许可。')
    expect(taken.stories[0]?.manifest).toMatchObject({ components: [{ id: own.id }], excluded: [{ id: foreign.id, ask: '请向某图片社（演示）取得许可' }] })
    expect((await desk.rowsOf(partner))[0]).toMatchObject({ components: ['text', own.id], excluded: [foreign.id] })
  })

  it('carries its pictures in itself when it is one document, with what they say of their rights', async () => {
    const own = await desk.picture()
    const withPicture = await desk.cast.published({ picture: own.id })
    const partner = await desk.party({ scope: { media: ['text', 'photo'] } })
    const html = textOf(await desk.take(partner.taker, orderOf([withPicture.id])), '稿件.html')
    const inside = Buffer.from(/src="data:image\/jpeg;base64,([^"]+)"/.exec(html)?.[1] ?? '', 'base64')
    expect((await sharp(inside).metadata()).exif?.includes(Buffer.from(holder))).toBe(true)
  })

  it('may be pictures alone, without a word of the story', async () => {
    const own = await desk.picture({ caption: '自有图片' })
    const withPicture = await desk.cast.published({ picture: own.id })
    const partner = await desk.party({ scope: { media: ['photo'] } })
    const order: Partial<Order> = { formats: ['picture'], recordedFormat: 'picture', isAlone: false }
    const taken = await desk.take(partner.taker, orderOf([withPicture.id], order))
    expect(taken.stories[0]?.files.map(({ name }) => name)).toEqual(['图片/1 自有图片.jpg'])
    expect((await desk.rowsOf(partner))[0]).toMatchObject({ format: 'picture', components: [own.id] })
    expect(codes(await desk.take(partner.taker, orderOf([story.id], order)))).toEqual(['NO_PICTURE'])
  })

  it('comes without pictures where the agreement covers text alone', async () => {
    const withPicture = await desk.cast.published({ picture: (await desk.picture()).id })
    const taken = await desk.take((await desk.party()).taker, orderOf([withPicture.id]))
    expect(textOf(taken, '稿件.html')).not.toContain('<img')
    expect(taken.stories[0]?.manifest.excluded).toEqual([expect.objectContaining({ reason: '协议没有授权这类内容。' })])
  })
})

const withChart = (body: Article['body'], chart: string): Article['body'] => {
  const { root } = body as unknown as { root: { children: unknown[] } }
  root.children.push({ type: 'block', version: 2, format: '', fields: { id: 'b1', blockName: '', blockType: 'chart', chart } })
  return body
}

describe('a chart that is drawn from records', () => {
  beforeAll(async () => {
    for (const [timePeriod, value] of [['2031', 400], ['2032', 440]] as const) await desk.cast.observation({ timePeriod, value, valueText: String(value) })
  })
  const drawn = async () => {
    const { cast, room } = desk
    const chart = await room.payload.create({
      collection: 'charts', depth: 0, overrideAccess: true,
      data: {
        type: 'line', title: '两年多了四十家', subtitle: '高新技术企业，2031—2032年', altText: '折线图：由400家升到440家。', order: 'given', follows: 'frozen', _status: 'published',
        query: { indicators: [cast.indicator.id], areas: [cast.region.id], vintages: 'latest', from: '2031', to: '2032' },
      },
    })
    return { id: `chart:${chart.id}`, file: `${chart.id}.png`, story: await cast.published({ body: withChart(bodyOf('正文一段。'), chart.id) }) }
  }

  it('goes along where the agreement covers charts, and is named in manifest and row', async () => {
    const chart = await drawn()
    const partner = await desk.party({ scope: { media: ['text', 'chart'] } })
    const taken = await desk.take(partner.taker, orderOf([chart.story.id], { formats: ['html', 'ninjs', 'newsml'], recordedFormat: 'zip', isAlone: false }))
    expect(codes(taken)).toEqual([])
    for (const name of ['稿件.html', 'ninjs.json', 'newsml-g2.xml']) expect(textOf(taken, name), name).toContain(chart.file)
    expect(taken.stories[0]?.manifest).toMatchObject({ components: [{ id: chart.id, kind: 'graphic', caption: '两年多了四十家' }], excluded: [] })
    expect((await desk.rowsOf(partner))[0]).toMatchObject({ components: ['text', chart.id], excluded: [] })
  })

  it('leaves its values as a table where the agreement covers words alone', async () => {
    const chart = await drawn()
    const partner = await desk.party()
    const taken = await desk.take(partner.taker, orderOf([chart.story.id], { formats: ['html', 'text', 'docx', 'ninjs', 'newsml', 'picture'], recordedFormat: 'zip', isAlone: false }))
    expect(codes(taken)).toEqual([])
    for (const name of ['稿件.html', 'ninjs.json', 'newsml-g2.xml']) expect(textOf(taken, name), name).not.toContain(chart.file)
    expect(textOf(taken, '稿件.html')).toMatch(/<td>2032年?<\/td><td>440<\/td>/)
    expect(taken.stories[0]?.manifest).toMatchObject({ components: [], excluded: [{ id: chart.id, what: '图表“两年多了四十家”', reason: '协议没有授权这类内容。' }] })
    expect((await desk.rowsOf(partner))[0]).toMatchObject({ components: ['text'], excluded: [chart.id] })
  })

  it('stays out by its kind when it is a picture that somebody has put up', async () => {
    const picture = await desk.picture({ kind: 'chart', caption: '手绘走势' })
    const withPicture = await desk.cast.published({ picture: picture.id })
    const partner = await desk.party({ scope: { media: ['text', 'photo'] } })
    const taken = await desk.take(partner.taker, orderOf([withPicture.id]))
    expect(taken.stories[0]?.manifest).toMatchObject({ components: [], excluded: [{ id: picture.id, what: '图表“手绘走势”' }] })
  })
})

const withUpload = (body: Article['body'], media: string): Article['body'] => {
  const { root } = body as unknown as { root: { children: unknown[] } }
  root.children.push({ type: 'upload', version: 3, format: '', id: randomUUID().replaceAll('-', '').slice(0, 24), relationTo: 'media', value: media, fields: {} })
  return body
}

describe('a version', () => {
  it('that was looked at and has changed since is not handed out', async () => {
    const partner = await desk.party()
    const lines = [{ id: story.id, contentHash: story.contentHash ?? null }]
    await desk.room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '新的标题', _status: 'published' } })
    expect(codes(await desk.take(partner.taker, orderOf([], { lines })))).toEqual(['VERSION_CHANGED'])
    expect(await desk.rowsOf(partner)).toEqual([])
  })

  it('that is published between the decision and the row stops the download', async () => {
    const partner = await desk.party()
    let calls = 0
    const now = () => {
      calls += 1
      return noon
    }
    const order = orderOf([story.id], { formats: ['docx'], recordedFormat: 'docx' })
    const running = desk.takeStories({ payload: desk.room.payload, taker: partner.taker, order, now: () => now() })
    await desk.room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '途中改过', _status: 'published' } })
    const taken = await running
    const rows = await desk.rowsOf(partner)
    // Whichever came first, what is given is what its row says, and nothing is given without a row.
    expect(taken.stories.map(({ manifest }) => manifest.contentHash)).toEqual(rows.map(({ contentHash }) => contentHash))
    expect(calls).toBeGreaterThan(0)
  })

  it('is what is public: a draft on top of it is not seen', async () => {
    await desk.room.payload.update({ collection: 'articles', id: story.id, draft: true, overrideAccess: true, data: { title: '未签发的标题', _status: 'draft' } as never })
    const html = textOf(await desk.take((await desk.party()).taker, orderOf([story.id])), '稿件.html')
    expect(html).not.toContain('未签发的标题')
  })
})

describe('a new notice', () => {
  it('holds downloads until somebody of the organisation has accepted it', async () => {
    const partner = await desk.party()
    const second = await desk.room.payload.create({
      collection: 'notice-versions', overrideAccess: true,
      data: { ...copyOf(desk.cast.noticeVersion), no: 2, effectiveFrom: '2026-11-01', creditLine: '来源：示例在线（新）', status: 'published' } as never,
    })
    const before = await desk.take(partner.taker, orderOf([story.id]))
    expect(codes(before)).toEqual(['NOTICE_PENDING_ACCEPTANCE'])
    expect(await desk.rowsOf(partner)).toEqual([])
    await desk.room.payload.create({
      collection: 'acceptances', overrideAccess: true,
      data: { organisation: partner.organisation.id, licensee: desk.cast.licensee.id, signer: '演示专员', noticeVersion: second.id, hash: second.hash ?? 'x', at: '2026-11-22T00:00:00.000Z', method: 'click' },
    })
    const after = await desk.take(partner.taker, orderOf([story.id]))
    expect(after.stories[0]?.manifest).toMatchObject({ creditLine: '来源：示例在线（新）', terms: { notice: { label: '第 2 版' } } })
  })
})

const copyOf = ({ notice, operator, rightsManager, brandAliases, markerStems, clauses }: Desk['cast']['noticeVersion']) => ({
  notice: typeof notice === 'string' ? notice : notice.id, operator, rightsManager, brandAliases, markerStems, clauses: clauses.map(({ no, kind, text }) => ({ no, kind, text })),
})
