import type { FormState } from '@/app/(licensee)/licensees/form'
import { DecisionBox } from '@/components/licensing/RequestForm'
import { siteUrl } from '@/config/environment'
import { adviceOf } from '@/domain/licensing/requestAdvice'
import { isCalendarDate, shanghaiDate } from '@/domain/text/shanghai'
import { isFormToken, newFormToken } from '@/newsroom/complaints/secrets'
import { publicDecision } from '@/queries/rights'

export type Query = Record<string, string | string[] | undefined>

const one = (query: Query, name: string): string => {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value)?.slice(0, 500) ?? ''
}

/** `on` as the engine reads it: a day, or now. */
const instantOfUse = (query: Query, now: string) => (isCalendarDate(one(query, 'on')) ? one(query, 'on') : now)

const storyAddress = (named: string) => (named.startsWith('/') ? `${siteUrl()}${named}` : named)

/** The values of the form: what was typed, else what the address of the page says, else what is usual. */
export function formProps({ query, state, now, fixed = {} }: { query: Query; state: FormState; now: string; fixed?: Record<string, string> }) {
  const isBack = Object.keys(state.typed).length > 0
  const [kind = '', name = ''] = one(query, 'channel').split(':')
  const usual: Record<string, string[]> = {
    acts: [one(query, 'act') || 'repost'], media: ['text'], territory: [one(query, 'territory').toUpperCase() || 'CN'], channelKind: [kind || 'web'], channelName: [name === '*' ? '' : name],
    edit: ['none'], articles: [storyAddress(one(query, 'article'))], firstDay: [isCalendarDate(one(query, 'on')) ? one(query, 'on') : shanghaiDate(now)],
    ...Object.fromEntries(Object.entries(fixed).map(([field, value]) => [field, [value]])),
  }
  const all = (field: string): readonly string[] => (isBack && !(field in fixed) ? state.typed[field] : usual[field]) ?? []
  const token = state.typed['token']?.[0]
  return { token: isFormToken(token) ? token : newFormToken(), message: state.message, values: { one: (field: string) => all(field)[0] ?? '', all, errors: state.errors } }
}

/** The decision on the story that the page was asked for with: what is free, what is ours, and whose it is otherwise. */
export async function Advice({ query }: { query: Query }) {
  const article = one(query, 'article')
  if (!article) return null
  const now = new Date().toISOString()
  const decision = await publicDecision({ article, act: one(query, 'act') || 'repost', channel: one(query, 'channel') || null, territory: one(query, 'territory') || null, on: instantOfUse(query, now) })
  if (!decision) return null
  return <DecisionBox advice={adviceOf(decision)} story={{ title: decision.article.title, href: decision.article.url }} clause={decision.links.clause} source={decision.links.original} />
}
