import { addresses } from '@/domain/addresses'
import { licenceStatusWords } from '@/domain/licensing/verification'
import { database } from '@/queries/database'
import { certificatesOf } from '@/queries/licensing/certificates'

import { PortalPage } from '../../PortalPage'
import { requireLicensee } from '../session'

export const metadata = { title: '授权证书' }

/** The certificates of the organisation: state now, sheet to print, public check. */
const Page = async () => {
  const licensee = await requireLicensee('viewer')
  const certificates = await certificatesOf(await database(), licensee.organisation.id, new Date().toISOString())
  return (
    <PortalPage licensee={licensee} current="/licensees/certificates" title="授权证书" intro="协议会签后签发，每份协议一张。证书上的二维码指向公开查验页，任何人都能看到它现在是否有效。">
      {certificates.length === 0 ? <p className="empty">还没有授权证书。</p> : (
        <table className="data-table">
          <thead><tr><th scope="col">编号</th><th scope="col">期限</th><th scope="col">现状</th><th scope="col"><span className="sr">操作</span></th></tr></thead>
          <tbody>
            {certificates.map(({ number, firstDay, endsOn, status }) => (
              <tr key={number}>
                <td><code>{number}</code></td>
                <td>{firstDay} 至 {endsOn ?? '无固定期限'}</td>
                <td>{licenceStatusWords[status].zh}</td>
                <td><a href={addresses.certificate(number)}>查看、打印</a>　<a href={addresses.verification(number)}>公开查验</a></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PortalPage>
  )
}

export default Page
