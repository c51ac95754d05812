import { createHash, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Agreement, Article, Organisation } from '../../payload-types'
import { bodyOf, type Cast, makeCast } from '../testing/cast'
import { openPayload, type TestNewsroom } from '../testing/openPayload'
import type { Order, RefusalCode, Taken, Taker } from './grant'

let room: TestNewsroom
let cast: Cast
let takeStories: typeof import('./grant').takeStories
let archiveOf: typeof import('./archive').archiveOf

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  ;({ takeStories } = await import('./grant'))
  ;({ archiveOf } = await import('./archive'))
})
afterAll(() => room.close())

type Party = { organisation: Organisation; taker: Taker; agreement: Agreement }

/** An organisation of its own with one agreement in force, so that no test sees what another has taken. */
async function party(over: { scope?: Partial<Agreement['scope']>; status?: Agreement['status']; effectiveFrom?: string; lastDay?: string | null } = {}): Promise<Party> {
  const name = `示例机构${randomUUID().slice(0, 8)}（演示）`
  const organisation = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name, kind: 'publisher', status: 'active' } })
  const agreement = await room.payload.create({
    collection: 'agreements', depth: 0, overrideAccess: true,
    data: {
      no: `协-${randomUUID().slice(0, 8)}`, organisation: organisation.id, status: over.status ?? 'active', noticeVersion: cast.noticeVersion.id, signedAt: '2026-01-01T00:00:00.000Z',
      effectiveFrom: over.effectiveFrom ?? '2026-01-01', lastDay: over.lastDay === undefined ? '2026-12-31' : over.lastDay,
      scope: { acts: ['repost'], media: ['text'], channels: ['web:press.example'], territory: ['CN'], collections: ['*'], edit: 'none', embargoTier: 'none', ...over.scope },
    } as never,
  })
  return { organisation, agreement, taker: { organisation: organisation.id, licensee: null, token: null, ip: '192.0.2.7' } }
}

const noon = '2026-11-23T04:00:00.000Z'
const use = { act: 'repost', channel: 'web:press.example', territory: 'CN' }
const orderOf = (ids: string[], over: Partial<Order> = {}): Order => ({ lines: ids.map((id) => ({ id })), use, formats: ['html'], recordedFormat: 'html', isAlone: true, ...over })
const take = (taker: Taker, order: Order, at = noon): Promise<Taken> => takeStories({ payload: room.payload, taker, order, now: () => at })
const rowsOf = async ({ organisation }: Party) =>
  (await room.payload.find({ collection: 'usage-events', where: { organisation: { equals: organisation.id } }, sort: 'createdAt', limit: 200, depth: 0, overrideAccess: true })).docs
const codes = ({ refusals }: Taken): RefusalCode[] => refusals.map(({ code }) => code)
const textOf = ({ stories }: Taken, name: string) => {
  const file = stories[0]?.files.find((one) => one.name === name)
  if (!file) throw new Error(`no file ${name}`)
  return strFromU8(file.bytes)
}

const holder = 'Example Online Rights Desk'

/** A picture that says in itself whose it is. */
async function picture(over: Record<string, unknown> = {}) {
  const data = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#446688' } }).withExif({ IFD0: { Copyright: holder, Artist: 'Yanshi Jia' } }).jpeg().toBuffer()
  return room.payload.create({
    collection: 'media', overrideAccess: true, file: { data, mimetype: 'image/jpeg', name: 'a.jpg', size: data.length },
    data: { alt: '车站里的人群', caption: '站台', credit: '演示甲 摄', aiUse: 'none', kind: 'photo', ...over } as never,
  })
}

let story: Article
beforeEach(async () => {
  story = await cast.published({ title: `云汀市高新技术企业达到473家 ${randomUUID().slice(0, 6)}` })
})

describe('a story within the agreement', () => {
  it('is handed out with credit, terms and manifest, and leaves one row that says what was taken', async () => {
    const partner = await party()
    const taken = await take(partner.taker, orderOf([story.id]))
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
      terms: { agreement: partner.agreement.no, clause: { no: '3.2' }, notice: { hash: cast.noticeVersion.hash }, act: 'repost', channel: 'web:press.example', territory: 'CN' },
    })
    expect(manifest?.files).toEqual([{ name: '稿件.html', contentType: 'text/html; charset=utf-8', bytes: Buffer.byteLength(html), sha256: createHash('sha256').update(html).digest('hex') }])
    const rows = await rowsOf(partner)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ article: story.id, contentHash: story.contentHash, revision: 1, act: 'repost', format: 'html', period: '2026-11', counted: true, components: ['text'], ip: '192.0.2.7' })
    expect(rows[0]?.decision).toMatchObject({ outcome: 'allowed', decidingClause: '3.2', creditLine: '来源：示例在线' })
  })

  it('may be taken in every format, each with the credit, in one archive whose names are UTF-8', async () => {
    const partner = await party()
    const taken = await take(partner.taker, orderOf([story.id], { formats: ['html', 'text', 'docx', 'ninjs', 'newsml'], recordedFormat: 'zip', isAlone: false }))
    const bytes = new Uint8Array(await new Response(archiveOf(taken, { at: noon })).arrayBuffer())
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
    const [own, foreign] = [await picture({ caption: '自有图片' }), await picture({ caption: '外来图片', rights: { thirdParty: true, holder: '某图片社（演示）' } })]
    const withPictures = await cast.published({ picture: own.id, body: withUpload(bodyOf('正文一段。'), foreign.id) })
    const partner = await party({ scope: { media: ['text', 'photo'] } })
    const taken = await take(partner.taker, orderOf([withPictures.id], { formats: ['html', 'docx', 'picture'], recordedFormat: 'zip', isAlone: false }))
    expect(codes(taken)).toEqual([])
    const names = taken.stories[0]?.files.map(({ name }) => name) ?? []
    expect(names).toEqual(['稿件.html', '稿件.docx', '图片/1 自有图片.jpg'])
    const bytes = taken.stories[0]?.files.find(({ name }) => name.startsWith('图片/'))?.bytes ?? new Uint8Array()
    expect(Buffer.from(bytes).includes(Buffer.from(holder))).toBe(true)
    expect(textOf(taken, '稿件.html')).toContain('src="图片/1 自有图片.jpg"')
    expect(textOf(taken, '稿件.html')).not.toContain(foreign.filename ?? 'x')
    expect(textOf(taken, '稿件.html')).toContain('属于第三方，不随稿件授权。请向某图片社（演示）取得许可。')
    expect(taken.stories[0]?.manifest).toMatchObject({ components: [{ id: own.id }], excluded: [{ id: foreign.id, ask: '请向某图片社（演示）取得许可' }] })
    expect((await rowsOf(partner))[0]).toMatchObject({ components: ['text', own.id], excluded: [foreign.id] })
  })

  it('carries its pictures in itself when it is one document, with what they say of their rights', async () => {
    const own = await picture()
    const withPicture = await cast.published({ picture: own.id })
    const partner = await party({ scope: { media: ['text', 'photo'] } })
    const html = textOf(await take(partner.taker, orderOf([withPicture.id])), '稿件.html')
    const inside = Buffer.from(/src="data:image\/jpeg;base64,([^"]+)"/.exec(html)?.[1] ?? '', 'base64')
    expect((await sharp(inside).metadata()).exif?.includes(Buffer.from(holder))).toBe(true)
  })

  it('may be pictures alone, without a word of the story', async () => {
    const own = await picture({ caption: '自有图片' })
    const withPicture = await cast.published({ picture: own.id })
    const partner = await party({ scope: { media: ['photo'] } })
    const order: Partial<Order> = { formats: ['picture'], recordedFormat: 'picture', isAlone: false }
    const taken = await take(partner.taker, orderOf([withPicture.id], order))
    expect(taken.stories[0]?.files.map(({ name }) => name)).toEqual(['图片/1 自有图片.jpg'])
    expect((await rowsOf(partner))[0]).toMatchObject({ format: 'picture', components: [own.id] })
    expect(codes(await take(partner.taker, orderOf([story.id], order)))).toEqual(['NO_PICTURE'])
  })

  it('comes without pictures where the agreement covers text alone', async () => {
    const withPicture = await cast.published({ picture: (await picture()).id })
    const taken = await take((await party()).taker, orderOf([withPicture.id]))
    expect(textOf(taken, '稿件.html')).not.toContain('<img')
    expect(taken.stories[0]?.manifest.excluded).toEqual([expect.objectContaining({ reason: '协议没有授权这类内容。' })])
  })
})

const withUpload = (body: Article['body'], media: string): Article['body'] => {
  const { root } = body as unknown as { root: { children: unknown[] } }
  root.children.push({ type: 'upload', version: 3, format: '', id: randomUUID().replaceAll('-', '').slice(0, 24), relationTo: 'media', value: media, fields: {} })
  return body
}

describe('what the agreement does not cover', () => {
  const cases: [what: string, order: Partial<Order>, code: string][] = [
    ['an act', { use: { ...use, act: 'translate' } }, 'ACT_NOT_GRANTED'], ['a channel', { use: { ...use, channel: 'web:other.example' } }, 'CHANNEL_OUT_OF_SCOPE'], ['a territory', { use: { ...use, territory: 'HK' } }, 'TERRITORY_OUT_OF_SCOPE'],
  ]
  it.each(cases)('is refused under clause 3.2 and leaves no row: %s', async (_what, over, code) => {
    const partner = await party()
    const taken = await take(partner.taker, orderOf([story.id], over))
    expect(taken.stories).toEqual([])
    expect(taken.refusals).toEqual([expect.objectContaining({ code: 'NOT_ALLOWED', reasonCodes: [code], ask: '请向示例在线版权部取得许可' })])
    expect(await rowsOf(partner)).toEqual([])
    const { licenceDecision } = await import('./decide')
    const { readLicensedStory } = await import('./story')
    const read = await readLicensedStory(story.id)
    const found = read && (await licenceDecision({ payload: room.payload, organisation: partner.organisation.id, story: read.story, use: { ...use, ...over.use }, at: noon }))
    expect(found?.decision).toMatchObject({ outcome: 'denied', decidingClause: '3.2' })
  })

  it('names whom to ask for a reprint', async () => {
    const reprint = await cast.published({ source: cast.other.id, originalTitle: '原题', originalAuthor: '演示作者', originalUrl: 'https://evening.example/1' })
    const taken = await take((await party()).taker, orderOf([reprint.id]))
    expect(taken.refusals).toEqual([expect.objectContaining({ reasonCodes: expect.arrayContaining(['REPRINT_NOT_OURS']), ask: '请向示例晚报（演示）取得许可' })])
  })

  it('includes another’s picture, even when it is asked for by its id', async () => {
    const foreign = await picture({ rights: { thirdParty: true, holder: '某图片社（演示）' } })
    const withPicture = await cast.published({ picture: foreign.id })
    const partner = await party({ scope: { media: ['text', 'photo'] } })
    const taken = await take(partner.taker, orderOf([], { lines: [{ id: withPicture.id, parts: ['text', foreign.id] }] }))
    expect(taken.refusals).toEqual([expect.objectContaining({ reasonCodes: ['THIRD_PARTY_COMPONENT'], ask: '请向某图片社（演示）取得许可' })])
    expect(await rowsOf(partner)).toEqual([])
  })

  it('is every story of a section that the agreement does not name', async () => {
    expect(codes(await take((await party({ scope: { collections: ['economy'] } })).taker, orderOf([story.id])))).toEqual(['NOT_ALLOWED'])
    expect(codes(await take((await party({ scope: { collections: ['local'] } })).taker, orderOf([story.id])))).toEqual([])
  })
})

describe('time', () => {
  it('ends an agreement at midnight in Shanghai, not before', async () => {
    const partner = await party({ lastDay: '2026-11-23' })
    expect(codes(await take(partner.taker, orderOf([story.id]), '2026-11-23T15:59:59.999Z'))).toEqual([])
    const late = await take(partner.taker, orderOf([story.id]), '2026-11-23T16:00:00.000Z')
    expect(late.refusals).toEqual([expect.objectContaining({ reasonCodes: ['LICENCE_EXPIRED'] })])
    expect(await rowsOf(partner)).toHaveLength(1)
  })

  it('that passes between packing and the row counts: an agreement that has ended meanwhile gives nothing', async () => {
    const partner = await party({ lastDay: '2026-11-23' })
    const clock = ['2026-11-23T15:59:59.999Z', '2026-11-23T16:00:00.000Z']
    const taken = await takeStories({ payload: room.payload, taker: partner.taker, order: orderOf([story.id]), now: () => clock.shift() ?? '' })
    expect(taken.stories).toEqual([])
    expect(taken.refusals).toEqual([expect.objectContaining({ reasonCodes: ['LICENCE_EXPIRED'] })])
    expect(await rowsOf(partner)).toEqual([])
  })
})

describe('a limit', () => {
  it('of five holds against twenty downloads at once, with one row for each', async () => {
    const partner = await party({ scope: { volume: { limit: 5, period: 'calendar_month' } } })
    const stories = await Promise.all(Array.from({ length: 20 }, (_, index) => cast.published({ title: `第${index}篇` })))
    const answers = await Promise.all(stories.map(({ id }) => take(partner.taker, orderOf([id]))))
    expect(answers.filter(({ stories: given }) => given.length === 1)).toHaveLength(5)
    const rows = await rowsOf(partner)
    expect(rows).toHaveLength(5)
    expect(rows.map(({ slot }) => slot).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `${partner.agreement.id}:2026-11:${n}`))
    for (const { refusals } of answers) for (const one of refusals) expect(one.code === 'VOLUME_EXCEEDED' || one.reasonCodes.includes('VOLUME_EXCEEDED')).toBe(true)
  })

  it('counts one version for one use once, though twenty ask for it at once', async () => {
    const partner = await party({ scope: { volume: { limit: 2, period: 'calendar_month' } } })
    const answers = await Promise.all(Array.from({ length: 20 }, () => take(partner.taker, orderOf([story.id]))))
    expect(answers.flatMap(codes)).toEqual([])
    const rows = await rowsOf(partner)
    expect(rows).toHaveLength(20)
    expect(rows.filter(({ counted }) => counted)).toHaveLength(1)
  })

  it('lets the same version be taken again when it is used up, and not a new one', async () => {
    const partner = await party({ scope: { volume: { limit: 1, period: 'calendar_month' } } })
    expect(codes(await take(partner.taker, orderOf([story.id])))).toEqual([])
    expect(codes(await take(partner.taker, orderOf([story.id], { formats: ['text'], recordedFormat: 'text' })))).toEqual([])
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '改过的标题', _status: 'published' } })
    const taken = await take(partner.taker, orderOf([story.id]))
    expect(taken.refusals).toEqual([expect.objectContaining({ reasonCodes: ['VOLUME_EXCEEDED'] })])
    expect((await rowsOf(partner)).map(({ counted, revision }) => [counted, revision])).toEqual([[true, 1], [false, 1]])
  })

  it('begins anew with the month of Shanghai', async () => {
    const partner = await party({ scope: { volume: { limit: 1, period: 'calendar_month' } } })
    const second = await cast.published({ title: '第二篇' })
    expect(codes(await take(partner.taker, orderOf([story.id]), '2026-10-31T15:59:59.000Z'))).toEqual([])
    expect(codes(await take(partner.taker, orderOf([second.id]), '2026-10-31T15:59:59.000Z'))).toEqual(['NOT_ALLOWED'])
    expect(codes(await take(partner.taker, orderOf([second.id]), '2026-10-31T16:00:00.000Z'))).toEqual([])
  })

  it('of three lets three of five stories of one order go, and names the others', async () => {
    const partner = await party({ scope: { volume: { limit: 3, period: 'calendar_year' } } })
    const ids = (await Promise.all([1, 2, 3, 4, 5].map((n) => cast.published({ title: `批量${n}` })))).map(({ id }) => id)
    const taken = await take(partner.taker, orderOf(ids, { recordedFormat: 'zip', isAlone: false }))
    expect([taken.stories.length, taken.refusals.length]).toEqual([3, 2])
    expect(await rowsOf(partner)).toHaveLength(3)
    const files = unzipSync(new Uint8Array(await new Response(archiveOf(taken, { at: noon })).arrayBuffer()))
    const index = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as { stories: unknown[]; refused: { sentences: string[] }[] }
    expect(index.stories).toHaveLength(3)
    expect(index.refused.map(({ sentences }) => sentences)).toEqual([['本周期的数量已经用完。'], ['本周期的数量已经用完。']])
  })
})

describe('a version', () => {
  it('that was looked at and has changed since is not handed out', async () => {
    const partner = await party()
    const lines = [{ id: story.id, contentHash: story.contentHash ?? null }]
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '新的标题', _status: 'published' } })
    expect(codes(await take(partner.taker, orderOf([], { lines })))).toEqual(['VERSION_CHANGED'])
    expect(await rowsOf(partner)).toEqual([])
  })

  it('that is published between the decision and the row stops the download', async () => {
    const partner = await party()
    let calls = 0
    const now = () => {
      calls += 1
      return noon
    }
    const order = orderOf([story.id], { formats: ['docx'], recordedFormat: 'docx' })
    const running = takeStories({ payload: room.payload, taker: partner.taker, order, now: () => now() })
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '途中改过', _status: 'published' } })
    const taken = await running
    const rows = await rowsOf(partner)
    // Whichever came first, what is given is what its row says, and nothing is given without a row.
    expect(taken.stories.map(({ manifest }) => manifest.contentHash)).toEqual(rows.map(({ contentHash }) => contentHash))
    expect(calls).toBeGreaterThan(0)
  })

  it('is what is public: a draft on top of it is not seen', async () => {
    await room.payload.update({ collection: 'articles', id: story.id, draft: true, overrideAccess: true, data: { title: '未签发的标题', _status: 'draft' } as never })
    const html = textOf(await take((await party()).taker, orderOf([story.id])), '稿件.html')
    expect(html).not.toContain('未签发的标题')
  })
})

describe('nothing leaves the house', () => {
  const given = async (id: string, partner?: Party) => codes(await take((partner ?? (await party())).taker, orderOf([id])))

  it('of a draft, a withdrawn story, one in the trash, one that never was', async () => {
    const draft = await cast.draft({ title: '草稿' })
    const withdrawn = await cast.published({ title: '撤下的稿件' })
    await room.payload.update({ collection: 'articles', id: withdrawn.id, overrideAccess: true, data: { _status: 'draft' } })
    for (const id of [draft.id, withdrawn.id, '65f000000000000000000000']) expect(await given(id), id).toEqual(['NOT_FOUND'])
  })

  it('to an organisation that is suspended, or whose agreement is another’s, suspended or not yet signed', async () => {
    const partner = await party()
    await room.payload.update({ collection: 'organisations', id: partner.organisation.id, overrideAccess: true, data: { status: 'suspended' } })
    expect(await given(story.id, partner)).toEqual(['ORGANISATION_SUSPENDED'])
    const stranger = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '无协议机构（演示）', kind: 'other', status: 'active' } })
    expect(codes(await take({ ...partner.taker, organisation: stranger.id }, orderOf([story.id])))).toEqual(['NOT_ALLOWED'])
    for (const status of ['offered', 'accepted', 'suspended', 'terminated'] as const) expect(await given(story.id, await party({ status })), status).toEqual(['NOT_ALLOWED'])
  })

  it('when it cannot be packed: no row, no place within the limit, and a sentence that says so', async () => {
    const own = await picture()
    const withPicture = await cast.published({ picture: own.id })
    const partner = await party({ scope: { media: ['text', 'photo'], volume: { limit: 1, period: 'term' } } })
    rmSync(join(room.dataDir, 'media', own.filename ?? ''))
    const taken = await take(partner.taker, orderOf([withPicture.id]))
    expect(taken).toMatchObject({ stories: [], refusals: [{ code: 'PACKING_FAILED', sentences: ['这篇稿件没有打包成功，没有计入数量，请稍后再取。'] }] })
    expect(await rowsOf(partner)).toEqual([])
    expect(await given(story.id, partner)).toEqual([])
  })

  it('of an order that is too large, and no row is written for a part of it', async () => {
    const partner = await party()
    const second = await cast.published({ title: '第二篇' })
    const order = orderOf([story.id, second.id])
    const taken = await takeStories({ payload: room.payload, taker: partner.taker, order, now: () => noon, largest: 3000 })
    expect(taken).toMatchObject({ stories: [], refusals: [{ code: 'TOO_LARGE', sentences: ['所选稿件合计超过 200 MB，请分批取用。'] }] })
    expect(await rowsOf(partner)).toEqual([])
  })
})

describe('a new notice', () => {
  it('holds downloads until somebody of the organisation has accepted it', async () => {
    const partner = await party()
    const second = await room.payload.create({
      collection: 'notice-versions', overrideAccess: true,
      data: { ...copyOf(cast.noticeVersion), no: 2, effectiveFrom: '2026-11-01', creditLine: '来源：示例在线（新）', status: 'published' } as never,
    })
    const before = await take(partner.taker, orderOf([story.id]))
    expect(codes(before)).toEqual(['NOTICE_PENDING_ACCEPTANCE'])
    expect(await rowsOf(partner)).toEqual([])
    await room.payload.create({
      collection: 'acceptances', overrideAccess: true,
      data: { organisation: partner.organisation.id, licensee: cast.licensee.id, signer: '演示专员', noticeVersion: second.id, hash: second.hash ?? 'x', at: '2026-11-22T00:00:00.000Z', method: 'click' },
    })
    const after = await take(partner.taker, orderOf([story.id]))
    expect(after.stories[0]?.manifest).toMatchObject({ creditLine: '来源：示例在线（新）', terms: { notice: { label: '第 2 版' } } })
  })
})

const copyOf = ({ notice, operator, rightsManager, brandAliases, markerStems, clauses }: Cast['noticeVersion']) => ({
  notice: typeof notice === 'string' ? notice : notice.id, operator, rightsManager, brandAliases, markerStems, clauses: clauses.map(({ no, kind, text }) => ({ no, kind, text })),
})
