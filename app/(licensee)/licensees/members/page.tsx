import type { Metadata } from 'next'

import { FormField, Panel, Time } from '@/components'
import { SelectField } from '@/components/licensee/SelectField'
import { licenseeRoleNames, licenseeRoles } from '@/domain/licensing/licenseeRoles'
import { membersOf } from '@/queries/licensee/members'

import { FormMessage } from '../../FormMessage'
import { PortalPage } from '../../PortalPage'
import { readFormState, typed } from '../form'
import { requireLicensee } from '../session'
import { MemberRow } from './MemberRow'

export const metadata: Metadata = { title: '成员 · 被授权方' }

const roleOptions = licenseeRoles.map((value) => ({ value, label: licenseeRoleNames[value] }))
const news: Record<string, string> = { invited: '邀请已寄出，七天内有效。', changed: '已保存。', revoked: '邀请已收回。' }

const Page = async ({ searchParams }: { searchParams: Promise<{ done?: string }> }) => {
  const licensee = await requireLicensee('admin')
  const [{ members, invitations }, { done }] = await Promise.all([membersOf(licensee.organisation.id), searchParams])
  const state = readFormState()
  return (
    <PortalPage licensee={licensee} current="/licensees/members" title="成员" intro="查看可看条款和用量；下载可取稿件；签署可代表机构接受条款；管理员还可管理成员和令牌。">
      <FormMessage state={state} done={done ? news[done] : null} />
      <Panel title="账号" aside={`${members.length} 人`}>
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
          <p className="form-note">对同一邮箱再次邀请，前一份邀请随即作废。</p>
          <button type="submit" className="button button-main">寄出邀请</button>
        </form>
      </Panel>
    </PortalPage>
  )
}

export default Page
