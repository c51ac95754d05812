import type { Metadata } from 'next'

import { FormField, Panel, Time } from '@/components'
import { SelectField } from '@/components/licensee/SelectField'
import { licenseeRoleNames, licenseeRoles } from '@/domain/licensing/licenseeRoles'
import { hasFreeSeat, mostSeats, seatsInWords } from '@/domain/licensing/seats'
import { seatsOf } from '@/newsroom/licensing/people/seats'
import { database } from '@/queries/database'
import { membersOf } from '@/queries/licensee/members'

import { FormMessage } from '../../FormMessage'
import { PortalPage } from '../../PortalPage'
import { readFormState, typed } from '../form'
import { requireLicensee } from '../session'
import { MemberRow } from './MemberRow'

export const metadata: Metadata = { title: '成员 · 被授权方' }

const roleOptions = licenseeRoles.map((value) => ({ value, label: licenseeRoleNames[value] }))
const news: Record<string, string> = { invited: '邀请已寄出，七天内有效。', changed: '已保存。', revoked: '邀请已收回。', asked: '已请版权部门增加席位，办理后会在本页看到。' }

const Page = async ({ searchParams }: { searchParams: Promise<{ done?: string }> }) => {
  const licensee = await requireLicensee('admin')
  const { organisation } = licensee
  const [{ members, invitations }, seats, { done }] = await Promise.all([membersOf(organisation.id), seatsOf(await database(), organisation.id), searchParams])
  const asked = organisation.seatsAsked?.wanted ? organisation.seatsAsked : null
  const state = readFormState()
  return (
    <PortalPage licensee={licensee} current="/licensees/members" title="成员" intro="查看可看条款和用量；下载可取稿件；签署可代表机构接受条款；管理员还可管理成员和令牌。">
      <FormMessage state={state} done={done ? news[done] : null} />
      <Panel title="账号" aside={seatsInWords(seats)}>
        {seats.limit !== null && seats.used > seats.limit && <p className="form-note" role="status">在用席位多于协议的席位数：现有成员和邀请都保留，空出席位之前不能再邀请或启用成员。</p>}
        <ul className="people">
          {members.map((member) => <MemberRow key={member.id} member={member} isSelf={member.id === licensee.account.id} roleOptions={roleOptions} />)}
        </ul>
      </Panel>
      {invitations.length > 0 && (
        <Panel title="待接受的邀请" aside={`${invitations.length} 份`}>
          <ul className="people">
            {invitations.map((invitation) => (
              <li key={invitation.id}>
                <div><b>{invitation.email}</b><span className="meta">{licenseeRoleNames[invitation.role]} · <Time at={invitation.expiresAt} /> 到期</span></div>
                <form method="post" action="/licensees/members/revoke"><input type="hidden" name="id" value={invitation.id} /><button type="submit" className="link-button">收回</button></form>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title="邀请成员">
        <form method="post" action="/licensees/members/invite" className="form">
          <FormField id="email" type="email" label="邮箱" required maxLength={200} defaultValue={typed(state, 'email')} {...(state.errors['email'] ? { error: state.errors['email'] } : {})} />
          <SelectField id="role" label="角色" options={roleOptions} defaultValue={typed(state, 'role') || 'viewer'} error={state.errors['role']} />
          <p className="form-note">对同一邮箱再次邀请，前一份邀请随即作废。{seats.limit !== null && '待接受的邀请也占一席。'}</p>
          {!hasFreeSeat(seats) && <p className="form-note">席位已满：请先停用一位成员或收回一份邀请，或在下方申请增加席位。</p>}
          <button type="submit" className="button button-main">寄出邀请</button>
        </form>
      </Panel>
      {seats.limit !== null && (
        <Panel title="申请增加席位" aside={asked ? `已申请增至 ${asked.wanted} 席` : ''}>
          <form method="post" action="/licensees/members/seats" className="form">
            <FormField id="wanted" type="number" label="需要的席位总数" required min={seats.limit + 1} max={mostSeats} step={1} defaultValue={typed(state, 'wanted') || String(Math.max(seats.limit, seats.used) + 1)} {...(state.errors['wanted'] ? { error: state.errors['wanted'] } : {})} />
            <FormField id="note" label="说明（可不填）" maxLength={500} defaultValue={typed(state, 'note')} {...(state.errors['note'] ? { error: state.errors['note'] } : {})} />
            <p className="form-note">申请会连同现有用量一起交给版权部门，由他们答复。</p>
            <button type="submit" className="button">交给版权部门</button>
          </form>
        </Panel>
      )}
    </PortalPage>
  )
}

export default Page
