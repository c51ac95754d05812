import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { bodyOf, type Cast, makeCast } from '../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../newsroom/testing/openPayload'
import { type Answer, rest } from '../newsroom/testing/rest'

let newsroom: TestNewsroom
let cast: Cast

beforeAll(async () => {
  newsroom = await openPayload()
  cast = await makeCast(newsroom.payload)
})
afterAll(async () => newsroom.close())

const gone = () => (newsroom.payload.db.name === 'mongoose' ? '650000000000000000000000' : '00000000-0000-4000-8000-000000000000')

type Door = { path: string; build: (value: unknown) => Record<string, unknown> }

/** Every field that names records, with how to say something in it and where its error belongs. */
function* doorsOf(fields: readonly FlattenedField[], prefix = '', wrap: Door['build'] = (value) => value as Record<string, unknown>): Generator<Door> {
  for (const field of fields) {
    const path = `${prefix}${field.name}`
    const inside = (value: unknown) => wrap({ [field.name]: value })
    if (field.type === 'relationship' || field.type === 'upload') {
      const name = (id: unknown) => (Array.isArray(field.relationTo) ? { relationTo: field.relationTo[0], value: id } : id)
      yield { path, build: (id) => inside(field.hasMany ? [name(id)] : name(id)) }
    } else if (field.type === 'group' || field.type === 'tab') yield* doorsOf(field.flattenedFields, `${path}.`, inside)
    else if (field.type === 'array') yield* doorsOf(field.flattenedFields, `${path}.0.`, (row) => inside([row]))
    else if (field.type === 'blocks') for (const block of field.blocks) yield* doorsOf(block.flattenedFields, `${path}.0.`, (row) => inside([{ blockType: block.slug, ...(row as object) }]))
  }
}

const faultsOf = ({ body }: Answer) => ((body['errors'] as { data?: { errors?: { path: string; message: string }[] } }[] | undefined) ?? []).flatMap(({ data }) => data?.errors ?? [])
const send = (path: string, body: unknown, { method = 'POST', language = 'zh', token = cast.tokens.admin } = {}) => rest(path, { method, body, token, headers: { 'accept-language': language } })

/** What an administrator may create over the wire, field by field. What a field's own access takes out of a write names nothing. */
async function* writableDoors() {
  for (const { slug, access, flattenedFields } of newsroom.payload.config.collections) {
    const req = { user: { ...cast.users.admin, collection: 'users' }, context: {}, payload: newsroom.payload } as never
    // Whose preferences they are is never what was sent.
    if (slug === 'payload-preferences' || !await access.create({ req })) continue
    const isClosed = (path: string) => flattenedFields.some((field) => field.name === path.split('.')[0] && 'access' in field && field.access?.create)
    for (const door of doorsOf(flattenedFields)) if (!isClosed(door.path)) yield { slug, ...door }
  }
}

describe('a write that names a record which is not there', () => {
  it('is refused with 400 and a sentence at the field, in every collection and for every kind of wrong id, and writes nothing', async () => {
    const refused: string[] = []
    for await (const { slug, path, build } of writableDoors()) {
      const { totalDocs } = await newsroom.payload.count({ collection: slug, overrideAccess: true })
      for (const id of ['nope', gone(), '不存在', 42, true, { name: '演示' }, ['nope']]) {
        const answer = await send(`/api/${slug}?draft=true`, { email: 'nobody@desk.example', ...build(id) })
        const says = `${slug}.${path} = ${JSON.stringify(id)}: ${answer.status} ${answer.text.slice(0, 300)}`
        expect(answer.status, says).toBe(400)
        const fault = faultsOf(answer).find((each) => each.path === path)
        expect(fault?.message, says).toMatch(/^“.+”所选的记录不存在，或你无权查看。请重新选择。$/)
      }
      expect((await newsroom.payload.count({ collection: slug, overrideAccess: true })).totalDocs).toBe(totalDocs)
      refused.push(`${slug}.${path}`)
    }
    expect(refused).toEqual(expect.arrayContaining(['agreements.organisation', 'articles.section', 'articles.byline.0.person', 'articles.topics', 'observations.rank.scopeArea', 'charts.query.areas', 'invoices.agreements', 'payload-locked-documents.document']))
    expect(refused.length).toBeGreaterThan(45)
  })

  it.each(['lead', 'top', 'figures', 'sections'])('is refused in a global too: %s of the front page', async (field) => {
    const answer = await send('/api/globals/front', { [field]: field === 'lead' ? 'nope' : ['nope'] })
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)[0]?.path).toBe(field)
  })

  it('is refused where a record that stands is changed', async () => {
    const answer = await send(`/api/licensees/${cast.licensee.id}`, { organisation: 'nope' }, { method: 'PATCH' })
    expect([answer.status, faultsOf(answer).map(({ path }) => path)]).toEqual([400, ['organisation']])
  })

  it('is explained in English to who reads the panel in English', async () => {
    const answer = await send('/api/articles?draft=true', { section: 'nope' }, { language: 'en' })
    expect(faultsOf(answer)).toEqual([{ path: 'section', message: expect.stringMatching(/^The record chosen for “Section” does not exist or is not yours to see\. Please choose another\.$/) }])
  })

  it.each([
    ['a chart', { type: 'block', version: 2, format: '', fields: { id: '650000000000000000000001', blockType: 'chart', blockName: '', chart: 'nope' } }],
    ['a figure', { type: 'inlineBlock', version: 1, fields: { id: '650000000000000000000002', blockType: 'figure', text: '473家', observation: 'nope' } }],
    ['a picture', { type: 'upload', version: 3, format: '', id: '650000000000000000000003', fields: null, relationTo: 'media', value: 'nope' }],
    ['something of a collection that is not there', { type: 'upload', version: 3, format: '', id: '650000000000000000000004', fields: null, relationTo: 'nope', value: 'nope' }],
  ])('is refused in the body of a story: %s', async (_, node) => {
    const paragraph = bodyOf('示例。')?.root.children[0]
    const inLine = node.type === 'inlineBlock' ? { ...paragraph, children: [node] } : node
    const answer = await send('/api/articles?draft=true', { title: '演示', body: { root: { ...bodyOf('示例。')?.root, children: [inLine] } } })
    expect([answer.status, faultsOf(answer).map(({ path }) => path)]).toEqual([400, ['body']])
  })
})

describe('who may not see a record', () => {
  it('is answered as if it were not there', async () => {
    const [hidden, absent] = [cast.users.editor.id, gone()]
    const answers = await Promise.all([hidden, absent].map((accountManager) => send(`/api/organisations/${cast.organisation.id}`, { accountManager }, { method: 'PATCH', token: cast.tokens.rights })))
    expect(answers.map(({ status }) => status)).toEqual([400, 400])
    expect(answers[0]?.text).toBe(answers[1]?.text)
    expect((await send(`/api/organisations/${cast.organisation.id}`, { accountManager: hidden }, { method: 'PATCH' })).status).toBe(200)
  })

  it('and may not write learns nothing', async () => {
    const answers = await Promise.all([cast.section.id, gone()].map((section) => send('/api/charts?draft=true', { query: { indicators: [section] } }, { token: cast.licenseeToken })))
    expect(answers.map(({ status, text }) => [status, text])).toEqual([[403, answers[0]?.text], [403, answers[0]?.text]])
  })
})

describe('what a document named before', () => {
  const inBody = (observation: string) => ({ root: { ...bodyOf('示例。')?.root, children: [{ ...bodyOf('示例。')?.root.children[0], children: [{ type: 'inlineBlock', version: 1, fields: { id: '650000000000000000000005', blockType: 'figure', text: '473家', observation } }] }] } })

  it('does not stand in the way of other changes when it is gone, and can be given again', async () => {
    const body = inBody(gone())
    const story = await cast.draft({ body: body as never })
    const saved = await send(`/api/articles/${story.id}?draft=true&autosave=true`, { title: '云汀市高新技术企业达到474家', body }, { method: 'PATCH', token: cast.tokens.reporter })
    expect(saved.status, saved.text).toBe(200)
    const version = (await newsroom.payload.findVersions({ collection: 'articles', where: { parent: { equals: story.id } }, limit: 1, overrideAccess: true })).docs[0]
    const restored = await send(`/api/articles/versions/${version?.id}?draft=true`, {}, { token: cast.tokens.editor })
    expect(restored.status, restored.text).toBe(200)
  })

  it('may change its row', async () => {
    const [one, two] = [cast.person.id, (await newsroom.payload.create({ collection: 'people', overrideAccess: true, data: { name: '演示乙', slug: 'yi' } })).id]
    const story = await cast.draft({ byline: [{ role: 'reporter', person: one }, { role: 'reporter', person: two }] })
    const read = vi.spyOn(newsroom.payload.db, 'find')
    const saved = await send(`/api/articles/${story.id}?draft=true`, { byline: [{ role: 'reporter', person: two }, { role: 'reporter', person: one }] }, { method: 'PATCH' })
    expect(saved.status, saved.text).toBe(200)
    expect(read.mock.calls.filter(([{ collection }]) => collection === 'people')).toEqual([])
    read.mockRestore()
  })
})

describe('how often the database is asked', () => {
  const readsOf = async (act: () => Promise<unknown>) => {
    const read = vi.spyOn(newsroom.payload.db, 'find')
    await act()
    const reads = read.mock.calls.flatMap(([{ collection, select }]) => (select && Object.keys(select).join() === 'id' ? [collection] : []))
    read.mockRestore()
    return reads
  }

  it('never, while only words are written', async () => {
    const story = await cast.draft({ topics: [cast.topic.id] })
    const save = () => send(`/api/articles/${story.id}?draft=true&autosave=true`, { title: '云汀市科技局介绍情况', topics: [cast.topic.id], section: cast.section.id, byline: [{ role: 'reporter', person: cast.person.id }] }, { method: 'PATCH' })
    expect(await readsOf(save)).toEqual([])
  })

  it('once for each collection, however much is named', async () => {
    const topics = await Promise.all([1, 2, 3].map((n) => newsroom.payload.create({ collection: 'topics', overrideAccess: true, data: { name: `专题${n}`, slug: `topic-${n}` } })))
    const story = await cast.draft({ topics: [], series: null })
    const save = () => send(`/api/articles/${story.id}?draft=true&autosave=true`, { topics: topics.map(({ id }) => id), series: cast.series.id }, { method: 'PATCH' })
    expect((await readsOf(save)).sort()).toEqual(['series', 'topics'])
  })

  it('never for a write of our own', async () => {
    expect(await readsOf(() => cast.draft())).toEqual([])
  })
})
