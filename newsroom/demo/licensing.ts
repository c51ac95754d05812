import { agreements, staff } from '../../demo/staff'
import { issueCertificate } from '../licensing/certificate'
import { fileRequest } from '../licensing/fileRequest'
import { takeStep } from '../licensing/takeStep'
import type { Loading } from './loading'

/** The form of the one demo request: the same each time, so that it is filed once. */
const token = 'de30'.repeat(8)

/** What the licensing desk of the demo edition has on its table: certificates of what is signed, an offer, a request. */
export async function loadLicensing({ payload, say }: Loading, noticeVersion: string): Promise<void> {
  say('演示授权')
  const desk = staff.find(({ role }) => role === 'rights-manager')?.name ?? '演示'
  const { docs } = await payload.find({ collection: 'agreements', where: { no: { in: agreements.map(({ no }) => no) } }, limit: 0, pagination: false, depth: 0, overrideAccess: true })
  for (const agreement of docs) {
    if (agreement.status === 'active' && agreement.signedAt) await issueCertificate(payload, agreement, agreement.signedAt)
    if (agreement.status === 'draft') await takeStep(payload, { id: agreement.id, step: 'offer', actor: { kind: 'desk', name: desk } })
  }
  await fileRequest(payload, {
    input: {
      articles: [], applicantName: '示例周刊（演示）', contact: '演示编辑', email: 'weekly@demo.shuming.example', phone: '', purpose: '演示申请：在虚构的周刊网站转载经济栏目的自有稿件，每周不超过两篇。',
      acts: ['repost'], media: ['text', 'chart'], channelKind: 'web', channelName: 'weekly.example', territory: ['CN'], edit: 'none', exclusive: false, firstDay: '2027-01-01', lastDay: '2027-12-31', token, notice: '',
    },
    source: { articles: [], noticeVersion, party: null },
  })
}
