import type { Where } from 'payload'

import { bodyText, chartsIn, picturesIn } from '../domain/editorial/bodyTree'
import { citationsIn } from '../domain/editorial/citations'
import { withdrawalInWords } from '../domain/editorial/publicRecord'
import { bylineRoles } from '../domain/editorial/genres'
import { addresses } from '../domain/addresses'
import { readingMinutes } from '../domain/text/count'
import { siteUrl } from '../config/environment'
import type { Article } from '../payload-types'
import { recordTags } from '../server/publicRequest'
import { chartViews, draftChartViews } from './data/charts'
import { allPopulated, database, findOnePublic, findPublic, findPublicByIds, idsOf, populated } from './database'
import { figuresByIds } from './data/figures'
import { noticesInForce } from './rights/noticesInForce'
import type { ComponentView } from './packageView'
import { presentBody } from './present/body'
import { articleHref, labelOf, presentCard } from './present/card'
import { presentComponents } from './present/component'
import { presentCorrections } from './present/corrections'
import { presentPicture } from './present/picture'
import { presentRights } from './present/rights'
import { presentTerms } from './present/terms'
import type { RightsView } from './rights/rightsView'
import { siteView } from './site'
import type { ArticleView, BylineView, GoneView, SiteView, StoryCard } from './views'

/** What a card names besides the story itself. */
export const cardTags = ['sections', 'series', 'sources', 'media']

/** A story as its page shows it, and what the page tells machines beside it. */
export type PresentedStory = { article: ArticleView; rights: RightsView; pictures: ComponentView[] }

export type ArticleAnswer =
  | ({ kind: 'article' } & PresentedStory)
  | { kind: 'moved'; href: string }
  | { kind: 'gone'; gone: GoneView }
  | { kind: 'unknown' }

/** The story at an address: the story itself, a redirect from an older spelling of its address, a tombstone, or nothing. */
export async function articleAt({ shortId, path }: { shortId: string; path: string }): Promise<ArticleAnswer> {
  const article = await findOnePublic('articles', { where: { shortId: { equals: shortId } }, depth: 1, tags: [`shortid:${shortId}`] })
  if (!article) return wasPublic(shortId)
  recordTags(`article:${article.id}`)
  const href = articleHref(article)
  if (href !== path) return { kind: 'moved', href }
  return { kind: 'article', ...(await presentArticle(article)) }
}

/**
 * Whether a story that is not public once was. The one read that goes round access rules: it tells that there was something, and its day,
 * never what it said.
 */
export async function wasPublic(shortId: string): Promise<Extract<ArticleAnswer, { kind: 'gone' | 'unknown' }>> {
  const payload = await database()
  const { docs: [withdrawn] } = await payload.find({
    collection: 'articles', where: { and: [{ shortId: { equals: shortId } }, { firstPublishedAt: { exists: true } }] },
    select: { firstPublishedAt: true, withdrawal: true }, trash: true, limit: 1, pagination: false, depth: 0, overrideAccess: true,
  })
  if (!withdrawn?.firstPublishedAt) return { kind: 'unknown' }
  recordTags(`article:${withdrawn.id}`)
  return { kind: 'gone', gone: { title: null, publishedDate: withdrawn.firstPublishedAt, reason: withdrawalInWords(withdrawn.withdrawal ?? {}) } }
}

/** A draft as its page will look, for a member of staff. Null when this user may not see it. */
export async function previewArticle({ id, user }: { id: string; user: NonNullable<Parameters<Awaited<ReturnType<typeof database>>['findByID']>[0]['user']> }): Promise<{ site: SiteView; article: ArticleView } | null> {
  const payload = await database()
  const article = await payload.findByID({ collection: 'articles', id, draft: true, depth: 1, overrideAccess: false, user, disableErrors: true })
  return article ? { site: await siteView(), article: (await presentArticle(article, draftChartViews)).article } : null
}

async function presentArticle(article: Article, chartsOf = chartViews): Promise<PresentedStory> {
  recordTags(...cardTags, 'topics', 'regions', 'people')
  const keyIds = idsOf(article.keyFigures)
  const [site, figures, pictures, charts, notices, related, seriesStories] = await Promise.all([
    siteView(),
    figuresByIds([...keyIds, ...citationsIn(article.body).map(({ observation }) => observation)]),
    findPublicByIds('media', picturesIn(article.body)),
    chartsOf(chartsIn(article.body)),
    noticesInForce(),
    relatedStories(article),
    storiesOfSeries(article),
  ])
  const text = bodyText(article.body)
  const href = article.firstPublishedAt ? articleHref(article) : '#'
  const section = populated(article.section)
  const series = populated(article.series)
  const source = populated(article.source)
  const others = allPopulated(article.otherSources)
  const regions = allPopulated(article.regions)
  const pictureViews = new Map(pictures.flatMap((media) => { const view = presentPicture(media); return view ? [[media.id, view] as const] : [] }))
  const rights = presentRights({ article, versions: notices.versions, siteName: site.name })
  const view: ArticleView = {
    id: article.id, number: article.number ?? '', href, canonical: `${siteUrl()}${href}`,
    breadcrumb: [
      { label: '首页', href: addresses.front() },
      ...(section ? [{ label: section.name, href: addresses.section(section.slug) }] : []),
      ...regions.slice(0, 1).map((region) => ({ label: region.name, href: addresses.region(region.code) })),
    ],
    series: series && { label: series.name, href: addresses.series(series.slug), position: article.seriesPosition ?? null },
    kicker: article.kicker ?? null, title: article.title ?? '', subtitle: article.subtitle ?? null, originalTitle: article.originalTitle ?? null,
    summary: article.summary ?? null, label: labelOf(article), dateline: article.dateline ?? null,
    publishedAt: article.publishedAt ?? article.firstPublishedAt ?? article.updatedAt, updatedAt: article.contentUpdatedAt ?? null,
    event: article.event?.name || article.event?.date || article.event?.place
      ? { name: article.event.name ?? null, date: article.event.date ?? null, place: article.event.place ?? null } : null,
    source: { label: '来源', name: [source, ...others].flatMap((one) => one?.name ?? []).join('、'), href: article.originalUrl ?? source?.url ?? null },
    original: article.originalAuthor || article.originalUrl ? { author: article.originalAuthor ?? null, url: article.originalUrl ?? null } : null,
    byline: bylineOf(article),
    responsibleEditors: allPopulated(article.responsibleEditors).map(({ name }) => name),
    proofreaders: allPopulated(article.proofreaders).map(({ name }) => name),
    aiUse: article.aiUse === 'generated' ? '本文由人工智能生成' : article.aiUse === 'assisted' ? '本文使用人工智能辅助' : null,
    picture: presentPicture(article.picture),
    body: presentBody(article.body, { figures, pictures: pictureViews, charts }),
    keyFigures: keyIds.flatMap((id) => figures.get(id) ?? []), figureCount: figures.size,
    terms: presentTerms({ article, pictures, ...notices, useAt: new Date().toISOString() }),
    topics: allPopulated(article.topics).map(({ name, slug }) => ({ label: name, href: addresses.topic(slug) })),
    regions: regions.map(({ name, code }) => ({ label: name, href: addresses.region(code) })),
    corrections: presentCorrections(article), related, seriesStories, readingMinutes: readingMinutes(text), version: article.publicationCount ?? 1, contentHash: article.contentHash ?? '',
  }
  return { article: view, rights, pictures: presentComponents({ main: populated(article.picture), inBody: pictures, rights, versions: notices.versions }) }
}

/** The byline as printed. */
export function bylineOf(article: Article): BylineView[] {
  return (article.byline ?? []).flatMap((line) => {
    const person = populated(line.person)
    const name = person?.name ?? line.name
    return name ? [{ role: bylineRoles[line.role][0], name, href: person ? addresses.person(person.slug) : null }] : []
  })
}

async function relatedStories(article: Article): Promise<StoryCard[]> {
  const topics = idsOf(article.topics)
  const regions = idsOf(article.regions)
  if (topics.length + regions.length === 0) return []
  const either: Where[] = [...(topics.length > 0 ? [{ topics: { in: topics } }] : []), ...(regions.length > 0 ? [{ regions: { in: regions } }] : [])]
  const { docs } = await findPublic('articles', {
    where: { and: [{ or: either }, { id: { not_equals: article.id } }] }, sort: '-publishedAt', limit: 5, depth: 1,
    tags: [...topics.map((id) => `articles:topic:${id}`), ...regions.map((id) => `articles:region:${id}`)],
  })
  return docs.map(presentCard)
}

async function storiesOfSeries(article: Article): Promise<StoryCard[]> {
  const series = idsOf([article.series])[0]
  if (!series) return []
  const { docs } = await findPublic('articles', { where: { series: { equals: series } }, sort: 'seriesPosition', limit: 30, depth: 1, tags: [`articles:series:${series}`] })
  return docs.map(presentCard)
}
