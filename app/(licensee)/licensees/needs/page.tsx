import type { Metadata } from 'next'

import { FormField, Panel } from '@/components'
import { SelectField } from '@/components/licensee/SelectField'
import { UseBadge, VerdictReasons } from '@/components/licensee/Verdict'
import { addresses } from '@/domain/addresses'
import { territoryInWords } from '@/domain/licensing/scopeInWords'
import { actWords, inWords } from '@/domain/licensing/words'
import { shanghaiDate } from '@/domain/text/shanghai'
import { type NeedGroup, needsOf } from '@/newsroom/licensing/taking/needs'
import { database } from '@/queries/database'
import { storyNameIn } from '@/queries/rights/rights'

import { FormMessage } from '../../FormMessage'
import { PortalPage } from '../../PortalPage'
import { type FormState, readFormState, typed } from '../form'
import { requireLicensee } from '../session'
import { namesIn, territories } from './asked'

export const metadata: Metadata = { title: '我需要什么授权？ · 被授权方' }

/** The request form with everything filled in that is known here. */
function requestHref(groups: readonly NeedGroup[], state: FormState): string {
  const [act, channel, territory, on] = ['act', 'channel', 'territory', 'on'].map((name) => typed(state, name))
  return addresses.memberRequest({ article: groups.flatMap(({ stories }) => stories.map(({ id }) => id)), act, channel, territory, on })
}

const Group = ({ group }: { group: NeedGroup }) => (
  <Panel title={`${group.stories.length} 篇`} aside={<UseBadge badge={group.badge} />}>
    <VerdictReasons sentences={group.sentences} ask={group.ask} />
    <ul className="plain-list">{group.stories.map(({ id, number, title }) => <li key={id}><a href={`/licensees/stories/${id}`}>{title}</a><span className="meta">{number}</span></li>)}</ul>
  </Panel>
)

const Page = async () => {
  const licensee = await requireLicensee()
  const state = readFormState()
  const names = state.message ? [] : namesIn(typed(state, 'stories'))
  const now = new Date().toISOString()
  const needs = names.length === 0 ? null : await needsOf({
    payload: await database(), organisation: licensee.organisation.id, names, now, on: typed(state, 'on'),
    use: { act: typed(state, 'act'), channel: typed(state, 'channel'), territory: typed(state, 'territory') },
  })
  const toRequest = needs?.groups.filter(({ isOurs }) => isOurs) ?? []
  const count = toRequest.reduce((sum, { stories }) => sum + stories.length, 0)
  return (
    <PortalPage licensee={licensee} current="/licensees" title="我需要什么授权？" intro="一次写下多篇稿件和打算怎么用，看看哪些现有协议已经涵盖，哪些还缺什么。">
      {needs && (
        <>
          {needs.groups.map((group) => <Group key={group.badge.label + group.sentences.join('') + String(group.ask)} group={group} />)}
          {needs.unknown.length > 0 && <Panel title="没有找到" aside={`${needs.unknown.length} 条`}><ul className="plain-list">{needs.unknown.map((name) => <li key={name}>{name}{storyNameIn(name)?.kind === 'foreign' && <span className="meta">不是本站的网址，请向刊发它的媒体取得许可</span>}</li>)}</ul></Panel>}
          {count > 0 && <p className="request-all"><a className="button button-main" href={requestHref(toRequest, state)}>为这 {count} 篇申请授权</a></p>}
        </>
      )}
      <Panel title="稿件与用途">
        <form method="post" action="/licensees/needs/ask" className="form">
          <FormMessage state={state} />
          <div className="field">
            <label htmlFor="stories">稿件</label>
            <p className="meta" id="stories-hint">每行一个网址或稿件编号，最多 50 篇。</p>
            {state.errors['stories'] && <p className="field-error" id="stories-error">{state.errors['stories']}</p>}
            <textarea id="stories" name="stories" rows={6} required maxLength={12000} aria-describedby={state.errors['stories'] ? 'stories-hint stories-error' : 'stories-hint'} defaultValue={typed(state, 'stories')} />
          </div>
          <SelectField id="act" label="使用方式" defaultValue={typed(state, 'act') || 'repost'} options={Object.keys(actWords).map((value) => ({ value, label: inWords(actWords, value) }))} />
          <FormField id="channel" label="渠道" hint="如 web:news.example、wechat:某公众号、print:某报。" required maxLength={120} autoCapitalize="none" spellCheck={false} defaultValue={typed(state, 'channel')} {...(state.errors['channel'] ? { error: state.errors['channel'] } : {})} />
          <SelectField id="territory" label="地域" defaultValue={typed(state, 'territory') || 'CN'} options={territories.map((value) => ({ value, label: territoryInWords(value) }))} />
          <FormField id="on" type="date" label="使用日期" required defaultValue={typed(state, 'on') || shanghaiDate(now)} {...(state.errors['on'] ? { error: state.errors['on'] } : {})} />
          <button type="submit" className="button button-main">查看</button>
        </form>
      </Panel>
    </PortalPage>
  )
}

export default Page
