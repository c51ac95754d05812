import { ninjs } from '@/delivery/ninjs'
import { problem } from '@/delivery/problem'
import { readEarlyStory, recordLook } from '@/newsroom/licensing/advances/story'
import { notYetThere } from '@/newsroom/licensing/taking/manifestOf'
import { readStanding } from '@/newsroom/licensing/standing'
import { database } from '@/queries/database'

import { asBearer } from '../../asBearer'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ id: string }> }

/** GET /api/v1/advances/ID: the text of a story before its hour, as ninjs with embargoedUntil. The look is on record before a word is sent. */
export const GET = async (request: Request, { params }: Props) => asBearer(request, 'download', async ({ organisation, token, ip }) => {
  const { id } = await params
  const payload = await database()
  const at = new Date().toISOString()
  const standing = /^[0-9a-f-]{24,36}$/.test(id) ? await readStanding({ payload, organisation: organisation.id, at }) : null
  const found = standing && (await readEarlyStory({ payload, standing, id }))
  if (!found) return problem({ status: 404, title: 'No such story', detail: '没有这篇稿件。 / There is no such story.' })
  const { advance, view } = found
  await recordLook({ payload, advance, organisation: organisation.id, licensee: null, token: token.id, ip, at })
  const { components: _pictures, ...words } = view
  return Response.json({ id, no: advance.no, contentHash: advance.contentHash, embargoedUntil: advance.releaseAt, releasedAt: advance.releasedAt, excluded: notYetThere(view), ninjs: ninjs({ ...words, components: [] }) })
})
