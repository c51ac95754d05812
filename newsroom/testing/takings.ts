import { randomUUID } from 'node:crypto'
import { strFromU8 } from 'fflate'
import sharp from 'sharp'

import type { Order, RefusalCode, Taken, Taker } from '../licensing/taking/grant'
import type { Agreement, Article, Organisation, UsageEvent } from '../../payload-types'
import { makeCast } from './cast'
import { openPayload } from './openPayload'

/** What tests of taking stories share: a newsroom, organisations with agreements, orders. */

export type Party = { organisation: Organisation; taker: Taker; agreement: Agreement }

export const noon = '2026-11-23T04:00:00.000Z'
export const use = { act: 'repost', channel: 'web:press.example', territory: 'CN' }
export const orderOf = (ids: string[], over: Partial<Order> = {}): Order => ({ lines: ids.map((id) => ({ id })), use, formats: ['html'], recordedFormat: 'html', isAlone: true, ...over })
export const codes = ({ refusals }: Taken): RefusalCode[] => refusals.map(({ code }) => code)
export const textOf = ({ stories }: Taken, name: string): string => {
  const file = stories[0]?.files.find((one) => one.name === name)
  if (!file) throw new Error(`no file ${name}`)
  return strFromU8(file.bytes)
}
/** Whom the test picture names in itself. */
export const holder = 'Example Online Rights Desk'

type Over = { scope?: Partial<Agreement['scope']>; status?: Agreement['status']; effectiveFrom?: string; lastDay?: string | null }

export type Desk = Awaited<ReturnType<typeof openDesk>>

export async function openDesk() {
  const room = await openPayload()
  const cast = await makeCast(room.payload)
  const { takeStories } = await import('../licensing/taking/grant')

  /** An organisation of its own with one agreement in force, so that no test sees what another has taken. */
  async function party(over: Over = {}): Promise<Party> {
    const name = `示例机构${randomUUID().slice(0, 8)}（演示）`
    const organisation = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name, kind: 'publisher', status: 'active' } })
    const agreement = await room.payload.create({
      collection: 'agreements', depth: 0, overrideAccess: true,
      data: {
        no: `协-${randomUUID().slice(0, 8)}`, organisation: organisation.id, status: over.status ?? 'active', noticeVersion: cast.noticeVersion.id, signedAt: '2026-01-01T00:00:00.000Z',
        effectiveFrom: over.effectiveFrom ?? '2026-01-01', lastDay: over.lastDay === undefined ? '2026-12-31' : over.lastDay,
        scope: { acts: ['repost'], media: ['text'], channels: ['web:press.example'], territory: ['CN'], collections: ['*'], edit: 'none', ...over.scope },
      } as never,
    })
    return { organisation, agreement, taker: { organisation: organisation.id, licensee: null, token: null, ip: '192.0.2.7' } }
  }

  const take = (taker: Taker, order: Order, at = noon): Promise<Taken> => takeStories({ payload: room.payload, taker, order, now: () => at })

  const rowsOf = async ({ organisation }: Party): Promise<UsageEvent[]> =>
    (await room.payload.find({ collection: 'usage-events', where: { organisation: { equals: organisation.id } }, sort: 'createdAt', limit: 200, depth: 0, overrideAccess: true })).docs

  /** A picture that says in itself whose it is. */
  async function picture(over: Record<string, unknown> = {}) {
    const data = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#446688' } }).withExif({ IFD0: { Copyright: holder, Artist: 'Yanshi Jia' } }).jpeg().toBuffer()
    return room.payload.create({
      collection: 'media', overrideAccess: true, file: { data, mimetype: 'image/jpeg', name: 'a.jpg', size: data.length },
      data: { alt: '车站里的人群', caption: '站台', credit: '演示甲 摄', aiUse: 'none', kind: 'photo', ...over } as never,
    })
  }

  /** One after the other: publishing is not what is tested here. */
  async function publish(count: number): Promise<Article[]> {
    const stories: Article[] = []
    for (let n = 1; n <= count; n += 1) stories.push(await cast.published({ title: `第${n}篇 ${randomUUID().slice(0, 6)}` }))
    return stories
  }

  return { room, cast, takeStories, party, take, rowsOf, picture, publish }
}
