import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import sharp from 'sharp'

import { sweepPublications } from './sweep'
import { type Cast, makeCast } from './testing/cast'
import { openPayload, type TestNewsroom } from './testing/openPayload'

let room: TestNewsroom
let cast: Cast

const steps = ['before-story', 'after-story', 'after-version', 'before-record'] as const
const drafts = new Map<string, { id: string; shortId: string; picture: string }>()

const publishAndDie = (id: string, step: string) =>
  spawnSync(process.execPath, ['--conditions=production', '--import', 'tsx', join('newsroom', 'testing', 'publishAndDie.ts'), id, step], { env: { ...process.env, ...room.env, NODE_OPTIONS: '' } as NodeJS.ProcessEnv, encoding: 'utf8' })

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#1c4f82' } }).jpeg().toBuffer()
  for (const step of steps) {
    const { id: picture } = await room.payload.create({ collection: 'media', overrideAccess: true, data: { alt: '一块蓝色', credit: '演示', aiUse: 'none' }, file: { data, mimetype: 'image/jpeg', name: 'a.jpg', size: data.length } })
    const draft = await cast.draft({ title: `断电于${step}`, picture })
    drafts.set(step, { id: draft.id, shortId: draft.shortId ?? '', picture })
    const child = publishAndDie(draft.id, step)
    if (child.signal !== 'SIGKILL') throw new Error(`${step}: ${child.stderr.slice(-2000)}`)
  }
  // A server keeps the transaction of a dead client for up to a minute; until then nobody else can write what it had touched.
  await vi.waitFor(async () => {
    for (const { picture } of drafts.values()) await room.payload.update({ collection: 'media', id: picture, overrideAccess: true, data: { caption: '可以写' } })
  }, { timeout: 100_000, interval: 1000 })
  await sweepPublications(room.payload, { patience: 0, now: Date.now() + 1000 })
}, 240_000)
afterAll(() => room.close())

describe.each(steps)('a process killed while it publishes (%s)', (step) => {
  it('leaves a story that is wholly public or wholly not, with its record, version and picture to match', async () => {
    const draft = drafts.get(step)
    if (!draft) throw new Error(`no draft for ${step}`)
    const story = await room.payload.findByID({ collection: 'articles', id: draft.id, depth: 0, overrideAccess: true })
    const { docs: records } = await room.payload.find({ collection: 'snapshots', where: { shortId: { equals: draft.shortId } }, limit: 10, depth: 0, overrideAccess: true })
    const { docs: [newest] } = await room.payload.findVersions({ collection: 'articles', where: { parent: { equals: draft.id } }, sort: '-updatedAt', limit: 1, depth: 0, overrideAccess: true })
    const media = await room.payload.findByID({ collection: 'media', id: draft.picture, depth: 0, overrideAccess: true })
    const isPublic = story._status === 'published'
    expect({ records: records.map(({ state }) => state), version: newest?.version._status, released: Boolean(media.released) }).toEqual(
      isPublic ? { records: ['recorded'], version: 'published', released: true } : { records: records.length > 0 ? ['void'] : [], version: 'draft', released: false },
    )
    if (step === 'before-story') expect(isPublic).toBe(false)
  })

  it('lets the editor simply publish again', async () => {
    const id = drafts.get(step)?.id ?? ''
    await room.payload.update({ collection: 'articles', id, overrideAccess: true, data: { _status: 'published' } })
    expect((await room.payload.findByID({ collection: 'articles', id, overrideAccess: true }))._status).toBe('published')
  })
})

describe('the sweeper', () => {
  it('leaves acts alone that are still under way', async () => {
    await room.payload.create({ collection: 'snapshots', overrideAccess: true, data: { title: '进行中', shortId: 'zzzzzzy', no: 1, act: 'publish', state: 'intended', at: new Date().toISOString(), hash: '0', content: {} } })
    expect(await sweepPublications(room.payload)).toEqual({ completed: 0, voided: 0 })
  })
})
