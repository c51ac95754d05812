import { siteUrl } from '../../config/environment'
import { addresses } from '../../domain/addresses'
import { type RightsSignals, signals } from '../../domain/rights'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { Article, NoticeVersion } from '../../payload-types'
import { toNoticeVersion } from '../../collections/notice-versions/inForce'
import { idOf, populated } from '../database'
import type { RightsView } from '../rights/rightsView'
import { articleHref } from './card'
import { namesOf, rightsArticle } from './terms'

/** The engine compares names in one width; outputs print them as the desk writes them. */
function asWritten(found: RightsSignals, names: readonly string[]): RightsSignals {
  const written = (text: string | null) => names.reduce((words, name) => words && words.replaceAll(name.normalize('NFKC'), name), text)
  return found.copyrightHolder === 'OWN'
    ? found
    : { ...found, copyrightHolder: written(found.copyrightHolder), sourceOrganization: written(found.sourceOrganization), creditText: written(found.creditText) }
}

/**
 * The rights of a story under the notice version that was in force when it came out. A version that is not among the published ones counts as
 * none: then everything is reserved and nothing claimed.
 */
export function presentRights({ article, versions, siteName }: { article: Article; versions: readonly NoticeVersion[]; siteName: string }): RightsView {
  const origin = siteUrl()
  const version = versions.find(({ id }) => id === idOf(article.rights?.noticeVersion)) ?? null
  const key = version && populated(version.notice)?.key
  const found = asWritten(signals(rightsArticle(article), version && toNoticeVersion(version)), [...namesOf(article), ...(article.thirdParty ? [article.thirdParty] : [])])
  const place = version && key ? { key, no: version.no } : null
  const published = article.firstPublishedAt ?? article.createdAt
  const href = articleHref({ ...article, firstPublishedAt: published })
  return {
    signals: found, siteName, rightsManager: version?.rightsManager ?? null,
    noticeVersion: place && { url: `${origin}${addresses.noticeVersion(place)}`, label: `第 ${place.no} 版` },
    clauseUrl: place && found.usageInfoClause !== null ? `${origin}${addresses.clause({ ...place, clause: found.usageInfoClause })}` : null,
    licensingUrl: `${origin}${addresses.licenceRequest()}`,
    tdmPolicyUrl: place && `${origin}${addresses.tdmPolicy(place)}`,
    offerUrl: `${origin}${addresses.storyOffer(href)}`, rslUrl: `${origin}${addresses.storyRsl(href)}`,
    contactUrl: `${origin}${addresses.notices()}`,
    year: Number(shanghaiDate(published).slice(0, 4)),
  }
}
