import type { Where } from 'payload'

import { siteUrl } from '../config/environment'
import { addresses, shortIdFromSegment } from '../domain/addresses'
import { decide, type Decision } from '../domain/rights'
import { picturesIn } from '../domain/editorial/bodyTree'
import { findOnePublic, findPublicByIds, populated } from './database'
import { noticesInForce } from './noticesInForce'
import { articleHref } from './present/card'
import { rightsArticle } from './present/terms'

export type RightsAnswer = Decision & {
  article: { id: string; url: string; title: string }
  /** the clause that decides and the notice version it stands in, at their permanent addresses */
  links: { clause: string | null; noticeVersion: string | null }
}

/** The short id or id that an address, path or id names; null when it names no story. */
function storyWhere(named: string): Where | null {
  const path = URL.canParse(named) ? new URL(named).pathname : named
  const shortId = path.startsWith('/news/') ? shortIdFromSegment(path.split('/').at(-1) ?? '') : shortIdFromSegment(named)
  if (shortId) return { shortId: { equals: shortId } }
  return /^[0-9a-f-]{24,36}$/.test(named) ? { id: { equals: named } } : null
}

/**
 * May anybody, without a licence, do this with that story? The decision as the rights engine gives it, with the addresses of its clause.
 * @returns null when there is no such public story.
 * @throws RightsInputError for a date that cannot be read.
 */
export async function publicDecision({ article: named, act, channel, territory, on }: { article: string; act: string; channel: string | null; territory: string | null; on: string }): Promise<RightsAnswer | null> {
  const where = storyWhere(named)
  const article = where && (await findOnePublic('articles', { where, depth: 1 }))
  if (!article) return null
  const { terms, versions } = await noticesInForce()
  const decision = decide({
    article: rightsArticle(article, await findPublicByIds('media', picturesIn(article.body))), agreements: [], notices: terms,
    request: { licensee: null, act, useAt: on, ...(channel ? { channel } : {}), ...(territory ? { territory } : {}) },
  })
  const version = versions.find(({ id }) => id === decision.notice)
  const key = version && populated(version.notice)?.key
  const href = version && key ? { version: addresses.noticeVersion({ key, no: version.no }), clause: decision.decidingClause ? addresses.clause({ key, no: version.no, clause: decision.decidingClause }) : null } : null
  return {
    ...decision, article: { id: article.id, url: `${siteUrl()}${articleHref(article)}`, title: article.title ?? '' },
    links: { clause: href?.clause ? `${siteUrl()}${href.clause}` : null, noticeVersion: href ? `${siteUrl()}${href.version}` : null },
  }
}
