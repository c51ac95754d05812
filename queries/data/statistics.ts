import { addresses } from '../../domain/addresses'
import { editionsOf, type MethodologyEdition } from '../../domain/statistics/editions'
import { markedText } from '../../domain/text/markedText'
import { expireAt } from '../../server/publicRequest'
import type { Methodology, Release } from '../../payload-types'
import { allPopulated, findOnePublic, findPublic, populated } from '../database'
import type { LinkView } from '../views'
import type { MethodView, ReleasesView, ReleaseView } from './statisticsViews'

const home: LinkView = { label: '首页', href: addresses.front() }
const dataHome: LinkView = { label: '统计数据', href: addresses.data() }

const statusLabels: Record<Release['status'], string> = { provisional: '暂定', confirmed: '确定', published: '已发布', postponed: '推迟', cancelled: '取消' }

function presentRelease(release: Release, now: string): ReleaseView {
  const source = populated(release.source)
  return {
    id: release.id, title: release.title, summary: release.summary ?? null, status: release.status, statusLabel: statusLabels[release.status], scheduledAt: release.scheduledAt,
    isAhead: release.status !== 'published' && release.status !== 'cancelled' && release.scheduledAt > now,
    url: release.url ?? null, source: source ? { label: source.name, href: source.url ?? '' } : null,
    indicators: allPopulated(release.indicators).map(({ code, name }) => ({ label: name, href: addresses.indicator(code) })),
    changes: (release.dateChanges ?? []).map(({ at, from, to, reason, status }) => ({
      at: at ?? '', from: from ?? '', to: to ?? '', reason: reason ?? '', statusLabel: status && status in statusLabels ? statusLabels[status as Release['status']] : '',
    })),
  }
}

/** The release calendar: what comes, soonest first, and what has been, newest first. Pages of it end when the next date passes. */
export async function releasesView(): Promise<ReleasesView> {
  const { docs } = await findPublic('releases', { sort: '-scheduledAt', limit: 300, depth: 1, tags: ['releases', 'indicators', 'sources'] })
  const now = new Date().toISOString()
  const all = docs.map((release) => presentRelease(release, now))
  const ahead = all.filter(({ isAhead }) => isAhead).reverse()
  if (ahead[0]) expireAt(ahead[0].scheduledAt)
  return { breadcrumb: [home, dataHome, { label: '发布日程', href: addresses.releases() }], ahead, past: all.filter(({ isAhead }) => !isAhead) }
}

const asPrinted = ({ title, summary, body }: Pick<MethodologyEdition, 'body' | 'summary' | 'title'>) => ({ title, summary, blocks: markedText(body) })

/** How figures come about, as it is told now, or as it was told in an earlier edition; null when there is none. */
export async function methodView(slug: string, edition?: number): Promise<MethodView | null> {
  const method: Methodology | null = await findOnePublic('methodologies', { where: { slug: { equals: slug } }, depth: 1, tags: ['methodologies', 'sources'] })
  if (!method) return null
  const editions = editionsOf(method.editions)
  const shown = edition === undefined ? editions.at(-1) : editions.find(({ no }) => no === edition)
  if (!shown) return null
  const { docs: indicators } = await findPublic('indicators', { where: { methodology: { equals: method.id } }, sort: 'name', limit: 100 })
  const isOld = shown.no !== editions.length
  return {
    ...asPrinted(shown), href: addresses.method(slug, isOld ? shown.no : undefined), current: isOld ? addresses.method(slug) : null, no: shown.no, at: shown.at,
    breadcrumb: [home, dataHome, { label: shown.title, href: addresses.method(slug) }],
    notes: isOld ? [] : (method.notes ?? []).map(({ date, text }) => ({ date, text })).sort((a, b) => (a.date < b.date ? 1 : -1)),
    sources: allPopulated(method.sources).map(({ name, citation, url }) => ({ label: citation ?? name, href: url ?? '' })),
    indicators: indicators.map(({ code, name }) => ({ label: name, href: addresses.indicator(code) })),
    editions: [...editions].reverse().map(({ no, at, note }) => ({ no, at, note, href: addresses.method(slug, no === editions.length ? undefined : no), isShown: no === shown.no })),
  }
}
