import { addresses } from '../domain/addresses'
import type { NoticeVersion } from '../payload-types'
import { cardTags } from './articles'
import { findPublic, populated } from './database'
import { noticesInForce } from './noticesInForce'
import { presentCard } from './present/card'
import type { NoticeView } from './views'

const kindLabels: Record<NoticeVersion['clauses'][number]['kind'], string> = {
  operator_statement: '主办与运营', reserved_by_source_label: '凭来源保留权利', own_rights_definition: '自有版权的范围', licensee_duties: '被授权人义务',
  unlicensed_prohibition_and_liability: '未经授权的责任', reprint_disclaimer: '转载声明', contact_window: '联系期限', free_use_grant: '许可公众使用', other: '其他',
}

/** The notice version in force today, or the one asked for by key and number; null when there is none. */
export async function noticeView(wanted?: { key: string; no: number }): Promise<NoticeView | null> {
  const { versions, current } = await noticesInForce()
  const version = wanted ? versions.find(({ no, notice }) => no === wanted.no && populated(notice)?.key === wanted.key) : current
  const notice = version && populated(version.notice)
  if (!version || !notice) return null
  const { docs, totalDocs } = await findPublic('articles', { where: { 'rights.noticeVersion': { equals: version.id } }, sort: '-publishedAt', limit: 10, page: 1, depth: 1, tags: ['articles', ...cardTags] })
  const isCurrent = version.id === current?.id
  const siblings = versions.filter((other) => populated(other.notice)?.id === notice.id).reverse()
  const successor = siblings.find(({ no }) => no === version.no + 1)
  return {
    key: notice.key, title: notice.title, no: version.no, href: addresses.noticeVersion({ key: notice.key, no: version.no }),
    breadcrumb: [{ label: '首页', href: addresses.front() }, { label: notice.title, href: addresses.notices() }, { label: `第 ${version.no} 版`, href: addresses.noticeVersion({ key: notice.key, no: version.no }) }],
    operator: version.operator, status: isCurrent ? 'current' : current && version.effectiveFrom > current.effectiveFrom ? 'future' : 'superseded',
    effectiveFrom: version.effectiveFrom, effectiveTo: version.effectiveTo ?? successor?.effectiveFrom ?? null, hash: version.hash ?? '', creditLine: version.creditLine,
    clauses: version.clauses.map(({ no, kind, text, explanation }) => ({ no, anchor: `clause-${no}`, kindLabel: kindLabels[kind], text, explanation: explanation ?? null, level: no.includes('.') ? 2 : 1 })),
    versions: siblings.map((other) => ({
      no: other.no, href: addresses.noticeVersion({ key: notice.key, no: other.no }), effectiveFrom: other.effectiveFrom, effectiveTo: other.effectiveTo ?? null,
      status: other.id === current?.id ? '现行' : other.effectiveFrom > (current?.effectiveFrom ?? '') ? '待生效' : '已被取代', hash: other.hash ?? '',
    })),
    boundStories: docs.map(presentCard), boundTotal: totalDocs, contact: null,
  }
}
