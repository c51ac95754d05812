import type { Metadata } from 'next'

import { Clause, Panel } from '@/components'
import { formatPeriod } from '@/domain/text/period'
import { noticeView } from '@/queries/notices'

import { PortalPage } from '../PortalPage'
import { requireLicensee } from './session'

export const metadata: Metadata = { title: '被授权方' }

const Page = async () => {
  const licensee = await requireLicensee()
  const binding = await noticeView()
  return (
    <PortalPage licensee={licensee} current="/licensees" title="约束贵机构的声明" intro={binding ? `第 ${binding.no} 版，${formatPeriod(binding.effectiveFrom)}起生效。使用时请注明“${binding.creditLine}”。` : '目前没有生效的声明。'}>
      {binding && (
        <Panel title="条款" aside={<a href={binding.href}>永久网址</a>}>
          {binding.clauses.map((clause) => <Clause key={clause.anchor} clause={clause} />)}
        </Panel>
      )}
    </PortalPage>
  )
}

export default Page
