import type { Metadata } from 'next'

import { Clause, FormField, PageFrame, PageHead, Panel } from '@/components'
import { addresses } from '@/domain/addresses'
import { formatPeriod } from '@/domain/text/period'
import { populated } from '@/queries/database'
import { noticeView } from '@/queries/notices'
import { siteView } from '@/queries/site'

import { signedInLicensee } from './session'

export const metadata: Metadata = { title: '被授权方', robots: { index: false } }

const failures: Record<string, string> = {
  credentials: '邮箱或密码不对。连续输错会暂时锁定账号。', session: '登录已过期，请重新登录。', origin: '请从本站的登录页登录。',
}

type Props = { searchParams: Promise<{ failure?: string }> }

/** What binds a licensee: the notice version their organisation is held to, and the one in force when it is another. */
const Page = async ({ searchParams }: Props) => {
  const [site, licensee, { failure }] = await Promise.all([siteView(), signedInLicensee(), searchParams])
  if (!licensee) {
    return (
      <PageFrame site={site} current="/licensees">
        <div className="wrap">
          <PageHead title="被授权方" intro="登录后可以看到约束贵机构的声明版本。还没有授权？请先阅读现行声明，再联系版权部门。" />
          <Panel title="登录">
            <form method="post" action="/licensees/sign-in" className="form">
              {failure && <p role="alert" className="form-error">{failures[failure] ?? failures['credentials']}</p>}
              <FormField id="email" name="email" type="email" label="邮箱" autoComplete="username" required maxLength={200} />
              <FormField id="password" name="password" type="password" label="密码" autoComplete="current-password" required maxLength={200} />
              <button type="submit" className="button">登录</button>
            </form>
          </Panel>
          <p><a href={addresses.notices()}>现行版权声明</a></p>
        </div>
      </PageFrame>
    )
  }
  const binding = await noticeView()
  return (
    <PageFrame site={site} current="/licensees">
      <div className="wrap">
        <PageHead kicker={populated(licensee.organisation)?.name ?? ''} title="约束贵机构的声明" intro={binding ? `第 ${binding.no} 版，${formatPeriod(binding.effectiveFrom)}起生效。使用时请注明“${binding.creditLine}”。` : '目前没有生效的声明。'} />
        <form method="post" action="/licensees/sign-out"><p>{licensee.name}，{licensee.email} <button type="submit" className="button">退出登录</button></p></form>
        {binding && (
          <Panel title="条款" aside={<a href={binding.href}>永久网址</a>}>
            {binding.clauses.map((clause) => <Clause key={clause.anchor} clause={clause} />)}
          </Panel>
        )}
      </div>
    </PageFrame>
  )
}

export default Page
