import type { Metadata } from 'next'

import { Panel } from '@/components'
import { readReset } from '@/newsroom/licensing/people/passwords'
import { database } from '@/queries/database'
import { respondWith } from '@/server/publicRequest'

import { FormMessage } from '../../FormMessage'
import { PortalPage } from '../../PortalPage'
import { readFormState, typed } from '../form'
import { NewPassword } from '../NewPassword'

export const metadata: Metadata = { title: '设置新密码 · 被授权方' }

const Page = async ({ searchParams }: { searchParams: Promise<{ token?: string }> }) => {
  const state = readFormState()
  const token = typed(state, 'token') || ((await searchParams).token ?? '')
  const link = await readReset(await database(), token)
  if (!link && !state.message) respondWith({ status: 410 })
  return (
    <PortalPage licensee={null} current="/licensees/sign-in" title="设置新密码" {...(link ? { intro: `账号：${link.email}` } : {})}>
      {link ? (
        <Panel title="新密码">
          <form method="post" action="/licensees/reset/send" className="form">
            <FormMessage state={state} />
            <input type="hidden" name="token" value={token} />
            <NewPassword state={state} />
            <p className="form-note">保存后，这个账号在所有设备上都会退出登录。</p>
            <button type="submit" className="button button-main">保存新密码</button>
          </form>
        </Panel>
      ) : (
        <>
          <p>{state.message ?? '这个地址已失效：可能用过，或已超过一小时。'}</p>
          <p><a className="button" href="/licensees/forgot">重新索取</a></p>
        </>
      )}
    </PortalPage>
  )
}

export default Page
