import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeCast, type Cast } from '../../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../../newsroom/testing/openPayload'
import { rest } from '../../newsroom/testing/rest'
import type * as Corrections from '../../queries/corrections'

let room: TestNewsroom
let cast: Cast
let correctionsView: typeof Corrections.correctionsView
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  correctionsView = (await import('../../queries/corrections')).correctionsView // reads the configuration, so only after the room is open
}, 120_000)
afterAll(() => room.close())

const row = { kind: 'correction', text: '原文“473家”误作“437家”，已改正。' }
const patch = (id: string, body: Record<string, unknown>) => rest(`/api/articles/${id}`, { method: 'PATCH', token: cast.tokens.editor, body })
const read = (id: string) => room.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })

describe('corrections', () => {
  it('are dated and signed by the system when they become public, whatever the editor sends', async () => {
    const story = await cast.published()
    const answer = await patch(story.id, { _status: 'published', revision: story.revision, corrections: [{ ...row, at: '2020-01-01T00:00:00.000Z', by: '别人' }] })
    expect(answer.status).toBe(200)
    const [correction] = (await read(story.id)).corrections ?? []
    expect(correction?.by).toBe('演示editor')
    expect(Date.now() - Date.parse(String(correction?.at))).toBeLessThan(60_000)
  })

  it('stay as they are once public: a change is refused, a missing row is put back', async () => {
    const story = await cast.published()
    await patch(story.id, { _status: 'published', revision: story.revision, corrections: [row] })
    const corrected = await read(story.id)
    const [published] = corrected.corrections ?? []
    const changed = await patch(story.id, { _status: 'published', revision: corrected.revision, corrections: [{ ...published, text: '没有这回事，原文无误。' }] })
    expect(changed.status).toBe(409)
    const emptied = await patch(story.id, { _status: 'published', revision: corrected.revision, corrections: [] })
    expect(emptied.status).toBe(200)
    expect((await read(story.id)).corrections?.map(({ text }) => text)).toEqual([row.text])
  })

  it('are listed for readers from the next request on, drafts of them never', async () => {
    const story = await cast.published({ title: '云汀市更正页试稿（虚构）' })
    await patch(`${story.id}?draft=true`, { _status: 'draft', revision: story.revision, corrections: [{ ...row, text: '尚未签发的更正，不应公开。' }] })
    expect(JSON.stringify(await correctionsView(1))).not.toContain('尚未签发')
  })
})

describe('a withdrawal', () => {
  it('keeps its day, its reason and who did it, and tells readers nothing of the story', async () => {
    const story = await cast.published({ title: '云汀市撤稿试稿（虚构）' })
    const answer = await patch(story.id, { _status: 'draft', revision: story.revision, withdrawal: { reason: 'rights', note: '权利人要求撤下。' } })
    expect(answer.status).toBe(200)
    expect((await read(story.id)).withdrawal).toMatchObject({ reason: 'rights', by: '演示editor' })
    const { withdrawn } = await correctionsView(1) ?? { withdrawn: [] }
    expect(withdrawn.find(({ number }) => number === story.number)?.reason).toBe('权利人要求：权利人要求撤下。')
    expect(JSON.stringify(withdrawn)).not.toContain('撤稿试稿')
  })

  it('is forgotten when the story comes back', async () => {
    const story = await cast.published()
    await patch(story.id, { _status: 'draft', revision: story.revision, withdrawal: { reason: 'facts' } })
    const gone = await read(story.id)
    await patch(story.id, { _status: 'published', revision: gone.revision })
    expect((await read(story.id)).withdrawal?.at ?? null).toBeNull()
  })
})
