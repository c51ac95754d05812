import type { Metadata } from 'next'

import { FormField, Panel } from '@/components'
import { returnPath } from '@/domain/licensing/returnPath'

import { FormMessage } from '../../../FormMessage'
import { PortalPage } from '../../../PortalPage'
import { readFormState, typed } from '../../form'

export const metadata: Metadata = { title: '动态口令 · 被授权方' }

const Page = async ({ searchParams }: { searchParams: Promise<{ return?: string }> }) => {
  const { return: wanted } = await searchParams
  const state = readFormState()
  return (
    <PortalPage licensee={null} current="/licensees/sign-in" title="动态口令" intro="密码正确。请打开验证器，输入六位动态口令；手机不在身边时，输入一个备用码。">
      <Panel title="第二步">
        <form method="post" action="/licensees/sign-in/code/send" className="form">
          <FormMessage state={state} />
          <input type="hidden" name="return" value={returnPath(typed(state, 'return') || wanted)} />
          <FormField id="code" label="动态口令或备用码" inputMode="text" autoComplete="one-time-code" required maxLength={20} {...(state.errors['code'] ? { error: state.errors['code'] } : {})} />
          <button type="submit" className="button button-main">登录</button>
        </form>
      </Panel>
      <p><a href="/licensees/sign-in">换一个账号</a></p>
    </PortalPage>
  )
}

export default Page
