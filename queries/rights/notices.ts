import { addresses } from '../../domain/addresses'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { NoticeVersion } from '../../payload-types'
import { cardTags } from '../articles'
import { findPublic, populated } from '../database'
import { noticesInForce } from './noticesInForce'
import { presentCard } from '../present/card'
import { clauseLink, kindLabels, placeOfVersion, presentFreeUse } from '../present/notice'
import type { ClauseView, LinkView, NoticeView } from '../views'

type Versions = readonly NoticeVersion[]

/** Published versions of one notice, the newest first. */
export const versionsOf = (versions: Versions, key: string): NoticeVersion[] =>
  versions.filter(({ notice }) => populated(notice)?.key === key).sort((a, b) => b.no - a.no)

/** From when a version does not apply any more: its own end, or the beginning of one that supersedes it. */
export function endOf(version: NoticeVersion, siblings: Versions): string | null {
  const ends = [version.effectiveTo, ...siblings.filter(({ no }) => no > version.no).map(({ effectiveFrom }) => effectiveFrom)].flatMap((day) => (day ? [day] : []))
  const [end = null] = ends.sort()
  return end && end < version.effectiveFrom ? version.effectiveFrom : end
}

export function statusOf(version: NoticeVersion, siblings: Versions, today = shanghaiDate(new Date().toISOString())): NoticeView['status'] {
  const end = endOf(version, siblings)
  if (end !== null && end <= today) return 'superseded'
  return version.effectiveFrom > today ? 'future' : 'current'
}

export const statusLabels: Record<NoticeView['status'], string> = { current: '现行', future: '待生效', superseded: '已失效' }

export const appliesToLabel = ({ appliesTo }: NoticeVersion): string => (appliesTo === 'named' ? '适用于选用本声明的稿件' : '适用于全站')

export const titleOf = (version: NoticeVersion): string => populated(version.notice)?.title ?? ''

/** The other notices of the site, each in its newest version. */
function otherNotices(versions: Versions, key: string): LinkView[] {
  const keys = [...new Set(versions.flatMap(({ notice }) => populated(notice)?.key ?? []))].filter((other) => other !== key)
  return keys.flatMap((other) => {
    const [newest] = versionsOf(versions, other)
    return newest ? [{ label: titleOf(newest), href: addresses.noticeVersion({ key: other, no: newest.no }) }] : []
  })
}

/** Every notice of the site, in its newest version: for the day on which none is in force. */
export async function knownNotices(): Promise<LinkView[]> {
  return otherNotices((await noticesInForce()).versions, '')
}

/** The version of one notice that is in force today, by the notice's key; null when there is none. */
export async function noticeOfKey(key: string): Promise<{ id: string; key: string; title: string; href: string } | null> {
  const siblings = versionsOf((await noticesInForce()).versions, key)
  const version = siblings.find((one) => statusOf(one, siblings) === 'current')
  return version ? { id: version.id, key, title: `${titleOf(version)} 第 ${version.no} 版`, href: addresses.noticeVersion({ key, no: version.no }) } : null
}

/** The clauses of a version in printed order, each with its anchor. */
export const clauseViews = (version: NoticeVersion): ClauseView[] =>
  version.clauses.map(({ no, kind, text, explanation }) => ({
    no, anchor: `clause-${no}`, href: clauseLink(version, no)?.href ?? '', kindLabel: kindLabels[kind], text, explanation: explanation ?? null, level: no.includes('.') ? 2 : 1,
  }))

/** For a version that does not apply now: the one of the same notice that does. */
function inForceBeside(version: NoticeVersion, siblings: Versions, key: string): NoticeView['inForce'] {
  const now = siblings.find((one) => statusOf(one, siblings) === 'current')
  if (!now || now.no === version.no) return null
  const [from, to] = [version.no, now.no].sort((a, b) => a - b)
  return { no: now.no, href: addresses.noticeVersion({ key, no: now.no }), changes: addresses.noticeDiff({ key, from: from ?? version.no, to: to ?? now.no }) }
}

/** The version of a notice that its bare address shows: that in force, else the newest. Null when there is no such notice. */
export async function versionToShow(key: string): Promise<number | null> {
  const siblings = versionsOf((await noticesInForce()).versions, key)
  return (siblings.find((one) => statusOf(one, siblings) === 'current') ?? siblings[0])?.no ?? null
}

/** The notice version in force today, or the one asked for by key and number; null when there is none. */
export async function noticeView(wanted?: { key: string; no: number }): Promise<NoticeView | null> {
  const { versions, current } = await noticesInForce()
  const version = wanted ? versions.find(({ no, notice }) => no === wanted.no && populated(notice)?.key === wanted.key) : current
  const place = version && placeOfVersion(version)
  if (!version || !place) return null
  const { docs, totalDocs } = await findPublic('articles', { where: { 'rights.noticeVersion': { equals: version.id } }, sort: '-publishedAt', limit: 5, page: 1, depth: 1, tags: ['articles', ...cardTags] })
  const siblings = versionsOf(versions, place.key)
  const before = siblings.find(({ no }) => no < version.no)
  const href = addresses.noticeVersion(place)
  return {
    key: place.key, title: titleOf(version), no: version.no, href,
    breadcrumb: [{ label: '首页', href: addresses.front() }, { label: titleOf(version), href: addresses.notices() }, { label: `第 ${version.no} 版`, href }],
    operator: version.operator, status: statusOf(version, siblings), inForce: inForceBeside(version, siblings, place.key), appliesTo: appliesToLabel(version),
    effectiveFrom: version.effectiveFrom, effectiveTo: endOf(version, siblings), hash: version.hash ?? '', creditLine: version.creditLine,
    clauses: clauseViews(version),
    versions: siblings.map((other) => ({
      no: other.no, href: addresses.noticeVersion({ key: place.key, no: other.no }), effectiveFrom: other.effectiveFrom, effectiveTo: endOf(other, siblings),
      status: statusLabels[statusOf(other, siblings)], hash: other.hash ?? '',
    })),
    boundStories: docs.map(presentCard), boundTotal: totalDocs, boundHref: addresses.noticeStories(place), contact: { label: '申请授权', href: addresses.licenceRequest({ notice: place.key }) }, freeUse: presentFreeUse(version),
    diff: before ? { label: `与第 ${before.no} 版逐字对照`, href: addresses.noticeDiff({ key: place.key, from: before.no, to: version.no }) } : null,
    log: addresses.noticeLog(place.key), wizard: addresses.reprint(), others: otherNotices(versions, place.key),
    machine: [
      { label: '规范文本', href: addresses.noticeText(place) }, { label: '版本记录', href: addresses.noticeRecord(place) }, { label: '全部版本', href: addresses.noticeLog(place.key, 'json') },
      { label: '挖掘政策', href: addresses.tdmPolicy(place) },
    ],
  }
}
