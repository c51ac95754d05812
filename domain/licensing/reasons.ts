import type { Authority, Decision, ReasonCode } from '../rights'

/** Why nothing is handed out although the engine allows the use, by rules of the house. */
export type HouseRule = 'FREE_BY_NOTICE' | 'NOTICE_PENDING_ACCEPTANCE' | 'ORGANISATION_SUSPENDED'

/** Why a story of an order was not handed out, when it was not the engine that refused it, and what is wrong with a form. */
export type HouseCode = HouseRule | FormCode | 'NOT_FOUND' | 'PACKING_FAILED' | 'TOO_LARGE' | 'VERSION_CHANGED' | 'VOLUME_EXCEEDED'
export type FormCode = 'FORM' | 'NONE_CHOSEN' | 'NO_CHANNEL' | 'NO_FORMAT' | 'NO_PICTURE' | 'ORIGIN' | 'TOO_MANY' | 'TOO_OFTEN'

const house: Readonly<Record<HouseCode, string>> = {
  FREE_BY_NOTICE: '声明已向公众开放这种用途，请在稿件页上取用，不占用协议数量。',
  NOTICE_PENDING_ACCEPTANCE: '版权声明有了新版，由贵机构的签署人接受后才能取稿。',
  ORGANISATION_SUSPENDED: '贵机构的账号已停用，请联系版权部门。',
  NOT_FOUND: '没有这篇稿件，或已经撤下。',
  VERSION_CHANGED: '稿件刚刚更新，请看过新版再取。',
  VOLUME_EXCEEDED: '本周期的数量已经用完。',
  PACKING_FAILED: '这篇稿件没有打包成功，没有计入数量，请稍后再取。',
  TOO_LARGE: '所选稿件合计超过 200 MB，请分批取用。',
  FORM: '提交的内容不全，请重新选择。',
  NONE_CHOSEN: '请至少选一篇稿件。',
  NO_CHANNEL: '请写明渠道，例如 web:news.example。',
  NO_FORMAT: '请至少选一种格式。',
  NO_PICTURE: '没有勾选图片，或没有可以随稿取用的图片。',
  ORIGIN: '请从本站的页面提交。',
  TOO_MANY: '每次最多 50 篇，请分批取用。',
  TOO_OFTEN: '取稿过于频繁，请过一分钟再试。',
}

const sentences: Readonly<Partial<Record<ReasonCode, string>>> = {
  KILLED: '稿件已经撤销，不得再使用。',
  WITHHELD: '稿件暂停发布，暂不能使用。',
  EMBARGOED: '稿件尚在禁发期。',
  SOURCE_MISSING: '稿件没有注明来源，权利未定。',
  AMBIGUOUS_BRAND: '来源名称分不清是不是本网，权利未定。',
  UNTRACEABLE_SOURCE: '来源无法追溯，权利未定。',
  CONFLICTING_MARKERS: '来源与稿件上的标记互相矛盾，权利未定。',
  MIXED_SOURCES: '稿件含其他媒体的内容，本网不能整篇授权。',
  REPRINT_NOT_OURS: '这是转载稿，版权属于原媒体，与贵我协议无关。',
  THIRD_PARTY_COPYRIGHT: '整篇稿件的版权属于第三方。',
  THIRD_PARTY_COMPONENT: '所选的图片属于第三方，不随稿件授权。',
  NO_LICENCE: '贵机构没有与本网订立授权协议。',
  NO_NOTICE_IN_FORCE: '目前没有生效的版权声明。',
  LICENCE_NOT_SIGNED: '协议尚未会签。',
  LICENCE_NOT_YET_EFFECTIVE: '协议还没有到起始日。',
  LICENCE_EXPIRED: '协议已经期满。',
  LICENCE_SUSPENDED: '协议已被中止。',
  LICENCE_TERMINATED: '协议已经终止。',
  NO_SURVIVAL_TERM: '协议没有约定期满后可以保留。',
  ACT_NOT_GRANTED: '协议没有授权这种使用方式。',
  CHANNEL_OUT_OF_SCOPE: '协议不含这个渠道。',
  TERRITORY_OUT_OF_SCOPE: '协议不含这个地域。',
  CONTENT_OUT_OF_SCOPE: '稿件不在协议的内容范围内。',
  MEDIA_NOT_GRANTED: '协议没有授权所选的内容类型。',
  EDIT_NOT_ALLOWED: '协议不允许这样改动。',
  HOLDBACK_NOT_ELAPSED: '还没有到协议约定的首发后延时。',
  CREDIT_MISSING: '署名与要求的不一致。',
}

const known: Readonly<Record<string, string>> = { ...sentences, ...house }

/**
 * Why a use is not allowed, or waits, or an order was not carried out: a sentence that a licensee understands for each code, each once. Codes
 * that merely explain an allowed use, and what is no code at all, say nothing.
 */
export const sentencesOf = (codes: readonly string[]): string[] => [...new Set(codes)].flatMap((code) => (Object.hasOwn(known, code) ? [known[code] ?? ''] : []))

/** Whom to ask: 请向示例在线版权部取得许可. Null when nobody's permission would help. */
export function whomToAsk(authority: Authority | null): string | null {
  if (authority === null) return null
  if (authority.type === 'unknown') return '权利人未定，请勿使用'
  return `请向${authority.name ?? (authority.type === 'rights_manager' ? '本网版权部门' : '原权利人')}取得许可`
}

export type Badge = { kind: 'ask' | 'no' | 'partly' | 'wait' | 'yes'; label: string }

/** The decision in one word for a list: 可用, 可用（部分除外）, 待接受声明, 不可用, 询问某某. */
export function badgeOf(decision: Pick<Decision, 'authority' | 'excludedComponents' | 'outcome' | 'pendingAcceptance'>): Badge {
  if (decision.outcome === 'denied') return { kind: 'no', label: '不可用' }
  if (decision.outcome === 'needs_written_authorisation') return { kind: 'ask', label: decision.authority?.name ? `询问${decision.authority.name}` : '权利未定' }
  if (decision.pendingAcceptance !== null) return { kind: 'wait', label: '待接受声明' }
  return decision.excludedComponents.length > 0 ? { kind: 'partly', label: '可用，部分除外' } : { kind: 'yes', label: '可用' }
}
