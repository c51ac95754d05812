import type { Metadata } from 'next'

import { isLicenseeRole, licenseeRoleNames } from '@/domain/licensing/licenseeRoles'
import { formState } from '@/server/publicRequest'

import { PortalPage } from '../../PortalPage'
import { requireLicensee } from '../session'

export const metadata: Metadata = { title: '没有权限 · 被授权方' }

/** What a role that is too low gets, with status 403, instead of the page it asked for. */
const Page = async () => {
  const licensee = await requireLicensee()
  const state = formState()
  const role = typeof state === 'object' && state !== null && 'role' in state && isLicenseeRole(state.role) ? state.role : null
  return (
    <PortalPage licensee={licensee} current={null} title="这里需要更高的角色">
      <p>{role ? `这一步需要“${licenseeRoleNames[role]}”角色，你的角色是“${licenseeRoleNames[licensee.role]}”。请找贵机构的管理员。` : `你的角色是“${licenseeRoleNames[licensee.role]}”。`}</p>
      <p><a className="button" href="/licensees">回到首页</a></p>
    </PortalPage>
  )
}

export default Page
