import { createLocalReq } from 'payload'

import { noticeInForce } from '@/collections/notice-versions/inForce'
import { adviceOf } from '@/domain/licensing/requestAdvice'
import { type FiledRequest, fileRequest, type RequestSource } from '@/newsroom/licensing/fileRequest'
import type { RequestInput } from '@/newsroom/licensing/requestInput'
import { database } from '@/queries/database'
import { noticeOfKey } from '@/queries/notices'
import { publicDecision } from '@/queries/rights'

type Judged = { ids: string[]; /** the notice version that binds the stories, when it is one */ notice: string | null }

/** Why the stories of a request cannot be licensed here, in a sentence; the ids of those that can. */
async function judge(input: RequestInput, now: string): Promise<Judged | { problem: string }> {
  const ids: string[] = []
  const notices = new Set<string | null>()
  for (const article of input.articles) {
    const decisions = await Promise.all(input.acts.map((act) => publicDecision({ article, act, channel: null, territory: input.territory[0] ?? null, on: now })))
    const [first] = decisions
    if (!first) return { problem: `没有这篇公开的稿件：${article.slice(0, 120)}` }
    const advices = decisions.flatMap((decision) => (decision ? [adviceOf(decision)] : []))
    const refusal = advices.find(({ kind }) => kind !== 'ask' && kind !== 'free')
    if (refusal) return { problem: `《${first.article.title}》：${refusal.heading}。${refusal.sentence}` }
    if (advices.every(({ kind }) => kind === 'free')) return { problem: `《${first.article.title}》：${advices[0]?.heading ?? ''}，不必申请。` }
    ids.push(first.article.id)
    notices.add(first.notice)
  }
  return { ids, notice: notices.size === 1 ? ([...notices][0] ?? null) : null }
}

/** Files a request whose stories are ours to license. */
export async function takeRequest(input: RequestInput, party: RequestSource['party'], now: string): Promise<FiledRequest | { problem: string }> {
  const judged = await judge(input, now)
  if ('problem' in judged) return judged
  const payload = await database()
  const notice = judged.notice || (input.notice && (await noticeOfKey(input.notice))?.id) || (await noticeInForce(await createLocalReq({}, payload), now))?.id
  return fileRequest(payload, { input, source: { articles: judged.ids, noticeVersion: notice ?? null, party }, now })
}
