import type { DemoAgreement, DemoInvoice, DemoLicensee, DemoOrganisation, DemoStaff } from './types'

/** Newsroom accounts, one a role. Passwords are set by the loader and never stored here. */
export const staff: DemoStaff[] = [
  { key: 'reporter', role: 'reporter', name: '演示甲', email: 'reporter@demo.shuming.example', person: 'jia' },
  { key: 'editor', role: 'editor', name: '演示丙', email: 'editor@demo.shuming.example', person: 'bing' },
  { key: 'chief-editor', role: 'chief-editor', name: '演示庚', email: 'chief-editor@demo.shuming.example', person: 'geng' },
  { key: 'statistics-editor', role: 'statistics-editor', name: '演示乙', email: 'statistics-editor@demo.shuming.example', person: 'yi' },
  { key: 'rights-manager', role: 'rights-manager', name: '演示壬', email: 'rights-manager@demo.shuming.example', person: 'ren' },
  { key: 'admin', role: 'admin', name: '演示管理员', email: 'admin@demo.shuming.example' },
]

export const organisations: DemoOrganisation[] = [
  {
    key: 'example-press',
    name: { zh: '示例出版社（演示）', en: 'Example Press (demo)' },
    kind: 'publisher',
    seats: 5,
    note: { zh: '虚构机构，用来演示被授权方门户。', en: 'Invented, to show the portal for licensees.' },
  },
  {
    key: 'example-radio',
    name: { zh: '示例广播（演示）', en: 'Example Radio (demo)' },
    kind: 'broadcaster',
    note: { zh: '虚构机构，有一份已发出、等待接受的协议。', en: 'Invented; an agreement has been offered to it.' },
  },
  {
    key: 'example-weekly',
    name: { zh: '示例周报（演示）', en: 'Example Weekly (demo)' },
    kind: 'publisher',
    note: { zh: '虚构机构，协议里的提前供稿只到标题。', en: 'Invented; its early access ends with the headline.' },
  },
]

export const licensees: DemoLicensee[] = [
  {
    key: 'licensee',
    organisation: 'example-press',
    name: '演示版权专员',
    email: 'licensee@demo.shuming.example',
    role: 'signatory',
  },
  { key: 'press-admin', organisation: 'example-press', name: '演示机构管理员', email: 'licensee-admin@demo.shuming.example', role: 'admin' },
  { key: 'press-viewer', organisation: 'example-press', name: '演示资料员', email: 'licensee-viewer@demo.shuming.example', role: 'viewer' },
  {
    key: 'radio-signatory',
    organisation: 'example-radio',
    name: '演示签署人',
    email: 'signatory@demo.shuming.example',
    role: 'signatory',
  },
  {
    key: 'weekly-downloader',
    organisation: 'example-weekly',
    name: '演示编务',
    email: 'headline@demo.shuming.example',
    role: 'downloader',
  },
]

export const agreements: DemoAgreement[] = [
  {
    key: 'example-press-2026',
    no: '演示授字〔2026〕1号',
    organisation: 'example-press',
    notice: 'shuming-notice',
    status: 'active',
    signedAt: '2026-06-18T10:00:00+08:00',
    effectiveFrom: '2026-07-01',
    lastDay: '2027-06-30',
    scope: {
      acts: ['repost', 'excerpt', 'print'],
      channels: ['web:press.example', 'print:example-press'],
      territory: ['CN'],
      media: ['text', 'chart'],
      collections: ['*'],
      edit: 'abridge',
      volume: { limit: 60, period: 'calendar_month' },
      sublicense: false,
      keepOnlineAfterTerm: true,
      holdbackHours: 0,
      embargoTier: 'full',
    },
  },
  {
    key: 'example-weekly-2026',
    no: '演示授字〔2026〕4号',
    organisation: 'example-weekly',
    notice: 'shuming-notice',
    status: 'active',
    signedAt: '2026-09-10T10:00:00+08:00',
    effectiveFrom: '2026-10-01',
    lastDay: '2027-09-30',
    scope: {
      acts: ['repost'],
      channels: ['web:weekly-news.example'],
      territory: ['CN'],
      media: ['text'],
      collections: ['*'],
      edit: 'none',
      volume: { limit: 20, period: 'calendar_month' },
      sublicense: false,
      keepOnlineAfterTerm: false,
      holdbackHours: 0,
      embargoTier: 'headline',
    },
  },
  {
    key: 'example-radio-2026',
    no: '演示授字〔2026〕2号',
    organisation: 'example-radio',
    notice: 'shuming-notice',
    status: 'draft',
    signedAt: null,
    effectiveFrom: '2026-12-01',
    lastDay: '2099-11-30',
    scope: {
      acts: ['excerpt', 'translate'],
      channels: ['broadcast:example-radio'],
      territory: ['CN', 'HK'],
      media: ['text'],
      collections: ['*'],
      edit: 'abridge',
      volume: { limit: 20, period: 'calendar_month' },
      sublicense: false,
      keepOnlineAfterTerm: false,
      holdbackHours: 2,
      embargoTier: 'headline',
    },
  },
]

/** Invoices of the demo edition: one paid, one to be paid, one overdue, one cancelled. Amounts are invented. */
export const invoices: DemoInvoice[] = [
  { no: '演示账字〔2026〕1号', organisation: 'example-press', agreement: '演示授字〔2026〕1号', subject: '演示：2026年第三季度转载费', currency: 'CNY', net: '12000.00', tax: '720.00', issuedOn: '2026-10-08', dueOn: '2026-11-07', periodFrom: '2026-07-01', periodTo: '2026-09-30', steps: [{ step: 'issue' }, { step: 'pay', day: '2026-10-28' }], hasFile: true },
  { no: '演示账字〔2026〕2号', organisation: 'example-press', agreement: '演示授字〔2026〕1号', subject: '演示：2026年10月加印', currency: 'CNY', net: '1860.50', tax: '111.63', issuedOn: '2026-10-20', dueOn: '2026-11-09', periodFrom: '2026-10-01', periodTo: '2026-10-31', steps: [{ step: 'issue' }], hasFile: true },
  { no: '演示账字〔2026〕3号', organisation: 'example-press', agreement: '演示授字〔2026〕1号', subject: '演示：2026年第四季度转载费', currency: 'CNY', net: '12000.00', tax: '720.00', issuedOn: '2026-11-16', dueOn: '2099-01-15', periodFrom: '2026-10-01', periodTo: '2026-12-31', steps: [{ step: 'issue' }], hasFile: false },
  { no: '演示账字〔2026〕4号', organisation: 'example-press', agreement: null, subject: '演示：英文版图表使用费', currency: 'USD', net: '300.00', tax: '0.00', issuedOn: '2026-11-02', dueOn: '2099-12-31', periodFrom: null, periodTo: null, steps: [{ step: 'issue' }, { step: 'cancel', reason: '演示：抬头有误，已另开。' }], hasFile: false },
]
