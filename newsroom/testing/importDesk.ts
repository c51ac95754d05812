import { Document, ImageRun, Packer, Paragraph } from 'docx'
import type { Payload } from 'payload'
import sharp from 'sharp'

import type { User } from '../../payload-types'

/** An invented story of an invented city, with everything that newsrooms put into a file. */
export const copyOfStory = ({ source = '浩林日报', tail = '' }: { source?: string | null; tail?: string } = {}) => [
  '“浩林之变”系列主题浩林专场新闻发布会举行',
  ...(source ? [`来源：${source}`] : []),
  '10月23日，浩林市举办的“浩林之变”系列主题浩林专场新闻发布会在浩林举行。',
  '全市高新技术企业达到473家，比2024年增长26.2%。',
  `记者走访的社区里，十五分钟养老服务圈已经建成。${tail}（记者 甘一 通讯员 无此人）`,
].join('\n')

export const clauses = [
  { no: '1', kind: 'operator_statement' as const, text: '“浩林网”由浩林日报社主办。' },
  { no: '2', kind: 'reserved_by_source_label' as const, text: '凡本网注明“来源：浩林网”的内容，未经书面授权，不得转载、摘编。' },
  { no: '3', kind: 'reprint_disclaimer' as const, text: '凡本网注明“来源：XXX（非浩林网）”的作品，均转载自其他媒体，不代表本网赞同其观点。' },
  { no: '4', kind: 'contact_window' as const, text: '如因作品内容、版权需要与本网联系的，请在30日内进行。' },
]
export const printedNotice = (days = 30) => clauses.map(({ no, text }) => `${no}、${text.replace('30', String(days))}`).join('\n')

export type Desk = { reporter: User; chief: User; rights: User; section: string; person: string; ownSource: string; otherSource: string; series: string; notice: string }

const access = { overrideAccess: true, depth: 0 } as const

/** A newsroom with just enough people and lists to import into. */
export async function setUpDesk(payload: Payload): Promise<Desk> {
  const account = async (name: string, role: User['roles'][number]): Promise<User> =>
    ({ ...await payload.create({ collection: 'users', data: { name, email: `${role}@example.com`, password: 'correct-horse-battery', roles: [role] }, context: { bootstrap: true }, ...access }), collection: 'users' })
  const [reporter, chief, rights] = [await account('甘一', 'reporter'), await account('甘二', 'chief-editor'), await account('甘三', 'rights-manager')]
  const section = await payload.create({ collection: 'sections', data: { name: '要闻', slug: 'news', order: 1 }, ...access })
  const person = await payload.create({ collection: 'people', data: { name: '甘一', slug: 'gan-yi' }, ...access })
  const ownSource = await payload.create({ collection: 'sources', data: { name: '浩林网', kind: 'own' }, ...access })
  const otherSource = await payload.create({ collection: 'sources', data: { name: '浩林日报', kind: 'media', aliases: ['浩林报'], listings: [{ edition: '2020-01-01', status: 'on', note: '演示记录' }] }, ...access })
  const series = await payload.create({ collection: 'series', data: { name: '浩林之变', slug: 'hao-lin-zhi-bian' }, ...access })
  const notice = await payload.create({ collection: 'notices', data: { title: '版权声明', key: 'copyright' }, ...access })
  const version = await payload.create({
    collection: 'notice-versions', ...access,
    data: {
      notice: notice.id, no: 1, status: 'published', effectiveFrom: '2020-01-01', operator: '浩林日报社', rightsManager: '浩林日报社', creditLine: '来源：浩林网',
      brandAliases: ['浩林网'], markerStems: ['消息'], clauses,
    },
  })
  return { reporter, chief, rights, section: section.id, person: person.id, ownSource: ownSource.id, otherSource: otherSource.id, series: series.id, notice: version.id }
}

/** A Word document with one picture shown twice. */
export async function documentWithPicture(title: string): Promise<Uint8Array> {
  const data = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#1c4f82' } }).png().toBuffer()
  const picture = () => new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation: { width: 400, height: 250 } })] })
  const words = (text: string) => new Paragraph({ text })
  return Packer.toBuffer(new Document({ sections: [{ children: [words(title), words('来源：浩林网'), words('浩林市图书馆新馆今天开放。'), picture(), words('新馆有座位三百个。'), picture()] }] }))
}
