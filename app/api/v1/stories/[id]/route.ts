import { z } from 'zod'

import { problem } from '@/delivery/problem'
import { sentencesOf, whomToAsk } from '@/domain/licensing/reasons'
import { readEarlyStory } from '@/newsroom/licensing/advances/story'
import { licenceDecision } from '@/newsroom/licensing/taking/decide'
import { readStanding } from '@/newsroom/licensing/standing'
import { authorityAsWritten, readLicensedStory } from '@/newsroom/licensing/taking/story'
import { database } from '@/queries/database'
import { withdrawnEntry } from '@/queries/licensee/storyFeed'

import { asBearer, jsonWithTag } from '../../asBearer'
import { useShape } from '../../useOf'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ id: string }> }
const asked = z.object(useShape)

/** A story before its hour, for an organisation that is given its text. */
async function readEarly(organisation: string, id: string, at: string) {
  const payload = await database()
  const standing = await readStanding({ payload, organisation, at })
  return standing && readEarlyStory({ payload, standing, id })
}

/** GET /api/v1/stories/ID?act=repost&channel=web:news.example&territory=CN: the story's record and, for a use, the decision with its reasons. */
export const GET = async (request: Request, { params }: Props) => asBearer(request, 'search', async ({ organisation }) => {
  const { id } = await params
  const at = new Date().toISOString()
  const found = /^[0-9a-f-]{24,36}$/.test(id) ? ((await readLicensedStory(id)) ?? (await readEarly(organisation.id, id, at))) : null
  if (!found) {
    const withdrawn = /^[0-9a-f-]{24,36}$/.test(id) ? await withdrawnEntry(id) : null
    if (withdrawn) return Response.json(withdrawn, { status: 410 })
    return problem({ status: 404, title: 'No such story', detail: '没有这篇稿件。 / There is no such story.' })
  }
  const { story, view } = found
  const record = { id, number: view.number, pubStatus: 'usable', ...(view.embargoedUntil ? { embargoedUntil: view.embargoedUntil } : {}), url: view.url, headline: view.headline, version: view.version, contentHash: view.contentHash, components: view.components.map(({ id: part, kind, caption, isOurs, holder }) => ({ id: part, kind, caption, isOurs, holder })) }
  const query = new URL(request.url).searchParams
  if (!query.has('act')) return jsonWithTag(request, { story: record, decision: null })
  const use = asked.safeParse(Object.fromEntries(query))
  if (!use.success) return problem({ status: 400, title: 'Wrong use', detail: use.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') })
  const result = await licenceDecision({ payload: await database(), organisation: organisation.id, story, use: use.data, at })
  if (!result) return problem({ status: 404, title: 'No such organisation', detail: '没有这个机构。 / There is no such organisation.' })
  const { decision, early, heldBy, mayTake, remaining, agreement } = result
  return jsonWithTag(request, {
    story: record, mayTake, heldBy, remaining, agreement: agreement?.record.no ?? null, sentences: sentencesOf(decision.reasonCodes), ask: decision.outcome === 'allowed' ? null : whomToAsk(authorityAsWritten(story, decision.authority)), decision, ...(early ? { early } : {}),
  })
})
