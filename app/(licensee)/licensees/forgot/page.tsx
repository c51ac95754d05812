import type { Metadata } from 'next'

import { FormField, Panel } from '@/components'

import { FormMessage } from '../../FormMessage'
import { PortalPage } from '../../PortalPage'
import { readFormState, typed } from '../form'

export const metadata: Metadata = { title: '忘记密码 · 被授权方' }

const Page = async ({ searchParams }: { searchParams: Promise<{ sent?: string }> }) => {
  const { sent } = await searchParams
  const state = readFormState()
  return (
    <PortalPage licensee={null} current="/licensees/sign-in" title="忘记密码" intro="填写账号的邮箱，我们寄出一个重设密码的地址，一小时内有效。">
      <Panel title="重设密码">
        <FormMessage state={state} done={sent === undefined ? null : '如果这个邮箱有账号，重设地址已经寄出。请查看邮箱。'} />
        <form method="post" action="/licensees/forgot/send" className="form">
          <FormField id="email" type="email" label="邮箱" autoComplete="username" required maxLength={200} defaultValue={typed(state, 'email')} {...(state.errors['email'] ? { error: state.errors['email'] } : {})} />
          <button type="submit" className="button button-main">寄出重设地址</button>
        </form>
      </Panel>
      <p><a href="/licensees/sign-in">回到登录</a></p>
    </PortalPage>
  )
}

export default Page
