import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Forbidden, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { picturesIn } from '../../domain/editorial/bodyTree'
import { ImportError } from '../../importing/importError'
import type { NoticeVersion } from '../../payload-types'
import { findNotice, offerNoticeDraft } from './importNotice'
import { fillGaps, publishImported } from './importPublish'
import { createFromImport, previewImport } from './importSource'
import { ImportRefused } from './importTypes'
import { copyOfStory, type Desk, documentWithPicture, printedNotice, setUpDesk } from '../testing/importDesk'
import { openPayload, type TestNewsroom } from '../testing/openPayload'

const seed = resolve('../shared/seed/press-conference.txt')
const casesFile = resolve('../shared/contracts/rights-cases.json')

let room: TestNewsroom
let payload: Payload
let desk: Desk
beforeAll(async () => {
  room = await openPayload()
  payload = room.payload
  desk = await setUpDesk(payload)
})
afterAll(() => room.close())

const bytesOf = (text: string) => new TextEncoder().encode(text)
const understand = (text: string, more: { sourceName?: string; date?: string } = {}) => previewImport({ payload, bytes: bytesOf(text), fileName: 'copy.txt', ...more })
const importing = async (text: string, more = {}) => createFromImport({ payload, user: desk.chief, understood: await understand(text, more) })
const countOf = async (collection: 'articles' | 'media' | 'notice-versions' | 'people') => (await payload.count({ collection, overrideAccess: true })).totalDocs

describe('previewImport', () => {
  it('links what the newsroom knows by name and keeps the rest as text', async () => {
    const { preview } = await understand(copyOfStory())
    expect(preview).toMatchObject({
      existing: null, title: '“浩林之变”系列主题浩林专场新闻发布会举行', source: { id: desk.otherSource }, series: { id: desk.series },
      byline: [{ role: 'reporter', name: '甘一', person: desk.person }, { role: 'correspondent', name: '无此人', person: null }],
      event: { place: '浩林', yearInferred: true }, paragraphs: 3, rights: { class: 'reprint' },
    })
    expect(preview.warnings).toEqual(['YEAR_INFERRED'])
    expect(preview.figures).toBeGreaterThanOrEqual(2)
    expect(preview.blocks.map(({ text }) => text).join('')).not.toMatch(/记者 甘一|来源/)
  })

  it.each([
    ['浩林报', '浩林日报', []],
    ['浩林日报、浩林网', '浩林日报', ['浩林网']],
    ['浩林日报、无名晚报', undefined, []],
    ['无名晚报', undefined, []],
  ])('reads the source %s as %s', async (label, first, others) => {
    const { preview } = await understand(copyOfStory({ source: label }))
    expect(preview.source?.name).toBe(first)
    expect(preview.otherSources.map(({ name }) => name)).toEqual(others)
    expect(preview.warnings.includes('SOURCE_UNKNOWN')).toBe(first === undefined)
  })

  it('lets the editor name the source', async () => {
    const { preview } = await understand(copyOfStory({ source: null }), { sourceName: '浩林网' })
    expect(preview).toMatchObject({ source: { id: desk.ownSource }, rights: { class: 'own_source_label' } })
    expect(preview.warnings).not.toContain('SOURCE_MISSING')
  })

  it('links nobody when two people share a name', async () => {
    const twin = await payload.create({ collection: 'people', data: { name: '甘一', slug: 'gan-yi-2' }, depth: 0, overrideAccess: true })
    expect((await understand(copyOfStory())).preview.byline[0]?.person).toBeNull()
    await payload.delete({ collection: 'people', id: twin.id, overrideAccess: true })
  })

  it('writes nothing', async () => {
    const before = await countOf('articles')
    await understand(copyOfStory({ tail: '只是看看。' }))
    expect(await countOf('articles')).toBe(before)
  })

  it('says why a file cannot be read', async () => {
    await expect(previewImport({ payload, bytes: bytesOf('%PDF-1.7'), fileName: 'a.pdf' })).rejects.toThrow(ImportError)
  })
})

describe('createFromImport', () => {
  it('makes one draft of one content, whatever the file is called or how it is spaced', async () => {
    const text = copyOfStory({ tail: '只有一篇。' })
    const first = await importing(text)
    const again = await importing(text.replaceAll('\n', '\r\n\r\n'))
    expect(first).toMatchObject({ existing: false, article: { _status: 'draft', originalAuthor: '甘一、无此人', event: { place: '浩林' } } })
    expect(first.article.originalTitle).toBe(first.article.title)
    expect(again).toMatchObject({ existing: true, article: { id: first.article.id } })
  })

  it('makes one draft when six import the same at the same moment', async () => {
    const before = await countOf('articles')
    const made = await Promise.all(Array.from({ length: 6 }, () => importing(copyOfStory({ tail: '同时导入。' }))))
    expect(new Set(made.map(({ article }) => article.id)).size).toBe(1)
    expect(made.filter(({ existing }) => !existing)).toHaveLength(1)
    expect(await countOf('articles')).toBe(before + 1)
    expect((await payload.db.find({ collection: 'counters', where: { key: { like: 'import:' } } })).docs).toEqual([])
  })

  it('takes an editor’s corrections', async () => {
    const understood = await understand(`${copyOfStory({ tail: '改过。' })}\n${printedNotice()}`)
    const { article } = await createFromImport({
      payload, user: desk.chief, understood,
      corrections: { title: '改过的主题', byline: [{ role: 'author', name: '甘一' }], source: desk.ownSource, section: desk.section, leaveOut: [1], clausesAreStory: true, event: { name: null, date: '2024-10-23', place: '浩林' } },
    })
    expect(article).toMatchObject({ title: '改过的主题', event: { date: '2024-10-23' }, rights: { class: 'own_source_label' }, byline: [{ role: 'author' }] })
    const words = JSON.stringify(article.body)
    expect(words).not.toContain('473家')
    expect(words).toContain('未经书面授权')
  })

  it('refuses a correction that names a record which is gone', async () => {
    const understood = await understand(copyOfStory({ tail: '栏目没了。' }))
    await expect(createFromImport({ payload, user: desk.chief, understood, corrections: { section: '000000000000000000000000' } })).rejects.toThrow(ImportRefused)
  })

  it('stores the pictures of a Word document once, unreleased until the story is public', async () => {
    const before = await countOf('media')
    const understood = await previewImport({ payload, bytes: await documentWithPicture('浩林市图书馆新馆开放'), fileName: 'a.docx' })
    const { article, warnings } = await createFromImport({ payload, user: desk.reporter, understood, corrections: { section: desk.section, editors: [desk.person] } })
    const pictures = picturesIn(article.body)
    expect(pictures).toHaveLength(2)
    expect(new Set(pictures).size).toBe(1)
    expect(await countOf('media')).toBe(before + 1)
    expect(warnings).toContain('IMAGE_UNDESCRIBED')
    const picture = () => payload.findByID({ collection: 'media', id: pictures[0] ?? '', depth: 0, overrideAccess: true })
    expect((await picture()).released).toBe(false)
    expect((await publishImported({ payload, user: desk.chief, article })).problems).toEqual([])
    expect((await picture()).released).toBe(true)
  })

  it('leaves no picture behind when the story cannot be written', async () => {
    const before = await countOf('media')
    const understood = await previewImport({ payload, bytes: await documentWithPicture('写不进去的稿件'), fileName: 'a.docx' })
    const create = payload.create.bind(payload)
    const failing = vi.spyOn(payload, 'create').mockImplementation(((options: Parameters<typeof create>[0]) =>
      options.collection === 'articles' ? Promise.reject(new Error('disk full')) : create(options)) as typeof payload.create)
    await expect(createFromImport({ payload, user: desk.chief, understood })).rejects.toThrow('disk full')
    failing.mockRestore()
    expect(await countOf('media')).toBe(before)
    expect((await createFromImport({ payload, user: desk.chief, understood })).existing).toBe(false)
  })
})

describe('publishing an import', () => {
  it('is refused in words without a source, a section and an editor, and the story stays a draft', async () => {
    const { article } = await importing(copyOfStory({ source: null, tail: '没有来源。' }).replaceAll('“浩林之变”系列主题', ''))
    const refused = await publishImported({ payload, user: desk.chief, article })
    expect(refused.problems.map(({ path }) => path).sort()).toEqual(['responsibleEditors', 'section', 'source'])
    expect(refused.problems.find(({ path }) => path === 'source')?.message).toContain('来源')
    expect((await payload.findByID({ collection: 'articles', id: article.id, depth: 0, overrideAccess: true }))._status).toBe('draft')
    const whole = await fillGaps({ payload, user: desk.chief, article, gaps: { source: desk.ownSource, section: desk.section, responsibleEditors: [desk.person] } })
    expect(await publishImported({ payload, user: desk.chief, article: whole })).toMatchObject({ problems: [], article: { _status: 'published' } })
  })

  it('is refused to a reporter', async () => {
    const { article } = await importing(copyOfStory({ source: '浩林网', tail: '记者不能签发。' }))
    const whole = await fillGaps({ payload, user: desk.chief, article, gaps: { section: desk.section, responsibleEditors: [desk.person] } })
    const { problems, article: after } = await publishImported({ payload, user: desk.reporter, article: whole })
    expect(problems).toHaveLength(1)
    expect(after._status).toBe('draft')
  })
})

describe('the notice under a story', () => {
  it('is recognised when its words are the same', async () => {
    const { preview } = await understand(`${copyOfStory({ tail: '声明相同。' })}\n${printedNotice()}`)
    expect(preview.notice).toMatchObject({ matches: desk.notice, differences: [] })
    expect(preview.notice.clauses).toHaveLength(4)
  })

  it('shows the clause that differs and is kept as a draft only on request, once, word for word', async () => {
    const { preview: { notice, warnings } } = await understand(`${copyOfStory({ tail: '声明不同。' })}\n${printedNotice(60)}`)
    expect(notice).toMatchObject({ matches: null, comparedWith: { id: desk.notice } })
    expect(notice.differences.map(({ no, change }) => [no, change])).toEqual([['4', 'changed']])
    expect(warnings).toContain('NOTICE_DIFFERS')
    const before = await countOf('notice-versions')
    await expect(offerNoticeDraft({ payload, user: desk.reporter, clauses: notice.clauses, on: '2026-01-01' })).rejects.toThrow(Forbidden)
    expect(await countOf('notice-versions')).toBe(before)
    const { version, existing } = await offerNoticeDraft({ payload, user: desk.rights, clauses: notice.clauses, on: '2026-01-01' })
    expect(existing).toBe(false)
    expect(version).toMatchObject({ no: 2, status: 'draft', operator: '浩林日报社', brandAliases: ['浩林网'] })
    expect(version.clauses.map(({ text }) => text)).toEqual(printedNotice(60).split('\n'))
    expect(await offerNoticeDraft({ payload, user: desk.rights, clauses: notice.clauses, on: '2026-01-01' })).toMatchObject({ existing: true, version: { id: version.id } })
  })

  it('is another notice, with names of its own, when no clause is the same', async () => {
    const foreign = printedNotice().replaceAll('浩林网', '溪口在线').replaceAll('浩林日报社', '溪口传媒').replace('30日', '7日')
    const { preview: { notice } } = await understand(`${copyOfStory({ tail: '别家的声明。' })}\n${foreign}`)
    const { version } = await offerNoticeDraft({ payload, user: desk.rights, clauses: notice.clauses, on: '2026-01-01' })
    expect(version).toMatchObject({ no: 1, operator: '溪口传媒', creditLine: '来源：溪口在线', brandAliases: ['溪口在线'] })
  })
})

describe('the panel’s endpoint', () => {
  const call = async (step: 'create' | 'notice' | 'preview', fields: Record<string, string>, { token, headers = {} }: { token?: string; headers?: Record<string, string> } = {}) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const { default: config } = await import('@payload-config')
    const response = await handleEndpoints({
      config, request: new Request(`http://localhost:3000/api/import/${step}`, { method: 'POST', body: form, headers: { ...headers, ...(token ? { Authorization: `JWT ${token}` } : {}) } }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> & { error?: { code: string; message: string } } }
  }
  const signIn = async (role: string) => (await payload.login({ collection: 'users', data: { email: `${role}@example.com`, password: 'correct-horse-battery' } })).token ?? ''

  it('answers nobody but staff', async () => {
    for (const step of ['create', 'notice', 'preview'] as const) expect(await call(step, { text: copyOfStory() })).toMatchObject({ status: 401, body: { error: { code: 'SIGNED_OUT' } } })
    const company = await payload.create({ collection: 'organisations', data: { name: '甲公司', kind: 'company', status: 'active' }, overrideAccess: true })
    await payload.create({ collection: 'licensees', data: { name: '甲某', organisation: company.id, role: 'admin', email: 'a@example.org', password: 'correct-horse-battery' }, context: { bootstrap: true }, overrideAccess: true })
    const { token } = await payload.login({ collection: 'licensees', data: { email: 'a@example.org', password: 'correct-horse-battery' } })
    expect((await call('create', { text: copyOfStory() }, { token: token ?? '' })).status).toBe(401)
  })

  it('makes one draft of a button pressed twice', async () => {
    const token = await signIn('reporter')
    const fields = { text: copyOfStory({ tail: '按了两次。' }), corrections: JSON.stringify({ title: '按了两次' }) }
    const [one, two] = await Promise.all([call('create', fields, { token }), call('create', fields, { token })])
    expect([one?.status, two?.status]).toEqual([200, 200])
    expect(one?.body['id']).toBe(two?.body['id'])
  })

  it.each([
    ['no text', {}, 422, 'EMPTY'],
    ['six megabytes of text', { text: '长'.repeat(2_000_000) }, 413, 'TOO_LARGE'],
    ['a day that does not exist', { text: '题\n文。', date: '2024-02-30' }, 400, 'MALFORMED'],
    ['a correction of another kind', { text: '题\n文。', corrections: '{"title":""}' }, 400, 'CORRECTION_INVALID'],
    ['a field that nobody may set', { text: '题\n文。', corrections: '{"_status":"published"}' }, 400, 'CORRECTION_INVALID'],
  ])('refuses %s in words', async (_, fields: Record<string, string>, status, code) => {
    const answer = await call('create', fields, { token: await signIn('reporter') })
    expect(answer).toMatchObject({ status, body: { error: { code } } })
    expect(answer.body.error?.message).toMatch(/\p{Script=Han}.*。$/u)
  })

  it('refuses a body that says it is too large before reading it', async () => {
    const { default: config } = await import('@payload-config')
    const request = new Request('http://localhost:3000/api/import/preview', {
      method: 'POST', body: 'x', headers: { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '99000000', Authorization: `JWT ${await signIn('reporter')}` },
    })
    expect((await handleEndpoints({ config, request })).status).toBe(413)
  })
})

describe('portal import', () => {
  const portal = async (...args: string[]) => {
    const child = spawn(process.execPath, ['bin/portal.mjs', 'import', ...args], { env: { ...process.env, ...room.env, NODE_OPTIONS: '' } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    const [status] = await once(child, 'close')
    return { status: status as number, lines: Buffer.concat(out).toString().split('\n').filter(Boolean), err: Buffer.concat(err).toString() }
  }
  const fileOf = (name: string, content: string) => {
    const path = join(room.dataDir, name)
    writeFileSync(path, content)
    return path
  }

  it('prints one line of JSON a file, and goes on after one that it cannot read', async () => {
    const story = fileOf('story.txt', `${copyOfStory({ source: null, tail: '命令行。' })}\n${printedNotice()}`)
    const { status, lines } = await portal('--json', fileOf('a.pdf', '%PDF-1.7'), story, join(room.dataDir, 'none.txt'))
    expect(status).toBe(1)
    const [pdf, read, none] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(pdf).toMatchObject({ ok: false, error: { code: 'UNSUPPORTED' } })
    expect(none).toMatchObject({ ok: false, error: { code: 'ENOENT' } })
    expect(read).toMatchObject({
      file: story, ok: true,
      article: { status: 'draft', byline: [{ role: '记者', name: '甘一' }, { role: '通讯员', name: '无此人' }], paragraphs: 3, originalTitle: null },
      rights: { class: 'undetermined', reasonCodes: ['SOURCE_MISSING'] }, notice: { clauses: 4, matches: desk.notice, differences: [] }, warnings: ['SOURCE_MISSING', 'YEAR_INFERRED'],
    })
    const { article } = read as { article: { number: string; url: string } }
    expect(article.number).toMatch(/^\d{8}-\d{4}$/)
    expect(article.url).toMatch(/^http/)
  })

  it('publishes through the gate in the name of the one who signs last', async () => {
    const story = fileOf('signed.txt', copyOfStory({ source: null, tail: '三审签发。' }).replaceAll('“浩林之变”系列主题', ''))
    const refused = await portal('--json', '--publish', '--sign', '甘一,甘二', story)
    expect(refused.status).toBe(1)
    expect(JSON.parse(refused.lines[0] ?? '')).toMatchObject({ ok: true, article: { status: 'draft' }, problems: [{ path: 'source' }, { path: 'section' }, { path: 'responsibleEditors' }] })
    const published = await portal('--json', '--publish', '--sign', '甘一,chief-editor@example.com', '--source', '浩林网', story)
    expect(published).toMatchObject({ status: 0, err: '' })
    const outcome = JSON.parse(published.lines[0] ?? '') as { article: { id: string; url: string } }
    expect(outcome).toMatchObject({ existing: true, article: { status: 'published' }, rights: { class: 'own_source_label' }, problems: [], warnings: ['YEAR_INFERRED', 'SECTION_DEFAULTED'] })
    expect(outcome.article.url).toMatch(/\/news\/\d{4}\/\d{2}\/\d{2}\/[0-9a-z]{7}-/)
    const snapshot = await payload.find({ collection: 'snapshots', where: { state: { equals: 'recorded' } }, sort: '-createdAt', limit: 1, depth: 0, overrideAccess: true })
    expect(snapshot.docs[0]).toMatchObject({ by: '甘二', state: 'recorded' })
  })

  it.each([
    ['no file', [], 2],
    ['an unknown option', ['a.txt', '--force'], 2],
    ['a date that is none', ['a.txt', '--date', '2024-13-01'], 2],
    ['publishing without a signature', ['a.txt', '--publish'], 2],
    ['a signature of nobody', ['a.txt', '--sign', '没有此人'], 1],
    ['a last signature that may not publish', ['a.txt', '--publish', '--sign', '甘二,甘一'], 1],
    ['one who signs twice', ['a.txt', '--publish', '--sign', '甘二,甘二'], 1],
  ])('refuses %s with one message and nothing on standard output', async (_, args: string[], status) => {
    const answer = await portal(...args)
    expect(answer).toMatchObject({ status, lines: [] })
    expect(answer.err).toMatch(/^portal: /)
    expect(answer.err).not.toMatch(/\n\s+at /)
  })
})

describe.skipIf(!existsSync(seed) || !existsSync(casesFile))('the real press conference, where it lies', () => {
  it('is understood whole, gives one draft, and matches its notice once that is published', async () => {
    const input = { payload, bytes: readFileSync(seed), fileName: 'press-conference.txt', date: '2024-10-24' }
    const before = await previewImport(input)
    expect(before.preview).toMatchObject({
      byline: [{ role: 'reporter', name: '王平' }], event: { date: '2024-10-23', place: '郑州', yearInferred: true }, paragraphs: 8, figures: 25,
      rights: { class: 'undetermined' }, notice: { matches: null }, warnings: ['SOURCE_MISSING', 'YEAR_INFERRED', 'SERIES_UNKNOWN', 'NOTICE_DIFFERS'],
    })
    const { article } = await createFromImport({ payload, user: null, understood: before })
    expect((await createFromImport({ payload, user: null, understood: before })).article.id).toBe(article.id)
    const { version } = await offerNoticeDraft({ payload, user: null, clauses: before.preview.notice.clauses, on: '2024-01-01' })
    const stored = JSON.parse(readFileSync(casesFile, 'utf8')).notices['cri-2024-v1'] as Pick<NoticeVersion, 'brandAliases' | 'clauses' | 'creditLine' | 'operator'>
    expect(version).toMatchObject({ creditLine: stored.creditLine, contactWindow: { days: 30 } })
    expect(stored.brandAliases).toContain(version.brandAliases[0])
    expect(version.clauses.map(({ no, kind, text }) => ({ no, kind, text }))).toEqual(stored.clauses.map(({ no, kind, text }) => ({ no, kind, text })))
    await payload.update({ collection: 'notice-versions', id: version.id, data: { status: 'published' }, overrideAccess: true })
    expect(await findNotice(payload, before.preview.notice.clauses)).toMatchObject({ matches: version.id, differences: [] })
  })
})
