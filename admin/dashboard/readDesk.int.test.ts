import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeCast, type Cast } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'

import { readDesk } from './readDesk'

let room: TestNewsroom
let cast: Cast
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

it('a story that was withdrawn is shown as withdrawn on the desk, one that is changed as published', async () => {
  const [withdrawn, changed] = [await cast.published({ title: '云汀市撤下的试稿（虚构）' }), await cast.published({ title: '云汀市在改的试稿（虚构）' })]
  await room.payload.update({ collection: 'articles', id: withdrawn.id, data: { _status: 'draft', withdrawal: { reason: 'facts' } }, overrideAccess: true })
  await room.payload.update({ collection: 'articles', id: changed.id, data: { title: '云汀市在改的试稿二（虚构）' }, draft: true, overrideAccess: true })
  const user = { ...cast.users.editor, collection: 'users' as const }
  const { drafts } = await readDesk({ req: await createLocalReq({ user }, room.payload), user, now: new Date().toISOString() })
  const of = (id: string) => drafts.find((draft) => draft.id === id)
  expect(of(withdrawn.id)).toMatchObject({ isWithdrawn: true })
  expect(of(changed.id)).toMatchObject({ isWithdrawn: false, isPublic: true })
})
