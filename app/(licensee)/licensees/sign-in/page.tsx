import type { Metadata } from 'next'

import { FormField, Panel } from '@/components'
import { addresses } from '@/domain/addresses'
import { returnPath } from '@/domain/licensing/returnPath'

import { FormMessage } from '../../FormMessage'
import { PortalPage } from '../../PortalPage'
import { readFormState, typed } from '../form'

export const metadata: Metadata = { title: '登录 · 被授权方' }

const news = { ended: '已退出登录。', reset: '新密码已保存，请用它登录。', joined: '账号已建立，请登录。' }

type Props = { searchParams: Promise<{ return?: string; ended?: string; reset?: string; joined?: string }> }

const Page = async ({ searchParams }: Props) => {
  const { return: wanted, ...query } = await searchParams
  const done = Object.entries(news).find(([name]) => name in query)?.[1]
  const state = readFormState()
  return (
    <PortalPage licensee={null} current="/licensees/sign-in" title="被授权方登录" intro="登录后可以看到约束贵机构的条款、授权范围和使用记录。还没有授权？请先阅读现行声明，再联系版权部门。">
      <Panel title="登录">
        <form method="post" action="/licensees/sign-in/send" className="form">
          <FormMessage state={state} done={done} />
          <input type="hidden" name="return" value={returnPath(typed(state, 'return') || wanted)} />
          <FormField id="email" type="email" label="邮箱" autoComplete="username" required maxLength={200} defaultValue={typed(state, 'email')} {...(state.errors['email'] ? { error: state.errors['email'] } : {})} />
          <FormField id="password" type="password" label="密码" autoComplete="current-password" required maxLength={200} {...(state.errors['password'] ? { error: state.errors['password'] } : {})} />
          <button type="submit" className="button button-main">登录</button>
        </form>
      </Panel>
      <p><a href="/licensees/forgot">忘记密码</a>　<a href={addresses.notices()}>现行版权声明</a></p>
    </PortalPage>
  )
}

export default Page
