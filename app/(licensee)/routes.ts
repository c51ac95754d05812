import type { LicenseeRole } from '@/domain/licensing/licenseeRoles'

/**
 * Every address of the portal, with the role it takes. `anyone` is for people who are not signed in yet. A page or route that is not here fails a
 * test (walk.int.test.ts), and so does one that lets a lower role in.
 */
export type PortalRoute = {
  /** As in the folder names: `/licensees/items/[id]`. */
  path: string
  method: 'GET' | 'POST'
  role: LicenseeRole | 'anyone'
  /** What the strip of the portal calls it; left out for pages below another. */
  nav?: string
}

export const portalRoutes: readonly PortalRoute[] = [
  { path: '/licensees', method: 'GET', role: 'viewer', nav: '首页' },
  { path: '/licensees/terms', method: 'GET', role: 'viewer', nav: '约束我们的条款' },
  { path: '/licensees/terms/accept', method: 'POST', role: 'signatory' },
  { path: '/licensees/terms/agreement', method: 'POST', role: 'signatory' },
  { path: '/licensees/terms/decline', method: 'POST', role: 'signatory' },
  { path: '/licensees/stories', method: 'GET', role: 'viewer', nav: '可用稿件' },
  { path: '/licensees/stories/[id]', method: 'GET', role: 'viewer' },
  { path: '/licensees/advances', method: 'GET', role: 'viewer', nav: '提前供稿' },
  { path: '/licensees/advances/[id]', method: 'GET', role: 'downloader' },
  { path: '/licensees/searches', method: 'GET', role: 'viewer', nav: '已存检索' },
  { path: '/licensees/searches/new', method: 'GET', role: 'viewer' },
  ...['save', 'open', 'change', 'remove'].map((act) => ({ path: `/licensees/searches/${act}`, method: 'POST', role: 'viewer' } as const)),
  { path: '/licensees/files/stories', method: 'POST', role: 'downloader' },
  { path: '/licensees/files/[...rest]', method: 'GET', role: 'anyone' },
  { path: '/licensees/expired', method: 'GET', role: 'anyone' },
  { path: '/licensees/certificates', method: 'GET', role: 'viewer', nav: '授权证书' },
  { path: '/licensees/certificates/[number]', method: 'GET', role: 'viewer' },
  { path: '/licensees/needs', method: 'GET', role: 'viewer' },
  { path: '/licensees/needs/ask', method: 'POST', role: 'viewer' },
  { path: '/licensees/requests', method: 'GET', role: 'viewer', nav: '申请授权' },
  { path: '/licensees/requests/send', method: 'POST', role: 'viewer' },
  { path: '/licensees/usage', method: 'GET', role: 'viewer', nav: '使用记录' },
  { path: '/licensees/files/usage.csv', method: 'GET', role: 'viewer' },
  { path: '/licensees/invoices', method: 'GET', role: 'signatory', nav: '账单' },
  { path: '/licensees/files/invoices.csv', method: 'GET', role: 'signatory' },
  { path: '/licensees/files/invoices/[id]', method: 'GET', role: 'signatory' },
  { path: '/licensees/notices', method: 'GET', role: 'viewer', nav: '通知' },
  { path: '/licensees/notices/acknowledge', method: 'POST', role: 'viewer' },
  { path: '/licensees/reports', method: 'GET', role: 'viewer', nav: '采用回报' },
  { path: '/licensees/reports/send', method: 'POST', role: 'downloader' },
  { path: '/licensees/sign-in', method: 'GET', role: 'anyone' },
  { path: '/licensees/sign-in/send', method: 'POST', role: 'anyone' },
  { path: '/licensees/sign-out', method: 'POST', role: 'anyone' },
  { path: '/licensees/refused', method: 'GET', role: 'viewer' },
  { path: '/licensees/sign-in/code', method: 'GET', role: 'anyone' },
  { path: '/licensees/sign-in/code/send', method: 'POST', role: 'anyone' },
  { path: '/licensees/forgot', method: 'GET', role: 'anyone' },
  { path: '/licensees/forgot/send', method: 'POST', role: 'anyone' },
  { path: '/licensees/reset', method: 'GET', role: 'anyone' },
  { path: '/licensees/reset/send', method: 'POST', role: 'anyone' },
  { path: '/licensees/invitation', method: 'GET', role: 'anyone' },
  { path: '/licensees/invitation/send', method: 'POST', role: 'anyone' },
  { path: '/licensees/members', method: 'GET', role: 'admin', nav: '成员' },
  { path: '/licensees/members/invite', method: 'POST', role: 'admin' },
  { path: '/licensees/members/revoke', method: 'POST', role: 'admin' },
  { path: '/licensees/members/seats', method: 'POST', role: 'admin' },
  { path: '/licensees/members/role', method: 'POST', role: 'admin' },
  { path: '/licensees/members/access', method: 'POST', role: 'admin' },
  { path: '/licensees/members/factor', method: 'POST', role: 'admin' },
  { path: '/licensees/api', method: 'GET', role: 'admin', nav: '令牌与推送' },
  ...['tokens', 'rotate', 'revoke', 'webhooks', 'disable', 'replay'].map((act) => ({ path: `/licensees/api/${act}`, method: 'POST', role: 'admin' } as const)),
  { path: '/licensees/account', method: 'GET', role: 'viewer', nav: '我的账号' },
  { path: '/licensees/account/password', method: 'POST', role: 'viewer' },
  { path: '/licensees/account/factor/begin', method: 'POST', role: 'viewer' },
  { path: '/licensees/account/factor/confirm', method: 'POST', role: 'viewer' },
  { path: '/licensees/account/factor/remove', method: 'POST', role: 'viewer' },
]
