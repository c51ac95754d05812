import { creditMatches } from './creditMatches'
import { fold } from './fold'
import { RightsInputError } from './inputError'
import { parseInstant } from './instants'
import type { BreachCode, LicenceScope, NoticeVersion, RightsArticle, UseRequest } from './types'

const HOUR_MS = 3_600_000
const EDIT_DEPTH: readonly string[] = ['none', 'style', 'abridge', 'full']
/** Acts that put a copy online: who may do one of them now may leave the copy there now. */
const PUBLISHING_ACTS = ['keep_online', 'repost', 'excerpt', 'translate', 'adapt', 'push']
// ISO 3166-2 also lists these as parts of CN; a licence for CN means the mainland, the others have law and market of their own.
const OWN_TERRITORIES: Readonly<Record<string, string>> = { 'CN-HK': 'HK', 'CN-MO': 'MO', 'CN-TW': 'TW' }
/** The id that stands for the story's own text in a request for components. */
export const TEXT_COMPONENT = 'text'

/** An act, a channel or an edit as it is compared: folded, lower case. */
export function word(text: string): string {
  return fold(text).toLowerCase()
}

function grantsAct(scope: LicenceScope, act: string): boolean {
  const granted = scope.acts.map(word)
  if (act === 'keep_online') return PUBLISHING_ACTS.some((publishing) => granted.includes(publishing))
  if (act === 'sublicense' || act === 'sublicence') return scope.sublicense === true
  return granted.includes(act)
}

function coversChannel(scope: LicenceScope, channel: string | null | undefined): boolean {
  const granted = scope.channels.map(word)
  if (granted.includes('*')) return true
  const asked = word(channel ?? '')
  return asked !== '' && (granted.includes(asked) || granted.includes(`${asked.split(':')[0] ?? ''}:*`))
}

/** A territory as it is compared: folded, upper case, the three that have a code of their own by that code. */
export function territoryCode(text: string): string {
  const code = fold(text).toUpperCase()
  return OWN_TERRITORIES[code] ?? code
}

function coversTerritory(scope: LicenceScope, territory: UseRequest['territory']): boolean {
  const granted = scope.territory.map(territoryCode)
  if (granted.includes('WORLD')) return true
  const asked = (typeof territory === 'string' ? [territory] : (territory ?? [])).map(territoryCode)
  return asked.length > 0 && asked.every((code) => granted.some((area) => code === area || code.startsWith(`${area}-`)))
}

function coversContent(scope: LicenceScope, article: RightsArticle): boolean {
  return scope.collections.includes('*') || (article.collections ?? []).some((name) => scope.collections.includes(name))
}

function coversEdit(scope: LicenceScope, edit: string | null | undefined): boolean {
  const depth = EDIT_DEPTH.indexOf(word(edit ?? 'none'))
  return depth >= 0 && depth <= EDIT_DEPTH.indexOf(scope.edit)
}

function isVolumeUsedUp(scope: LicenceScope, used: number | null | undefined): boolean {
  if (used !== null && used !== undefined && !(Number.isSafeInteger(used) && used >= 0)) {
    throw new RightsInputError('INVALID_VOLUME', `usedInPeriod: ${used} is not a count`)
  }
  return scope.volume ? (used ?? 0) >= scope.volume.limit : false
}

function isHeldBack(scope: LicenceScope, article: RightsArticle, useAt: number): boolean {
  const hours = scope.holdbackHours ?? 0
  if (hours <= 0) return false
  return !article.publishedAt || useAt < parseInstant(article.publishedAt, 'publishedAt') + hours * HOUR_MS
}

/** True when the licence covers that kind of medium. */
export function grantsMedia(scope: Pick<LicenceScope, 'media'>, media: string): boolean {
  return scope.media.map(word).includes(word(media))
}

/** The media that a request takes: the story's text unless it names components. Throws UNKNOWN_COMPONENT for an id the story lacks. */
function mediaAsked(article: RightsArticle, request: UseRequest): string[] {
  const asked = request.components?.length ? request.components : [TEXT_COMPONENT]
  return asked.map((id) => {
    const component = article.components?.find((candidate) => candidate.id === id)
    if (component) return component.media
    if (id === TEXT_COMPONENT) return 'text'
    throw new RightsInputError('UNKNOWN_COMPONENT', `components: the story has no component ${JSON.stringify(id)}`)
  })
}

/**
 * Every way in which a use leaves what an agreement in force, or a clause that frees a use, grants (clause 3.2; 著作权法 art. 29: what is not expressly granted is
 * not granted). What the request leaves unsaid counts against it, except the edit (none) and the count of uses (zero).
 * Leaving a copy online is no new use, so it counts towards no volume and no hold-back.
 */
export function breachesOfScope({ article, request, scope, notice, useAt }: {
  article: RightsArticle
  request: UseRequest
  scope: LicenceScope
  notice: NoticeVersion
  useAt: number
}): BreachCode[] {
  const act = word(request.act)
  const isNewUse = act !== 'keep_online'
  const isVolumeExceeded = isVolumeUsedUp(scope, request.usedInPeriod)
  const judged: [boolean, BreachCode][] = [
    [!grantsAct(scope, act), 'ACT_NOT_GRANTED'],
    [!coversChannel(scope, request.channel), 'CHANNEL_OUT_OF_SCOPE'],
    [!coversTerritory(scope, request.territory), 'TERRITORY_OUT_OF_SCOPE'],
    [!coversContent(scope, article), 'CONTENT_OUT_OF_SCOPE'],
    [mediaAsked(article, request).some((media) => !grantsMedia(scope, media)), 'MEDIA_NOT_GRANTED'],
    [!coversEdit(scope, request.edit), 'EDIT_NOT_ALLOWED'],
    [isNewUse && isVolumeExceeded, 'VOLUME_EXCEEDED'],
    [isNewUse && isHeldBack(scope, article, useAt), 'HOLDBACK_NOT_ELAPSED'],
    [typeof request.creditLine === 'string' && !creditMatches(request.creditLine, notice).match, 'CREDIT_MISSING'],
  ]
  return judged.filter(([isBreach]) => isBreach).map(([, code]) => code)
}
