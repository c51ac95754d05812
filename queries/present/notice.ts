import { freeUseOf } from '../../collections/notice-versions/inForce'
import { addresses } from '../../domain/addresses'
import { actWords, editWords, inWords, mediaWords } from '../../domain/licensing/words'
import type { NoticeVersion } from '../../payload-types'
import { populated } from '../database'
import type { FreeUseView, LinkView } from '../views'

export const kindLabels: Record<NoticeVersion['clauses'][number]['kind'], string> = {
  operator_statement: '主办与运营', reserved_by_source_label: '凭来源保留权利', own_rights_definition: '自有版权的范围', licensee_duties: '被授权人义务',
  unlicensed_prohibition_and_liability: '未经授权的责任', reprint_disclaimer: '转载声明', contact_window: '联系期限', free_use_grant: '许可公众使用', other: '其他',
}

/** Where a version stands; null while its notice is not populated. */
export const placeOfVersion = (version: NoticeVersion): { key: string; no: number } | null => {
  const key = populated(version.notice)?.key
  return key ? { key, no: version.no } : null
}

export function versionLink(version: NoticeVersion): LinkView | null {
  const place = placeOfVersion(version)
  return place && { label: `第 ${version.no} 版`, href: addresses.noticeVersion(place) }
}

export function clauseLink(version: NoticeVersion, clause: string): LinkView | null {
  const place = placeOfVersion(version)
  return place && { label: `第 ${clause} 条`, href: addresses.clause({ ...place, clause }) }
}

const channelKinds: Record<string, string> = { web: '网站', wechat: '公众号', app: '客户端', print: '报刊', broadcast: '广播电视', api: '接口' }
const channelInWords = (channel: string): string => {
  const [kind = '', name] = channel.split(':')
  if (channel === '*') return '不限渠道'
  return name === undefined || name === '*' ? (channelKinds[kind] ?? kind) : `${channelKinds[kind] ?? kind} ${name}`
}

/** What a version frees, in words; null when it frees nothing. */
export function presentFreeUse(version: NoticeVersion): FreeUseView | null {
  const freeUse = freeUseOf(version)
  const clause = freeUse && clauseLink(version, freeUse.clause)
  if (!clause) return null
  const list = (table: Parameters<typeof inWords>[0], values: readonly string[]) => values.map((value) => inWords(table, value)).join('、')
  return {
    clause, acts: list(actWords, freeUse.acts), media: list(mediaWords, freeUse.media), channels: freeUse.channels.map(channelInWords).join('、'), edit: inWords(editWords, freeUse.edit),
    licence: freeUse.licenceUrl ? { label: freeUse.licenceUrl.replace(/^https:\/\//, ''), href: freeUse.licenceUrl } : null,
  }
}
