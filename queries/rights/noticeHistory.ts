import { freeUseOf, recordOf, sha256 } from '../../collections/notice-versions/inForce'
import { addresses } from '../../domain/addresses'
import { compareVersions } from '../../domain/editorial/compareVersions'
import { actWords, inWords } from '../../domain/licensing/words'
import { canonicalClauses } from '../../domain/rights'
import { formatPeriod } from '../../domain/text/period'
import type { NoticeVersion } from '../../payload-types'
import { cardTags } from '../articles'
import { findPublic } from '../database'
import { pagingOf } from '../lists'
import { appliesToLabel, endOf, statusLabels, statusOf, titleOf, versionsOf } from './notices'
import { noticesInForce } from './noticesInForce'
import { presentCard } from '../present/card'
import { clauseLink } from '../present/notice'
import type { NoticeDiffView, NoticeLogEntry, NoticeLogView, NoticeStoriesView } from './noticeViews'
import type { LinkView } from '../views'

type Place = { key: string; no: number }

const home: LinkView = { label: '首页', href: addresses.front() }
const storiesOnAPage = 20

const allVersions = async (key: string) => versionsOf((await noticesInForce()).versions, key)
const one = async ({ key, no }: Place) => (await allVersions(key)).find((version) => version.no === no) ?? null

/** The bytes whose SHA-256 is the hash of that version; null when there is none. */
export async function canonicalText(place: Place): Promise<string | null> {
  const version = await one(place)
  return version && canonicalClauses(version.clauses)
}

/** The bytes whose SHA-256 is the hash of that version's record. */
export async function canonicalRecordOf(place: Place): Promise<string | null> {
  const version = await one(place)
  return version && recordOf({ version, key: place.key, previousHash: version.previousHash ?? null })
}

/** Every published version of a notice, the newest first, with what it takes to check them; null when there is no such notice. */
export async function noticeLog(key: string): Promise<NoticeLogView | null> {
  const versions = await allVersions(key)
  const [newest] = versions
  if (!newest) return null
  const entries = versions.map((version, index): NoticeLogEntry => {
    const previous = versions[index + 1]
    const place = { key, no: version.no }
    const canonicalRecord = recordOf({ version, key, previousHash: version.previousHash ?? null })
    return {
      no: version.no, href: addresses.noticeVersion(place), effectiveFrom: version.effectiveFrom, effectiveTo: endOf(version, versions), publishedAt: new Date(version.publishedAt ?? 0).toISOString(),
      status: statusLabels[statusOf(version, versions)], hash: version.hash ?? '', previousHash: version.previousHash ?? null, recordHash: version.recordHash ?? '', canonicalRecord,
      isIntact: sha256(canonicalClauses(version.clauses)) === version.hash && sha256(canonicalRecord) === version.recordHash && (version.previousHash ?? null) === (previous?.recordHash ?? null),
      text: { label: 'canonical.json', href: addresses.noticeText(place) }, record: { label: 'record.json', href: addresses.noticeRecord(place) },
      diff: previous ? { label: `与第 ${previous.no} 版对照`, href: addresses.noticeDiff({ key, from: previous.no, to: version.no }) } : null,
    }
  })
  const title = titleOf(newest)
  return {
    key, title, href: addresses.noticeLog(key), json: addresses.noticeLog(key, 'json'), appliesTo: appliesToLabel(newest), entries, isChained: entries.every(({ isIntact }) => isIntact),
    breadcrumb: [home, { label: title, href: addresses.noticeVersion({ key, no: newest.no }) }, { label: '版本公示', href: addresses.noticeLog(key) }],
  }
}

function inForceText(version: NoticeVersion, siblings: readonly NoticeVersion[]): string {
  const end = endOf(version, siblings)
  return `${formatPeriod(version.effectiveFrom)}${end ? `，${formatPeriod(end)}零时失效` : '起'}`
}
const freeText = (version: NoticeVersion) => {
  const freeUse = freeUseOf(version)
  return freeUse ? `${freeUse.acts.map((act) => inWords(actWords, act)).join('、')}（第 ${freeUse.clause} 条）` : '无'
}

/** Two versions of a notice, clause by clause and character by character; null when there are no such versions. */
export async function noticeDiff({ key, from, to }: { key: string; from: number; to: number }): Promise<NoticeDiffView | null> {
  const versions = await allVersions(key)
  const [before, after] = [from, to].map((no) => versions.find((version) => version.no === no))
  if (!before || !after || from === to) return null
  const changes = compareVersions(before.clauses, after.clauses)
  const side = (version: NoticeVersion) => ({ no: version.no, href: addresses.noticeVersion({ key, no: version.no }), effectiveFrom: version.effectiveFrom, hash: version.hash ?? '' })
  const facts: [string, (version: NoticeVersion) => string][] = [
    ['施行', (version) => inForceText(version, versions)], ['主办者', ({ operator }) => operator], ['版权管理者', ({ rightsManager }) => rightsManager], ['署名文字', ({ creditLine }) => creditLine],
    ['品牌名称', ({ brandAliases }) => brandAliases.join('、')], ['自有稿标记', ({ markerStems }) => (markerStems ?? []).join('、')], ['联系期限', ({ contactWindow }) => (contactWindow?.days ? `${contactWindow.days} 日` : '无')],
    ['适用范围', appliesToLabel], ['许可公众使用', freeText],
  ]
  const count = (change: string) => changes.filter((row) => row.change === change).length
  const title = titleOf(after)
  const href = addresses.noticeDiff({ key, from, to })
  return {
    title, href, from: side(before), to: side(after),
    breadcrumb: [home, { label: title, href: addresses.noticeVersion({ key, no: to }) }, { label: '版本公示', href: addresses.noticeLog(key) }, { label: `第 ${from} 版与第 ${to} 版`, href }],
    changes: changes.map((row) => ({ ...row, beforeHref: (row.before && clauseLink(before, row.before)?.href) || null, afterHref: (row.after && clauseLink(after, row.after)?.href) || null })),
    facts: facts.map(([label, read]) => ({ label, before: read(before), after: read(after) })).filter((fact) => fact.before !== fact.after),
    counts: { added: count('added'), changed: count('changed'), removed: count('removed'), renumbered: count('renumbered'), same: count('same') },
  }
}

const classGroups = [
  ['本网稿件', ['own_source_label', 'own_marker', 'own_declared']], ['转载稿件', ['reprint']], ['综合稿件', ['mixed']], ['第三方版权', ['third_party']],
] as const

/** A page of the stories that came out under a version of a notice, with how many there are of each kind. */
export async function noticeStories(place: Place, page: number): Promise<NoticeStoriesView | null> {
  const version = await one(place)
  if (!version) return null
  const bound = { 'rights.noticeVersion': { equals: version.id } }
  const [{ docs, totalDocs, totalPages }, ...counted] = await Promise.all([
    findPublic('articles', { where: bound, sort: '-publishedAt', limit: storiesOnAPage, page, depth: 1, tags: ['articles', ...cardTags] }),
    ...classGroups.map(([, classes]) => findPublic('articles', { where: { and: [bound, { 'rights.class': { in: [...classes] } }] }, limit: 1, page: 1, tags: ['articles'] })),
  ])
  if (page > 1 && docs.length === 0) return null
  const href = addresses.noticeStories(place)
  const own = addresses.noticeVersion(place)
  return {
    title: titleOf(version), no: version.no, href, breadcrumb: [home, { label: titleOf(version), href: own }, { label: `第 ${version.no} 版`, href: own }, { label: '适用的稿件', href }],
    counts: classGroups.flatMap(([label], index) => { const count = counted[index]?.totalDocs ?? 0; return count > 0 ? [{ label, count }] : [] }),
    stories: docs.map(presentCard), total: totalDocs, paging: pagingOf({ page, pages: totalPages, href }),
  }
}
