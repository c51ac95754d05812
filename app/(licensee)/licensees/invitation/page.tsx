import type { Metadata } from 'next'

import { FormField, Panel } from '@/components'
import { isLicenseeRole, licenseeRoleNames } from '@/domain/licensing/licenseeRoles'
import { readInvitation } from '@/newsroom/licensing/people/invite'
import { database, populated } from '@/queries/database'
import { respondWith } from '@/server/publicRequest'

import { FormMessage } from '../../FormMessage'
import { PortalPage } from '../../PortalPage'
import { readFormState, typed } from '../form'
import { NewPassword } from '../NewPassword'

export const metadata: Metadata = { title: '接受邀请 · 被授权方' }

const Page = async ({ searchParams }: { searchParams: Promise<{ token?: string }> }) => {
  const state = readFormState()
  const token = typed(state, 'token') || ((await searchParams).token ?? '')
  const link = await readInvitation(await database(), token)
  if (!link && !state.message) respondWith({ status: 410 })
  const role = isLicenseeRole(link?.role) ? licenseeRoleNames[link.role] : ''
  return (
    <PortalPage licensee={null} current={null} title="接受邀请" {...(link ? { intro: `${link.sentBy ?? '版权部门'} 邀请你以“${role}”的身份加入“${populated(link.organisation)?.name ?? ''}”。账号：${link.email}` } : {})}>
      {link ? (
        <Panel title="建立账号">
          <form method="post" action="/licensees/invitation/send" className="form">
            <FormMessage state={state} />
            <input type="hidden" name="token" value={token} />
            <FormField id="name" label="姓名" hint="签署时会记录这个姓名，请填真实姓名。" autoComplete="name" required maxLength={60} defaultValue={typed(state, 'name')} {...(state.errors['name'] ? { error: state.errors['name'] } : {})} />
            <NewPassword state={state} />
            <button type="submit" className="button button-main">建立账号</button>
          </form>
        </Panel>
      ) : (
        <>
          <p>{state.message ?? '邀请已失效：可能用过、已过七天，或被收回。请贵机构的管理员重新邀请。'}</p>
          <p><a className="button" href="/licensees/sign-in">去登录</a></p>
        </>
      )}
    </PortalPage>
  )
}

export default Page
