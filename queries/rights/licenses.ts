import { siteUrl } from '../../config/environment'
import { addresses } from '../../domain/addresses'
import { recordTags } from '../../server/publicRequest'
import { cardTags, wasPublic } from '../articles'
import { findOnePublic, findPublic, populated } from '../database'
import { noticesInForce } from './noticesInForce'
import { articleHref } from '../present/card'
import { presentRights } from '../present/rights'
import type { LicensedStory, NoticePolicyView } from './rightsView'
import { siteView } from '../site'
import type { Article } from '../../payload-types'

/** So many stories stand in the site's own document; the others have theirs. Bounds its size to about 100 kB. */
const listedStories = 100

const present = (article: Article, options: Omit<Parameters<typeof presentRights>[0], 'article'>): LicensedStory => ({
  url: `${siteUrl()}${articleHref(article)}`, lastModified: article.contentUpdatedAt ?? article.publishedAt ?? article.createdAt, rights: presentRights({ article, ...options }),
})

/** The newest stories with their rights. */
export async function licensedStories(): Promise<{ origin: string; stories: LicensedStory[] }> {
  recordTags(...cardTags)
  const [site, { versions }, { docs }] = await Promise.all([siteView(), noticesInForce(), findPublic('articles', { sort: '-publishedAt', limit: listedStories, depth: 1 })])
  return { origin: siteUrl(), stories: docs.map((article) => present(article, { versions, siteName: site.name })) }
}

export type LicensedStoryAnswer = ({ kind: 'story' } & LicensedStory) | { kind: 'moved'; href: string } | { kind: 'gone' } | { kind: 'unknown' }

/** The rights of the story at an address. */
export async function licensedStoryAt({ shortId, path }: { shortId: string; path: string }): Promise<LicensedStoryAnswer> {
  recordTags('sources')
  const article = await findOnePublic('articles', { where: { shortId: { equals: shortId } }, depth: 1, tags: [`shortid:${shortId}`] })
  if (!article) return { kind: (await wasPublic(shortId)).kind }
  recordTags(`article:${article.id}`)
  const href = articleHref(article)
  if (href !== path) return { kind: 'moved', href }
  const [site, { versions }] = await Promise.all([siteView(), noticesInForce()])
  return { kind: 'story', ...present(article, { versions, siteName: site.name }) }
}

/** The mail address that the site names, if any. */
const emailOf = (contacts: readonly { href: string | null }[]) => contacts.flatMap(({ href }) => (href?.startsWith('mailto:') ? [href.slice(7)] : []))[0] ?? null

/** What the mining policy of a published notice version says; null when there is none. */
export async function noticePolicy({ key, no }: { key: string; no: number }): Promise<NoticePolicyView | null> {
  const [site, { versions }] = await Promise.all([siteView(), noticesInForce()])
  const version = versions.find((one) => one.no === no && populated(one.notice)?.key === key)
  return version
    ? {
        policyUrl: `${siteUrl()}${addresses.tdmPolicy({ key, no })}`, noticeUrl: `${siteUrl()}${addresses.noticeVersion({ key, no })}`,
        rightsManager: version.rightsManager, email: emailOf(site.contacts), origin: siteUrl(),
      }
    : null
}

/** Whom to tell of a fault in the site's security: the mail address that the site names, or the page that says how to reach it. */
export async function securityContact(): Promise<{ origin: string; contact: string; policy: string }> {
  const { contacts, origin } = await siteView()
  const email = emailOf(contacts)
  return { origin, contact: email ? `mailto:${email}` : `${origin}${addresses.notices()}`, policy: `${origin}${addresses.notices()}` }
}
