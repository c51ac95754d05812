import type { Where } from 'payload'

import { siteUrl, trustedOrigins } from '../../config/environment'
import { readStoryName, type StoryName } from '../../domain/addresses/storyName'
import { chartsIn, picturesIn } from '../../domain/editorial/bodyTree'
import { type Decision, decide } from '../../domain/rights'
import type { Article, Media } from '../../payload-types'
import { drawnCharts } from '../componentsOfStories'
import { findOnePublic, findPublicByIds, populated } from '../database'
import { noticesInForce } from './noticesInForce'
import type { ComponentView } from '../packageView'
import { articleHref } from '../present/card'
import { presentComponents } from '../present/component'
import { clauseLink, presentFreeUse, versionLink } from '../present/notice'
import { presentRights } from '../present/rights'
import { rightsArticle } from '../present/terms'
import { siteView } from '../site'

/** A use as anybody may ask about it. `components`: ids of the story's pictures, `text` its words; or `all` pictures, or those that are `own`. */
export type AskedUse = {
  act: string
  channel: string | null
  territory: string | null
  /** ISO instant or Shanghai date */
  on: string
  edit?: string | null
  components?: 'all' | 'own' | readonly string[] | null
}

export type RightsComponent = { id: string; kind: ComponentView['kind']; caption: string | null; credit: string | null; isOurs: boolean; holder: string | null }

export type RightsAnswer = Decision & {
  article: { id: string; url: string; title: string }
  /** the pictures and charts of the story; `excludedComponents` names those that must stay out */
  components: RightsComponent[]
  /** the clause that decides, the notice version it stands in, a public licence that it names, at their permanent addresses; where the original of a reprint stands */
  links: { clause: string | null; noticeVersion: string | null; licence: string | null; original: string | null }
}

/** How a story was named, read with the hosts of this site. */
export const storyNameIn = (named: string): StoryName | null => readStoryName(named, [...new Set(trustedOrigins().flatMap((origin) => (URL.canParse(origin) ? [new URL(origin).hostname] : [])))])

/** The story that an address, path, short id, number or id names; null when it names none of ours. */
export function storyWhere(named: string): Where | null {
  const name = storyNameIn(named)
  switch (name?.kind) {
    case 'shortId': return { shortId: { equals: name.shortId } }
    case 'number': return { number: { equals: name.number } }
    case 'id': return { id: { equals: name.id } }
    case 'foreign': case undefined: return null
  }
}

/** The public story that an address, a short id, a number or an id names. */
export async function storyNamed(named: string): Promise<Article | null> {
  const where = storyWhere(named)
  return where && findOnePublic('articles', { where, depth: 1 })
}

/** The pictures and charts of a story, and whether each is ours to license with it. */
async function componentsOf(article: Article, inBody: readonly Media[]): Promise<RightsComponent[]> {
  const [site, { versions }] = await Promise.all([siteView(), noticesInForce()])
  const rights = presentRights({ article, versions, siteName: site.name })
  const charts = await drawnCharts(chartsIn(article.body))
  return presentComponents({ main: populated(article.picture), inBody, charts, rights, versions }).map(({ id, kind, caption, credit, isOurs, holder }) => ({ id, kind, caption, credit, isOurs, holder }))
}

const wanted = (components: AskedUse['components'], all: readonly RightsComponent[]): readonly string[] | null => {
  if (components === 'all' || components === 'own') return ['text', ...all.filter(({ kind }) => kind === 'picture').filter(({ isOurs }) => isOurs || components === 'all').map(({ id }) => id)]
  return components ?? null
}

/**
 * May anybody, without a licence, do this with that story? The decision as the rights engine gives it, with the addresses of its clause.
 * @throws RightsInputError for a date that cannot be read, or a picture that the story does not have.
 */
export async function publicDecisionOn(article: Article, { act, channel, territory, on, edit = null, components = null }: AskedUse): Promise<RightsAnswer> {
  const { terms, versions } = await noticesInForce()
  const inBody = await findPublicByIds('media', picturesIn(article.body))
  const story = rightsArticle(article, inBody)
  const parts = await componentsOf(article, inBody)
  const asked = wanted(components, parts)
  const decision = decide({
    article: { ...story, components: parts.map(({ id, kind, isOurs, holder }) => ({ id, media: kind === 'picture' ? 'photo' : 'chart', thirdParty: isOurs ? null : { holder } })) }, agreements: [], notices: terms,
    request: { licensee: null, act, useAt: on, ...(channel ? { channel } : {}), ...(territory ? { territory } : {}), ...(edit ? { edit } : {}), ...(asked ? { components: asked } : {}) },
  })
  const version = versions.find(({ id }) => id === decision.notice)
  const at = (href: string | undefined) => (href ? `${siteUrl()}${href}` : null)
  return {
    ...decision, article: { id: article.id, url: `${siteUrl()}${articleHref(article)}`, title: article.title ?? '' }, components: parts,
    links: {
      clause: version && decision.decidingClause ? at(clauseLink(version, decision.decidingClause)?.href) : null, noticeVersion: version ? at(versionLink(version)?.href) : null,
      licence: version && decision.reasonCodes.includes('FREE_BY_NOTICE') ? (presentFreeUse(version)?.licence?.href ?? null) : null,
      original: article.originalUrl ?? null,
    },
  }
}

/** The same for a story by its address, short id or id; null when there is no such public story. */
export async function publicDecision({ article: named, ...use }: AskedUse & { article: string }): Promise<RightsAnswer | null> {
  const article = await storyNamed(named)
  return article && publicDecisionOn(article, use)
}
