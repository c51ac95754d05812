import type { Metadata } from 'next'

import { formState } from '@/server/publicRequest'

import { PortalPage } from '../../PortalPage'
import { portalRoutes } from '../../routes'

export const metadata: Metadata = { title: '登录已过期 · 被授权方' }

type Kept = { action: string; typed: Record<string, string[]> }

const isKept = (state: unknown): state is Kept => typeof state === 'object' && state !== null && 'action' in state && 'typed' in state

/** Instead of the answer to a form whose sender's session has run out: what was typed, to be sent once more after signing in beside it. */
const Page = async () => {
  const state = formState()
  const kept = isKept(state) && portalRoutes.some(({ path, method }) => method === 'POST' && path === state.action) ? state : null
  const fields = Object.entries(kept?.typed ?? {}).flatMap(([name, values]) => values.map((value, at) => ({ key: `${name}${at}`, name, value })))
  return (
    <PortalPage licensee={null} current={null} title="登录已过期">
      {kept ? (
        <>
          <p>填写的内容没有丢。请先在新窗口里登录，再回到这一页继续提交。</p>
          <p className="below"><a className="button" href="/licensees/sign-in" target="_blank" rel="noopener">在新窗口登录</a></p>
          <form method="post" action={kept.action} className="form">
            {fields.map(({ key, name, value }) => <input key={key} type="hidden" name={name} value={value} />)}
            <p className="below"><button type="submit" className="button button-main">已登录，继续提交</button></p>
          </form>
        </>
      ) : <p><a className="button" href="/licensees/sign-in">去登录</a></p>}
    </PortalPage>
  )
}

export default Page
