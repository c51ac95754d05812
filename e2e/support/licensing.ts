import type { Page } from '@playwright/test'

import type { Desk } from './newsroom'

const clausesOf = (window: string) => [
  { no: '1', kind: 'operator_statement', text: '1．本声明只为检查网站而写，由署名新闻编辑部（演示）制定。' },
  { no: '2', kind: 'reserved_by_source_label', text: '2．标明来源的稿件，应当事先取得编辑部的书面授权。' },
  { no: '3.1', kind: 'own_rights_definition', text: '3.1 自有稿件的权利由编辑部管理。' },
  { no: '3.2', kind: 'licensee_duties', text: '3.2 获得授权的，应当在授权范围内使用，并注明来源。' },
  { no: '3.3', kind: 'unlicensed_prohibition_and_liability', text: '3.3 未经授权使用的，承担相应的责任。' },
  { no: '4', kind: 'reprint_disclaimer', text: '4．标明其他来源的稿件为转载。' },
  { no: '5', kind: 'contact_window', text: `5．有疑问的，请在${window}内联系。` },
]

/** A notice for named stories alone, in two published versions: an agreement under the first has the second to accept. */
export async function noticeWithTwoVersions(desk: Desk, key: string): Promise<{ first: string; second: string }> {
  const { doc: notice } = await desk.send<{ doc: { id: string } }>('POST', '/notices', { key, title: '检查用声明（演示）' })
  const publish = async (no: number, effectiveFrom: string, window: string) => {
    const facts = { operator: '署名新闻编辑部（演示）', rightsManager: '署名新闻版权部（演示）', creditLine: '来源：署名新闻', brandAliases: ['署名新闻'], appliesTo: 'named' }
    const { doc } = await desk.send<{ doc: { id: string } }>('POST', '/notice-versions', { notice: notice.id, no, status: 'published', effectiveFrom, ...facts, clauses: clausesOf(window) })
    return doc.id
  }
  return { first: await publish(1, '2024-01-01', '三十日'), second: await publish(2, '2026-01-01', '六十日') }
}

type AgreementInput = { organisation: string; noticeVersion: string; channel: string; limit: number }

/** A draft of the desk's, made an offer. */
export async function offerAgreement(desk: Desk, { organisation, noticeVersion, channel, limit }: AgreementInput): Promise<{ id: string; no: string }> {
  const scope = { acts: ['repost'], media: ['text', 'photo', 'chart'], channels: [channel], territory: ['CN'], languages: ['zh'], collections: ['*'], edit: 'none', volume: { limit, period: 'calendar_month' } }
  const { doc } = await desk.send<{ doc: { id: string; no: string } }>('POST', '/agreements?depth=0', { organisation, noticeVersion, effectiveFrom: '2026-01-01', lastDay: '2027-12-31', scope })
  await stepOf(desk, doc.id, 'offer')
  return doc
}

export const stepOf = (desk: Desk, agreement: string, step: string) => desk.send('POST', `/licensing/agreements/${agreement}/steps`, { step })

/** The link that the newest mail to an address holds. */
export async function linkMailedTo(admin: Desk, address: string): Promise<string> {
  const { docs: [mail] } = await admin.get<{ docs: { body: string }[] }>(`/deliveries?limit=1&depth=0&sort=-createdAt&where[to][equals]=${encodeURIComponent(address)}`)
  const link = /https?:\/\/\S+\/licensees\/\S+/.exec(mail?.body ?? '')?.[0]
  if (!link) throw new Error(`no mail with a link went to ${address}`)
  return new URL(link).pathname + new URL(link).search
}

export async function signInLicensee(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/licensees/sign-in')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}
