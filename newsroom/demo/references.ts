import { notice } from '../../demo/notice'
import { openDataNotices } from '../../demo/openData'
import { people } from '../../demo/people'
import { regions } from '../../demo/regions'
import { sections } from '../../demo/sections'
import { series } from '../../demo/series'
import { sources } from '../../demo/sources'
import type { DemoNotice, DemoSource } from '../../demo/types'
import { topics } from '../../demo/topics'
import type { Source } from '../../payload-types'
import type { Loading } from './loading'

export type Ids = Map<string, string>
export type References = { sections: Ids; topics: Ids; series: Ids; people: Ids; regions: Ids; sources: Ids; notices: Ids; noticeVersion: string }

/** The id of a key that must be there. */
export function idFor(ids: Ids, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo edition names ${key}, which it does not define.`)
  return id
}

const statisticalTypes: Record<NonNullable<DemoSource['statisticalType']>, NonNullable<Source['sourceType']>> = {
  bulletin: 'bulletin', yearbook: 'yearbook', department: 'department', 'press-conference': 'press-conference', census: 'census', release: 'department',
}

export async function loadReferences({ ensure, payload, say }: Loading): Promise<References> {
  say('栏目、话题、系列、地区、来源')
  const each = async <Item>(items: readonly Item[], keyOf: (item: Item) => string, make: (item: Item) => Promise<string>): Promise<Ids> => {
    const ids: Ids = new Map()
    for (const item of items) ids.set(keyOf(item), await make(item))
    return ids
  }
  const sectionIds = await each(sections, ({ key }) => key, ({ slug, name, order, description }) =>
    ensure('sections', { slug: { equals: slug } }, { slug, name: name.zh, englishName: name.en, order, description: description.zh, inNavigation: true }))
  const topicIds = await each(topics, ({ key }) => key, ({ slug, name, description }) => ensure('topics', { slug: { equals: slug } }, { slug, name: name.zh, description: description.zh }))
  const seriesIds = await each(series, ({ key }) => key, ({ slug, name, intro }) => ensure('series', { slug: { equals: slug } }, { slug, name: name.zh, description: intro.zh }))
  const peopleIds = await each(people, ({ key }) => key, ({ key, name, bio }) => ensure('people', { slug: { equals: key } }, { slug: key, name: name.zh, bio: bio.zh }))
  const regionIds: Ids = new Map()
  for (const { code, name, level, parent, validFrom } of regions) {
    regionIds.set(code, await ensure('regions', { code: { equals: code } }, {
      code, name: name.zh, englishName: name.en, level, ...(parent ? { parent: idFor(regionIds, parent) } : {}), ...(validFrom ? { validFrom: String(validFrom) } : {}),
    }))
  }
  const sourceIds = await each(sources, ({ key }) => key, ({ name, kind, aliases, url, statisticalType, producer, citation, datePublished, listing, agreement }) => ensure('sources', { name: { equals: name.zh } }, {
    name: name.zh, kind, aliases, ...(url ? { url } : {}), ...(producer ? { producer } : {}), ...(citation ? { citation } : {}), ...(datePublished ? { datePublished } : {}), ...(statisticalType ? { sourceType: statisticalTypes[statisticalType] } : {}),
    ...(listing ? { listings: [{ edition: listing.edition, status: listing.isOn ? 'on' as const : 'off' as const, checkedAt: listing.edition, note: listing.note }] } : {}),
    ...(agreement ? { agreements: [{ no: agreement.no, from: agreement.from, to: agreement.to, sublicensable: agreement.isSublicensable, terms: agreement.terms }] } : {}),
  }))
  const noticeIds: Ids = new Map()
  const versionOf = async (one: DemoNotice): Promise<string> => {
    const noticeId = noticeIds.get(one.key) ?? await ensure('notices', { key: { equals: one.key } }, { key: one.key, title: one.title.zh })
    noticeIds.set(one.key, noticeId)
    return ensure('notice-versions', { and: [{ notice: { equals: noticeId } }, { no: { equals: one.no } }] }, {
      notice: noticeId, no: one.no, status: 'published', effectiveFrom: one.effectiveFrom.slice(0, 10), reviewBy: one.reviewBy, operator: one.operator, appliesTo: one.appliesTo ?? 'site',
      rightsManager: one.rightsManager, creditLine: one.creditLine, brandAliases: one.brandAliases, markerStems: one.markerStems, ...(one.freeUse ? { freeUse: one.freeUse } : {}),
      contactWindow: { days: one.contactWindow.days, countFrom: 'event_day_excluded', roll: 'next_working_day' },
      clauses: one.clauses.map(({ no, kind, text, plain }) => ({ no, kind, text, explanation: plain.zh })),
    })
  }
  const noticeVersion = await versionOf(notice)
  for (const one of openDataNotices) await versionOf(one)
  await payload.updateGlobal({
    slug: 'site', overrideAccess: true, context: { skipExpiry: true },
    data: {
      name: '署名新闻', englishName: 'Shuming News', editionLabel: '演示版', tagline: '每个数字都有来源，每篇稿件都有条款', operator: notice.operator, brandAliases: notice.brandAliases,
      filings: [
        { label: '互联网新闻信息服务许可证', number: '演示版未申领' }, { label: 'ICP备案', number: '演示ICP备00000000号' }, { label: '公网安备', number: '演示00000000000000号' },
      ],
      contacts: [{ label: '违法和不良信息举报', value: 'report@demo.shuming.example', href: 'mailto:report@demo.shuming.example' }, { label: '版权联系', value: 'rights@demo.shuming.example', href: 'mailto:rights@demo.shuming.example' }],
    },
  })
  return { sections: sectionIds, topics: topicIds, series: seriesIds, people: peopleIds, regions: regionIds, sources: sourceIds, notices: noticeIds, noticeVersion }
}
