import { classify, isOwn } from './classify'
import { breachesOfScope, word } from './scope'
import type { FreeUse, LicenceScope, NoticeVersion, RightsArticle, UseRequest } from './types'

/** What a free use grants, in the terms of a licence: without limit of place, count or time. */
const asScope = ({ acts, channels, media, edit }: FreeUse): LicenceScope => ({ acts, channels, media, edit, territory: ['WORLD'], collections: ['*'] })

/**
 * The part of the notice that frees a use, or null. Only stories that are the site's own under that very notice can be freed, whatever
 * another version calls its brand. Components that are somebody else's are the caller's matter.
 * @throws RightsInputError UNKNOWN_COMPONENT, INVALID_VOLUME, NOTICE_WITHOUT_BRAND
 */
export function freedBy({ article, request, notice, useAt }: { article: RightsArticle; request: UseRequest; notice: NoticeVersion; useAt: number }): FreeUse | null {
  const { freeUse } = notice
  if (!freeUse || !isOwn(classify(article, notice).class)) return null
  return breachesOfScope({ article, request, scope: asScope(freeUse), notice, useAt }).length === 0 ? freeUse : null
}

/** Whether the notice lets everybody put the text of its stories on a web site. */
export function freesRepublication({ freeUse }: NoticeVersion): boolean {
  if (!freeUse) return false
  const has = (granted: readonly string[], ...wanted: string[]) => granted.some((one) => wanted.includes(word(one)))
  return has(freeUse.acts, 'repost') && has(freeUse.channels, '*', 'web', 'web:*') && has(freeUse.media, 'text')
}
