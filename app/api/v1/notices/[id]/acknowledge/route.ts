import { problem } from '@/delivery/problem'
import { acknowledge } from '@/newsroom/licensing/telling/recalls'
import { database } from '@/queries/database'

import { asBearer } from '../../../asBearer'

type Props = { params: Promise<{ id: string }> }

/** POST /api/v1/notices/ID/acknowledge: the client's system has acted upon the notice. */
export const POST = async (request: Request, { params }: Props) => asBearer(request, 'webhooks', async ({ organisation, token }) => {
  const { id } = await params
  const isKnown = /^[0-9a-f-]{24,36}$/.test(id) && await acknowledge(await database(), { organisation: organisation.id, id, by: `令牌“${token.name}”`, note: null })
  return isKnown ? new Response(null, { status: 204 }) : problem({ status: 404, title: 'No such notice', detail: '贵机构没有这条通知。 / Your organisation has no such notice.' })
})
