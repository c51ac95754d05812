import type { DemoAgreement, DemoLicensee, DemoOrganisation, DemoStaff } from './types'

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
    note: { zh: '虚构机构，用来演示被授权方门户。', en: 'Invented, to show the portal for licensees.' },
  },
  {
    key: 'example-radio',
    name: { zh: '示例广播（演示）', en: 'Example Radio (demo)' },
    kind: 'broadcaster',
    note: { zh: '虚构机构，有一份已发出、等待接受的协议。', en: 'Invented; an agreement has been offered to it.' },
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
  {
    key: 'radio-signatory',
    organisation: 'example-radio',
    name: '演示签署人',
    email: 'signatory@demo.shuming.example',
    role: 'signatory',
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
    },
  },
]
