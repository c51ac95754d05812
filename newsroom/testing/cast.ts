import { createLocalReq, type Payload } from 'payload'

import type { Role } from '../../collections/access'
import type { Article } from '../../payload-types'

/** The people, references and stories that tests share. Texts are of invented places. */

export const password = 'correct-horse-battery'

export const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' })

export const bodyOf = (...paragraphs: string[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: paragraphs.map((words) => ({ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0, textStyle: '', children: [text(words)] })) },
}) as unknown as Article['body']

export type Cast = Awaited<ReturnType<typeof makeCast>>

/** A newsroom with one of everything: accounts by role, a licensee, the references a story needs, a notice in force. */
export async function makeCast(payload: Payload) {
  const bootstrap = async () => createLocalReq({ context: { bootstrap: true } }, payload)
  const account = async (role: Role) => payload.create({ collection: 'users', overrideAccess: true, req: await bootstrap(), data: { email: `${role}@desk.example`, name: `演示${role}`, roles: [role], password } })
  const tokenOf = async (collection: 'licensees' | 'users', email: string) => {
    const { token } = await payload.login({ collection, data: { email, password } })
    if (!token) throw new Error(`no token for ${email}`)
    return token
  }
  const users = { admin: await account('admin'), editor: await account('editor'), reporter: await account('reporter'), statistics: await account('statistics-editor'), rights: await account('rights-manager') }
  const tokens = {
    admin: await tokenOf('users', 'admin@desk.example'), editor: await tokenOf('users', 'editor@desk.example'), reporter: await tokenOf('users', 'reporter@desk.example'),
    statistics: await tokenOf('users', 'statistics-editor@desk.example'), rights: await tokenOf('users', 'rights-manager@desk.example'),
  }
  const notice = await payload.create({ collection: 'notices', overrideAccess: true, data: { key: 'terms', title: '版权声明' } })
  const noticeVersion = await payload.create({
    collection: 'notice-versions', overrideAccess: true,
    data: {
      notice: notice.id, no: 1, status: 'published', effectiveFrom: '2024-01-01', operator: '示例在线编辑部', rightsManager: '示例在线版权部', creditLine: '来源：示例在线', brandAliases: ['示例在线'], markerStems: ['专稿', '消息', '报道'],
      clauses: [
        { no: '1', kind: 'operator_statement', text: '示例在线由示例在线编辑部主办。' }, { no: '2', kind: 'reserved_by_source_label', text: '署来源为示例在线的作品，须经书面授权方可使用。' },
        { no: '3.1', kind: 'own_rights_definition', text: '示例在线专稿等为自有内容。' }, { no: '3.2', kind: 'licensee_duties', text: '被授权人须注明来源。' },
        { no: '3.3', kind: 'unlicensed_prohibition_and_liability', text: '未经授权使用的，承担责任。' }, { no: '4', kind: 'reprint_disclaimer', text: '其他来源的作品为转载。' }, { no: '5', kind: 'contact_window', text: '请在三十日内联系。' },
      ],
    },
  })
  const section = await payload.create({ collection: 'sections', overrideAccess: true, data: { name: '地方', slug: 'local' } })
  const topic = await payload.create({ collection: 'topics', overrideAccess: true, data: { name: '创新', slug: 'innovation' } })
  const series = await payload.create({ collection: 'series', overrideAccess: true, data: { name: '手记', slug: 'notes' } })
  const region = await payload.create({ collection: 'regions', overrideAccess: true, data: { name: '云汀市（虚构）', code: '990100', level: 'prefecture' } })
  const person = await payload.create({ collection: 'people', overrideAccess: true, data: { name: '演示甲', slug: 'jia' } })
  const own = await payload.create({ collection: 'sources', overrideAccess: true, data: { name: '示例在线', kind: 'own' } })
  const other = await payload.create({ collection: 'sources', overrideAccess: true, data: { name: '示例晚报（演示）', kind: 'media', listings: [{ edition: '2024-01-01', status: 'on', note: '演示记录' }] } })
  const indicator = await payload.create({ collection: 'indicators', overrideAccess: true, data: { name: '高新技术企业', code: 'high-tech-firms', statType: 'count', unit: '家' } })
  const organisation = await payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '示例出版社（演示）', kind: 'publisher', status: 'active' } })
  const licensee = await payload.create({ collection: 'licensees', overrideAccess: true, req: await bootstrap(), data: { email: 'licensee@press.example', name: '演示专员', organisation: organisation.id, role: 'signatory', password } })
  const licenseeToken = await tokenOf('licensees', 'licensee@press.example')

  /** A complete story; what is given replaces what is here. */
  const story = (over: Partial<Article> = {}) => ({
    title: '云汀市高新技术企业达到473家', body: bodyOf('云汀市（虚构）科技局10月23日介绍，全市高新技术企业有473家。'), source: own.id, section: section.id, responsibleEditors: [person.id],
    byline: [{ role: 'reporter' as const, person: person.id }], topics: [topic.id], regions: [region.id], genre: 'news' as const, aiUse: 'none' as const, ...over,
  })
  const draft = (over: Partial<Article> = {}) => payload.create({ collection: 'articles', overrideAccess: true, draft: true, data: { ...story(over), _status: 'draft' } as never })
  const published = (over: Partial<Article> = {}) => payload.create({ collection: 'articles', overrideAccess: true, data: { ...story(over), _status: 'published' } as never })
  const observation = (over: Record<string, unknown> = {}) => payload.create({
    collection: 'observations', overrideAccess: true,
    data: { indicator: indicator.id, refArea: region.id, timePeriod: '2024-10-23', operator: '=', value: 473, valueText: '473', unitText: '家', status: 'V', source: own.id, ...over } as never,
  })
  return { users, tokens, organisation, licensee, licenseeToken, notice, noticeVersion, section, topic, series, region, person, own, other, indicator, story, draft, published, observation }
}
