import type { FormState } from '@/app/(licensee)/licensees/form'
import { DecisionBox } from '@/components/licensing/RequestForm'
import { adviceOf } from '@/domain/licensing/requestAdvice'
import { fieldsOfUse, readWantedUse } from '@/domain/licensing/requestPrefill'
import { shanghaiDate } from '@/domain/text/shanghai'
import { isFormToken, newFormToken } from '@/newsroom/caseCodes'
import { noticeOfKey } from '@/queries/rights/notices'
import { publicDecisionOn, type RightsAnswer, storyNamed } from '@/queries/rights/rights'

export type Query = Record<string, string | string[] | undefined>

/** A story that the page was asked for with, and what anybody may do with it; null for what is no public story. */
type Named = { named: string; answer: RightsAnswer | null }

const boxes = 8

async function lookUp(named: string, use: ReturnType<typeof readWantedUse>, now: string): Promise<Named> {
  const story = await storyNamed(named)
  const [firstDay = ''] = fieldsOfUse(use, shanghaiDate(now))['firstDay'] ?? []
  const answer = story && await publicDecisionOn(story, {
    act: use.act || 'repost', channel: use.channel || null, territory: use.territory || null, on: firstDay === shanghaiDate(now) ? now : firstDay, edit: use.edit || null,
    components: use.pictures === 'own' || use.pictures === 'all' ? use.pictures : null,
  })
  return { named, answer }
}

/** What the form and the box beside it show: what was typed, else what the address of the page says, else what is usual. */
export async function prefilled({ query, state, now, fixed = {} }: { query: Query; state: FormState; now: string; fixed?: Record<string, string> }) {
  const use = readWantedUse(query)
  const isBack = Object.keys(state.typed).length > 0
  const [stories, notice] = await Promise.all([Promise.all(use.article.map((named) => lookUp(named, use, now))), noticeOfKey(isBack ? (state.typed['notice']?.[0] ?? '') : use.notice)])
  const usual: Record<string, readonly string[]> = {
    ...fieldsOfUse(use, shanghaiDate(now)), articles: [stories.map(({ named, answer }) => answer?.article.url ?? named).join('\n')], ...Object.fromEntries(Object.entries(fixed).map(([field, value]) => [field, [value]])),
  }
  const all = (field: string): readonly string[] => (isBack && !(field in fixed) ? state.typed[field] : usual[field]) ?? []
  const token = state.typed['token']?.[0]
  return {
    form: { token: isFormToken(token) ? token : newFormToken(), message: state.message, notice, values: { one: (field: string) => all(field)[0] ?? '', all, errors: state.errors } },
    answers: stories.flatMap(({ answer }) => answer ?? []),
  }
}

/** The decision on each story that the page was asked for with: what is free, what is ours, and whose it is otherwise. */
export const Advice = ({ answers }: { answers: readonly RightsAnswer[] }) => answers.slice(0, boxes).map((answer) => (
  <DecisionBox key={answer.article.id} advice={adviceOf(answer)} story={{ title: answer.article.title, href: answer.article.url }} clause={answer.links.clause} source={answer.links.original} />
))
