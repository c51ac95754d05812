import { territoryCode } from '../rights/scope'
import { shanghaiDate } from '../text/shanghai'
import { type AgreementTerm, effectiveState, termOf } from './agreementLife'
import { type GrantScope, scopeInWords } from './scopeInWords'
import type { Words } from './words'

/** A grant to one party, made or to be made. */
export type Grant = AgreementTerm & { id: string; no: string; organisation: string; organisationName: string; scope: GrantScope }

/** What two grants have in common, in every respect at once. `lastDay` null: without end. */
export type Overlap = Pick<GrantScope, 'acts' | 'media' | 'channels' | 'territory' | 'collections'> & { from: string; lastDay: string | null }

export type Conflict = { id: string; no: string; /** which of the two is exclusive */ exclusive: 'this' | 'other' | 'both'; overlap: Overlap } & Words

/** The narrower of two values when one covers the other, else null. */
type Meet = (a: string, b: string) => string | null

const sameMeet: Meet = (a, b) => (a === b ? a : null)
const starMeet: Meet = (a, b) => (a === '*' ? b : b === '*' ? a : sameMeet(a, b))

const channelMeet: Meet = (a, b) => {
  const [kindA = '', kindB = ''] = [a.split(':')[0], b.split(':')[0]]
  if (a === '*' || b === '*' || a === b) return starMeet(a, b)
  if (kindA !== kindB) return null
  return a === `${kindA}:*` ? b : b === `${kindB}:*` ? a : null
}

const territoryMeet: Meet = (first, second) => {
  const [a, b] = [territoryCode(first), territoryCode(second)]
  if (a === 'WORLD') return b
  if (b === 'WORLD' || a === b) return a
  return a.startsWith(`${b}-`) ? a : b.startsWith(`${a}-`) ? b : null
}

const common = (a: readonly string[], b: readonly string[], meet: Meet): string[] =>
  [...new Set(a.flatMap((one) => b.flatMap((other) => meet(one, other) ?? [])))].sort()

function commonTerm(a: AgreementTerm, b: AgreementTerm): { from: string; lastDay: string | null } | null {
  const [one, other] = [termOf(a), termOf(b)]
  const from = Math.max(one.from, other.from)
  const ends = [one.to, other.to].filter((end) => end !== null)
  const to = ends.length > 0 ? Math.min(...ends) : null
  if (to !== null && from >= to) return null
  const day = (ms: number) => shanghaiDate(new Date(ms).toISOString())
  return { from: day(from), lastDay: to === null ? null : day(to - 1) }
}

/** What both grants allow at the same time in the same place, or null when they never meet. */
export function overlapOf(a: AgreementTerm & { scope: GrantScope }, b: AgreementTerm & { scope: GrantScope }): Overlap | null {
  const term = commonTerm(a, b)
  const parts = {
    acts: common(a.scope.acts, b.scope.acts, sameMeet), media: common(a.scope.media, b.scope.media, sameMeet), channels: common(a.scope.channels, b.scope.channels, channelMeet),
    territory: common(a.scope.territory, b.scope.territory, territoryMeet), collections: common(a.scope.collections, b.scope.collections, starMeet),
  }
  return term && Object.values(parts).every((values) => values.length > 0) ? { ...parts, ...term } : null
}

const standing = new Set(['offered', 'accepted', 'active', 'suspended'])

/**
 * Grants to other parties, offered or in force at that instant, with which a grant cannot stand: one of the two is exclusive and they overlap
 * in acts, channels, territory, media, contents and term. What is suspended counts: it may be resumed. Contents meet by name or `*`.
 * @param at ISO instant
 */
export function conflictsOf({ grant, others, at }: { grant: Grant; others: readonly Grant[]; at: string }): Conflict[] {
  return others.flatMap((other) => {
    const isOfAnother = other.id !== grant.id && other.organisation !== grant.organisation
    if (!isOfAnother || !standing.has(effectiveState(other, at)) || !(grant.scope.exclusive || other.scope.exclusive)) return []
    const overlap = overlapOf(grant, other)
    if (!overlap) return []
    const exclusive = grant.scope.exclusive ? (other.scope.exclusive ? 'both' : 'this') : 'other'
    return [{ id: other.id, no: other.no, exclusive, overlap, ...sentence({ other, exclusive, overlap }) }]
  })
}

const whoseZh = { this: '本协议为独家', other: '对方协议为独家', both: '两份协议均为独家' }
const whoseEn = { this: 'this one is exclusive', other: 'that one is exclusive', both: 'both are exclusive' }

function sentence({ other, exclusive, overlap }: { other: Grant; exclusive: Conflict['exclusive']; overlap: Overlap }): Words {
  const lines = scopeInWords({ ...overlap, edit: 'none' }).filter(({ label }) => ['使用方式', '内容类型', '内容范围', '渠道', '地域'].includes(label))
  const termZh = overlap.lastDay ? `${overlap.from} 至 ${overlap.lastDay}` : `${overlap.from} 起`
  const termEn = overlap.lastDay ? `${overlap.from} to ${overlap.lastDay}` : `from ${overlap.from}`
  const partsEn = [overlap.acts, overlap.media, overlap.collections, overlap.channels, overlap.territory].map((values) => values.join(', '))
  return {
    zh: `与 ${other.no}（${other.organisationName}）冲突，${whoseZh[exclusive]}；重叠：${lines.map(({ label, text }) => `${label} ${text}`).join('；')}；期限 ${termZh}。`,
    en: `Conflicts with ${other.no} (${other.organisationName}): ${whoseEn[exclusive]}. Overlap: ${[...partsEn, termEn].join('; ')}.`,
  }
}
