import { siteUrl } from '../../../config/environment'
import type { ExcludedPart, PackageManifest } from '../../../delivery/package/manifest'
import { addresses } from '../../../domain/addresses'
import { actWords, editWords, inWords } from '../../../domain/licensing/words'
import type { Decision } from '../../../domain/rights'
import type { Agreement } from '../../../payload-types'
import { populated } from '../../../queries/database'
import type { ComponentView, StoryPackageView } from '../../../queries/packageView'
import type { AskedUse } from './decide'
import type { Standing } from '../standing'

/** How people call a part: 图片“站台上的旅客”. */
export const partName = ({ kind, caption, alt }: Pick<ComponentView, 'alt' | 'caption' | 'kind'>): string => `${kind === 'picture' ? '图片' : '图表'}“${caption ?? alt}”`

/** A part that stays out of an allowed use, and why. */
export function whyExcluded(component: ComponentView, decision: Pick<Decision, 'authority'>): { reason: string; ask: string | null } {
  if (!component.isOurs) return { reason: '属于第三方，不随稿件授权。', ask: component.holder ? `请向${component.holder}取得许可` : null }
  return { reason: '协议没有授权这类内容。', ask: decision.authority?.name ? `请向${decision.authority.name}取得许可` : null }
}

/** What stays out of a story before its hour for everybody: its charts are drawn from values as they stand at publication. */
export const notYetThere = ({ chartsToCome }: Pick<StoryPackageView, 'chartsToCome'>): ExcludedPart[] =>
  (chartsToCome > 0 ? [{ id: 'charts', what: `图表（共 ${chartsToCome} 幅）`, reason: '按发布时的数据绘制，随公开的稿件提供；文字不变的，同一周期内再次取稿不另计数。', ask: null }] : [])

/** The notice version that governs a decision, with the address of the clause that decides. */
export function noticeOf(standing: Standing, decision: Pick<Decision, 'decidingClause' | 'notice'>): { notice: PackageManifest['terms']['notice']; clause: PackageManifest['terms']['clause'] } {
  const version = standing.versions.find(({ id }) => id === decision.notice)
  const key = version && populated(version.notice)?.key
  if (!version || !key) return { notice: null, clause: null }
  const place = { key, no: version.no }
  return {
    notice: { label: `第 ${version.no} 版`, url: `${siteUrl()}${addresses.noticeVersion(place)}`, hash: version.hash ?? '' },
    clause: decision.decidingClause ? { no: decision.decidingClause, url: `${siteUrl()}${addresses.clause({ ...place, clause: decision.decidingClause })}` } : null,
  }
}

/** The manifest of a package, its files not yet named. `all` are the parts of the story, `parts` those that were taken. */
export function manifestOf({ standing, agreement, decision, use, view, all, parts }: {
  standing: Standing
  agreement: Agreement
  decision: Decision
  use: AskedUse
  view: StoryPackageView
  all: readonly ComponentView[]
  parts: readonly string[]
}): Omit<PackageManifest, 'files'> {
  return {
    manifest: 'shuming-package/1', id: view.uri, number: view.number, url: view.url, title: view.headline, version: view.version, versionAt: view.versionAt, contentHash: view.contentHash,
    creditLine: decision.creditLine ?? '', authors: view.byline.map(({ role, name }) => `${role} ${name}`),
    terms: {
      agreement: agreement.no, lastDay: agreement.lastDay || null, ...noticeOf(standing, decision), act: use.act, actLabel: inWords(actWords, use.act), channel: use.channel, territory: use.territory,
      edit: agreement.scope.edit, editLabel: inWords(editWords, agreement.scope.edit),
    },
    components: all.filter(({ id }) => parts.includes(id)).map(({ id, kind, caption, credit }) => ({ id, kind, caption, credit })),
    excluded: [...all.filter(({ id }) => decision.excludedComponents.includes(id)).map((component) => ({ id: component.id, what: partName(component), ...whyExcluded(component, decision) })), ...notYetThere(view)],
    embargoedUntil: view.embargoedUntil, takenBy: standing.organisation.name, takenAt: standing.at,
  }
}
