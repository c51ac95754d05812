import { z } from 'zod'

import { problem } from '@/delivery/problem'
import { siteUrl } from '@/config/environment'
import { archiveOf } from '@/newsroom/licensing/taking/archive'
import { type Refusal, type RefusalCode, takeStories } from '@/newsroom/licensing/taking/grant'
import { formats } from '@/newsroom/licensing/taking/pack'
import { database } from '@/queries/database'
import { withdrawnEntry } from '@/queries/licensee/storyFeed'

import { asBearer } from '../../../asBearer'
import { useShape } from '../../../useOf'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ id: string }> }

const largestBody = 16 * 1024
const order = z.object({
  ...useShape, formats: z.array(z.enum(formats)).min(1).max(formats.length).default(['html', 'text']),
  components: z.array(z.string().max(60)).max(100).optional(), contentHash: z.string().max(64).optional(),
})

const statuses: Partial<Record<RefusalCode, number>> = { NOT_FOUND: 404, VERSION_CHANGED: 409, PACKING_FAILED: 500, TOO_LARGE: 413 }

const refused = ({ code, reasonCodes, sentences, ask }: Refusal) => problem({
  status: statuses[code] ?? 403, title: code, detail: sentences.join('') || '这项使用没有获准。',
  more: { reasonCodes, ask, ...(code === 'NOTICE_PENDING_ACCEPTANCE' ? { accept: `${siteUrl()}/licensees/terms` } : {}) },
})

/** POST /api/v1/stories/ID/package {act, channel, territory, formats, components?, contentHash?}: a zip of exactly what was granted. No row, no bytes. */
export const POST = async (request: Request, { params }: Props) => asBearer(request, 'download', async ({ organisation, token, ip }) => {
  const { id } = await params
  if (!/^[0-9a-f-]{24,36}$/.test(id)) return problem({ status: 404, title: 'NOT_FOUND', detail: '没有这篇稿件。 / There is no such story.' })
  const text = await request.text()
  if (text.length > largestBody) return problem({ status: 413, title: 'Too large', detail: '请求不能超过 16 KB。 / At most 16 KB.' })
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return problem({ status: 400, title: 'No JSON', detail: '请求体须是 JSON。 / The body is JSON.' })
  }
  const asked = order.safeParse(given)
  if (!asked.success) return problem({ status: 400, title: 'Wrong order', detail: asked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') })
  const { act, channel, territory, formats: wanted, components, contentHash } = asked.data
  const taken = await takeStories({
    payload: await database(), taker: { organisation: organisation.id, licensee: null, token: token.id, ip },
    order: { lines: [{ id, contentHash: contentHash ?? null, parts: components ?? null }], use: { act, channel, territory }, formats: wanted, recordedFormat: 'zip', isAlone: false },
  })
  const [story] = taken.stories
  if (story) {
    return new Response(archiveOf(taken, { at: new Date().toISOString() }), {
      headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${story.manifest.number || 'story'}.zip"; filename*=UTF-8''${encodeURIComponent(story.folder)}.zip` },
    })
  }
  const [refusal] = taken.refusals
  if (!refusal) throw new Error(`story ${id} was neither granted nor refused`)
  const withdrawn = refusal.code === 'NOT_FOUND' ? await withdrawnEntry(id) : null
  return withdrawn ? Response.json(withdrawn, { status: 410 }) : refused(refusal)
})
