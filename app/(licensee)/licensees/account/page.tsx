import type { Metadata } from 'next'

import { FormField, Panel, Time } from '@/components'
import { pendingEnrolment, recoveryCodesLeft } from '@/newsroom/licensing/people/secondFactor'
import { database } from '@/queries/database'
import { siteView } from '@/queries/site'

import { FormMessage } from '../../FormMessage'
import { PortalPage } from '../../PortalPage'
import { readFormState } from '../form'
import { NewPassword } from '../NewPassword'
import { requireLicensee } from '../session'
import { RecoveryCodes, SecondFactorSetup } from './SecondFactor'

export const metadata: Metadata = { title: '我的账号 · 被授权方' }

const news: Record<string, string> = { password: '新密码已保存，其他设备已退出登录。', removed: '动态口令已取消。' }

const Page = async ({ searchParams }: { searchParams: Promise<{ done?: string }> }) => {
  const licensee = await requireLicensee('viewer', { beforeSecondFactor: true })
  const { account, organisation } = licensee
  const [payload, site, { done }] = await Promise.all([database(), siteView(), searchParams])
  const state = readFormState()
  const pending = await pendingEnrolment(payload, { id: account.id, issuer: site.name })
  const freshCodes = state.typed['recoveryCodes'] ?? []
  const isDemanded = organisation.requireSecondFactor && !account.totpEnabledAt
  return (
    <PortalPage licensee={licensee} current="/licensees/account" title="我的账号" intro={`${account.name}，${account.email}`}>
      <FormMessage state={state} done={done ? news[done] : null} />
      {isDemanded && <p className="aside-note">贵机构要求使用动态口令。请先启用，再继续。</p>}
      {freshCodes.length > 0 && <RecoveryCodes codes={freshCodes} />}
      <Panel title="动态口令" aside={account.totpEnabledAt ? <>已启用，<Time at={account.totpEnabledAt} form="day" />起</> : '未启用'}>
        {account.totpEnabledAt ? (
          <form method="post" action="/licensees/account/factor/remove" className="form">
            <p>登录时除密码外还要输入验证器里的六位数字。备用码还剩 {await recoveryCodesLeft(payload, account.id)} 个。</p>
            {!organisation.requireSecondFactor && (
              <>
                <FormField id="code" label="要取消，请输入一个动态口令或备用码" autoComplete="one-time-code" required maxLength={20} {...(state.errors['code'] ? { error: state.errors['code'] } : {})} />
                <button type="submit" className="button">取消动态口令</button>
              </>
            )}
          </form>
        ) : pending ? <SecondFactorSetup pending={pending} error={state.errors['code']} /> : (
          <form method="post" action="/licensees/account/factor/begin" className="form">
            <p>启用后，只有密码不能登录，还要手机验证器里的六位数字。签署和下载代表整个机构，建议启用。</p>
            <button type="submit" className="button button-main">启用动态口令</button>
          </form>
        )}
      </Panel>
      <Panel title="更改密码">
        <form method="post" action="/licensees/account/password" className="form">
          <input type="hidden" name="username" autoComplete="username" value={account.email} />
          <FormField id="current" type="password" label="现在的密码" autoComplete="current-password" required maxLength={200} {...(state.errors['current'] ? { error: state.errors['current'] } : {})} />
          <NewPassword state={state} />
          <button type="submit" className="button">保存新密码</button>
        </form>
      </Panel>
    </PortalPage>
  )
}

export default Page
