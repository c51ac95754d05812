import type { Metadata } from 'next'

import { CopyButton, FormField, Panel, Time } from '@/components'
import { scopeNames, webhookEventNames } from '@/domain/licensing/apiWords'
import type { ApiToken, Delivery } from '@/payload-types'
import { callsOf, endpointsOf, tokensOf } from '@/queries/licensee/records'

import { PortalPage } from '../../PortalPage'
import { readFormState, typed } from '../form'
import { requireLicensee } from '../session'

export const metadata: Metadata = { title: '令牌与推送' }

const tokenState = ({ revokedAt, expiresAt }: ApiToken) => (revokedAt ? '已作废' : Date.parse(expiresAt) <= Date.now() ? '已过期' : '有效')
const callStates: Record<Delivery['status'], string> = { pending: '待送', sending: '在送', sent: '已送达', failed: '失败', held: '搁置' }

const Act = ({ action, id, label }: { action: string; id: string; label: string }) => (
  <form method="post" action={`/licensees/api/${action}`} className="inline-form"><input type="hidden" name="id" value={id} /><button type="submit" className="button">{label}</button></form>
)

const Ticks = ({ name, options, chosen }: { name: string; options: Record<string, string>; chosen: readonly string[] }) => (
  <div className="ticks">{Object.entries(options).map(([value, label]) => <label key={value}><input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} /> {label}</label>)}</div>
)

const Page = async () => {
  const licensee = await requireLicensee('admin')
  const organisation = licensee.organisation.id
  const [tokens, endpoints, calls] = await Promise.all([tokensOf(organisation), endpointsOf(organisation), callsOf(organisation)])
  const state = readFormState()
  const shown = typed(state, 'shownOnce')
  const error = (name: string) => (state.errors[name] ? { error: state.errors[name] } : {})
  return (
    <PortalPage licensee={licensee} current="/licensees/api" title="令牌与推送" intro="程序凭令牌检索和取用稿件，凭推送得知发布、更正和撤稿。权限不会超过贵机构的协议。">
      {state.message && <p role={shown ? 'status' : 'alert'} className={shown ? 'form-done' : 'form-error'}>{state.message}</p>}
      {shown && <p className="secret-once"><code>{shown}</code> <CopyButton text={shown} /></p>}
      <Panel title="令牌" aside={<a href="/api/v1/openapi.json">接口说明（OpenAPI）</a>}>
        {tokens.length > 0 && (
          <div className="scroll-x" role="region" aria-label="令牌" tabIndex={0}>
            <table className="data-table">
              <thead><tr><th scope="col">名称</th><th scope="col">权限</th><th scope="col">状态</th><th scope="col">到期</th><th scope="col">最近使用</th><th scope="col">操作</th></tr></thead>
              <tbody>
                {tokens.map((token) => (
                  <tr key={token.id}>
                    <th scope="row">{token.name}<span className="meta">{token.prefix}…{token.allowedIps && token.allowedIps.length > 0 && `，仅限 ${token.allowedIps.join('、')}`}</span></th>
                    <td>{token.scopes.map((scope) => scopeNames[scope]).join('、')}</td><td>{tokenState(token)}</td><td><Time at={token.expiresAt} form="day" /></td><td>{token.lastUsedAt ? <Time at={token.lastUsedAt} /> : '从未'}</td>
                    <td>{tokenState(token) === '有效' && <><Act action="rotate" id={token.id} label="更换" /> <Act action="revoke" id={token.id} label="作废" /></>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <form method="post" action="/licensees/api/tokens" className="form">
          <h3>新令牌</h3>
          <FormField id="name" label="名称" hint="如“采编系统”" required maxLength={60} defaultValue={typed(state, 'name')} {...error('name')} />
          <fieldset className="field"><legend>权限</legend><Ticks name="scopes" options={scopeNames} chosen={state.typed['scopes'] ?? ['search']} />{state.errors['scopes'] && <p className="field-error">{state.errors['scopes']}</p>}</fieldset>
          <FormField id="days" type="number" min={1} max={366} label="有效天数" required defaultValue={typed(state, 'days') || '180'} {...error('days')} />
          <FormField id="allowedIps" label="允许的网络地址（可不填）" hint="用空格分开，如 203.0.113.7 203.0.113.0/24" maxLength={500} defaultValue={typed(state, 'allowedIps')} {...error('allowedIps')} />
          <button type="submit" className="button button-main">生成令牌</button>
        </form>
      </Panel>
      <Panel title="推送">
        {endpoints.length > 0 && (
          <div className="scroll-x" role="region" aria-label="推送地址" tabIndex={0}>
            <table className="data-table">
              <thead><tr><th scope="col">地址</th><th scope="col">事件</th><th scope="col">状态</th><th scope="col">操作</th></tr></thead>
              <tbody>{endpoints.map(({ id, url, events, disabledAt }) => <tr key={id}><th scope="row">{url}</th><td>{events.map((event) => webhookEventNames[event]).join('、')}</td><td>{disabledAt ? '已停用' : '有效'}</td><td>{!disabledAt && <Act action="disable" id={id} label="停用" />}</td></tr>)}</tbody>
            </table>
          </div>
        )}
        <form method="post" action="/licensees/api/webhooks" className="form">
          <h3>新推送地址</h3>
          <FormField id="url" type="url" label="地址" hint="以 https:// 开头，须在公网上" required maxLength={500} defaultValue={typed(state, 'url')} {...error('url')} />
          <fieldset className="field"><legend>事件</legend><Ticks name="events" options={webhookEventNames} chosen={state.typed['events'] ?? ['correction', 'kill']} />{state.errors['events'] && <p className="field-error">{state.errors['events']}</p>}</fieldset>
          <button type="submit" className="button button-main">添加</button>
        </form>
      </Panel>
      {calls.length > 0 && (
        <Panel title="推送记录" aside="最近 50 次">
          <div className="scroll-x" role="region" aria-label="推送记录" tabIndex={0}>
            <table className="data-table">
              <thead><tr><th scope="col">事件</th><th scope="col">时间</th><th scope="col">状态</th><th scope="col">经过</th><th scope="col">操作</th></tr></thead>
              <tbody>{calls.map(({ id, subject, to, createdAt, status, log }) => <tr key={id}><th scope="row">{subject}<span className="meta">{to}</span></th><td><Time at={createdAt} /></td><td>{callStates[status]}</td><td>{(log ?? []).map(({ outcome }) => outcome).join('；') || '—'}</td><td>{(status === 'sent' || status === 'failed') && <Act action="replay" id={id} label="重发" />}</td></tr>)}</tbody>
            </table>
          </div>
        </Panel>
      )}
    </PortalPage>
  )
}

export default Page
