import { PageFrame, PageHead } from '@/components'
import { VerificationPage, VerifyForm } from '@/components/licensing/VerificationPage'
import { addresses } from '@/domain/addresses'
import { siteView } from '@/queries/site'
import { respondWith } from '@/server/publicRequest'

import { checkNumber } from './verify'

/** The page for a number, or for none: the form alone. Every number has one address. */
export async function VerifyPages({ typed }: { typed: string | null }) {
  const site = await siteView()
  const checked = typed === null ? null : await checkNumber(typed)
  if (checked?.kind === 'elsewhere') {
    respondWith({ status: 303, headers: { location: addresses.verification(checked.number) } })
    return null
  }
  if (checked?.kind === 'found') return <PageFrame site={site} current={addresses.notices()}><VerificationPage verification={checked.verification} /></PageFrame>
  if (checked) respondWith({ status: checked.status, ...(checked.retryAfter === null ? {} : { headers: { 'retry-after': String(checked.retryAfter) } }) })
  return (
    <PageFrame site={site} current={addresses.notices()}>
      <div className="wrap licence-page">
        <PageHead kicker="版权与授权" title="查验授权证书" intro="输入证书编号，可以看到授权给谁、范围、期限和现在是否有效。" />
        <VerifyForm typed={typed ?? ''} problem={checked?.sentence ?? null} />
      </div>
    </PageFrame>
  )
}
