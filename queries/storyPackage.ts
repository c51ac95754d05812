import { siteUrl } from '../config/environment'
import { addresses } from '../domain/addresses'
import { chartsIn, figuresIn, picturesIn } from '../domain/editorial/bodyTree'
import { genres } from '../domain/editorial/genres'
import type { Advance, Article, Media } from '../payload-types'
import { recordTags } from '../server/publicRequest'
import { bylineOf, cardTags } from './articles'
import { allPopulated, database, findOnePublic, findPublicByIds, idOf, idsOf, populated } from './database'
import { noticesInForce } from './rights/noticesInForce'
import type { AdvanceFrame, StoryPackageView } from './packageView'
import { articleHref } from './present/card'
import { chartAsTable } from './present/chartTable'
import { drawnId, presentComponents } from './present/component'
import { presentBody } from './present/body'
import { presentPicture } from './present/picture'
import { presentRights } from './present/rights'
import { chartViews } from './data/charts'
import { figuresByIds } from './data/figures'
import { siteView } from './site'
import type { BodyBlock } from './views'

type Given = {
  /** ids of the components that may go along; `all` is every one the story has */
  components: 'all' | readonly string[]
  pubStatus?: StoryPackageView['pubStatus']
  embargoedUntil?: string | null
  corrections?: StoryPackageView['corrections']
}

/** The story as it is public now, by its id; null when the public may not see it. */
export async function storyPackage({ articleId, ...given }: Given & { articleId: string }): Promise<StoryPackageView | null> {
  const article = await findOnePublic('articles', { where: { id: { equals: articleId } }, depth: 1, tags: [`article:${articleId}`] })
  return article && presentPackage({ article, versionAt: article.contentUpdatedAt ?? article.firstPublishedAt ?? article.updatedAt, ...given })
}

/**
 * The story as one publication record holds it, with the record's hash and number, whatever became of the story since. The record itself is
 * not public: who asks has decided that this reader may have it. Null when there is no such record.
 */
export async function snapshotPackage({ snapshotId, ...given }: Given & { snapshotId: string }): Promise<StoryPackageView | null> {
  const payload = await database()
  const snapshot = await payload.findByID({ collection: 'snapshots', id: snapshotId, depth: 0, overrideAccess: true, disableErrors: true })
  if (!snapshot || snapshot.state !== 'recorded') return null
  const { docs: [identity] } = await payload.find({
    collection: 'articles', where: { shortId: { equals: snapshot.shortId } }, trash: true, limit: 1, pagination: false, depth: 0, overrideAccess: true,
    select: { number: true, shortId: true, slug: true, firstPublishedAt: true, rights: true, createdAt: true, updatedAt: true },
  })
  if (!identity) return null
  const content = await populatedContent(snapshot.content as Partial<Article>)
  const article = { ...identity, ...content, publicationCount: snapshot.no, contentHash: snapshot.hash } as Article
  return presentPackage({ article, versionAt: snapshot.at, ...given })
}

/** Pictures by id, those of stories that are not public yet among them. */
export async function anyMedia(ids: readonly string[]): Promise<Media[]> {
  if (ids.length === 0) return []
  const { docs } = await (await database()).find({ collection: 'media', where: { id: { in: [...ids] } }, limit: ids.length, pagination: false, depth: 0, overrideAccess: true })
  return docs
}

/** The story as an advance froze it, as it will stand at its hour. It is not public: who asks has decided that this reader may have it. */
export async function advanceArticle(advance: Advance): Promise<Article> {
  const content = advance.content as Partial<Article>
  const frame = advance.frame as AdvanceFrame
  const [words, [notice], media] = await Promise.all([populatedContent(content), findPublicByIds('notices', idsOf([frame.notice])), anyMedia(idsOf([content.picture]))])
  return {
    ...frame, ...words, id: idOf(advance.article) ?? '', notice: notice ?? null, picture: media[0] ?? null, firstPublishedAt: advance.releaseAt, publicationCount: 1, contentHash: advance.contentHash, updatedAt: advance.releasedAt,
  } as Article
}

/** The package of an advance. Charts are drawn from values as they stand at publication: they come with the public story. */
export const advancePackage = async ({ advance, components }: { advance: Advance; components: Given['components'] }): Promise<StoryPackageView> =>
  presentPackage({ article: await advanceArticle(advance), versionAt: advance.releasedAt, components, embargoedUntil: advance.releaseAt, readMedia: anyMedia, isBeforeItsHour: true })

/** The references of a record are ids; here they become what they name today, as far as the public may see it. */
async function populatedContent(content: Partial<Article>): Promise<Partial<Article>> {
  const byline = content.byline ?? []
  const [sources, sections, series, topics, regions, people, media] = await Promise.all([
    findPublicByIds('sources', idsOf([content.source, ...(content.otherSources ?? [])])), findPublicByIds('sections', idsOf([content.section])),
    findPublicByIds('series', idsOf([content.series])), findPublicByIds('topics', idsOf(content.topics)), findPublicByIds('regions', idsOf(content.regions)),
    findPublicByIds('people', idsOf([...byline.map(({ person }) => person), ...(content.responsibleEditors ?? []), ...(content.proofreaders ?? [])])),
    findPublicByIds('media', idsOf([content.picture])),
  ])
  const pick = <Doc extends { id: string }>(docs: readonly Doc[], value: unknown) => docs.find(({ id }) => id === idOf(value)) ?? null
  const pickAll = <Doc extends { id: string }>(docs: readonly Doc[], values: readonly unknown[] | null | undefined) => (values ?? []).flatMap((value) => pick(docs, value) ?? [])
  return {
    ...content, source: pick(sources, content.source), otherSources: pickAll(sources, content.otherSources), section: pick(sections, content.section),
    series: pick(series, content.series), topics: pickAll(topics, content.topics), regions: pickAll(regions, content.regions), picture: pick(media, content.picture),
    responsibleEditors: pickAll(people, content.responsibleEditors), proofreaders: pickAll(people, content.proofreaders),
    byline: byline.map((line) => ({ ...line, person: pick(people, line.person) })),
  }
}

const publicMedia = (ids: readonly string[]) => findPublicByIds('media', ids)

async function presentPackage({ article, versionAt, components, pubStatus = 'usable', embargoedUntil = null, corrections = [], readMedia = publicMedia, isBeforeItsHour = false }: Given & { article: Article; versionAt: string; readMedia?: (ids: readonly string[]) => Promise<Media[]>; isBeforeItsHour?: boolean }): Promise<StoryPackageView> {
  recordTags(...cardTags, 'topics', 'regions', 'people')
  const origin = siteUrl()
  const main = populated(article.picture)
  const [site, notices, inBody, figures, charts] = await Promise.all([
    siteView(), noticesInForce(), readMedia(picturesIn(article.body)), figuresByIds(figuresIn(article.body).map(({ observation }) => observation)),
    chartViews(isBeforeItsHour ? [] : chartsIn(article.body)),
  ])
  const rights = presentRights({ article, versions: notices.versions, siteName: site.name })
  const isGranted = ({ id }: { id: string }) => components === 'all' || components.includes(id)
  const drawings = [...charts.values()].filter(({ id }) => isGranted({ id: drawnId(id) }))
  const asGranted = (block: BodyBlock) => (block.kind === 'chart' && !drawings.includes(block.chart) ? chartAsTable(block) : block)
  const shown = inBody.filter(isGranted)
  const pictures = new Map(shown.flatMap((media) => { const view = presentPicture(media); return view ? [[media.id, view] as const] : [] }))
  const href = articleHref({ ...article, firstPublishedAt: article.firstPublishedAt ?? article.createdAt })
  const section = populated(article.section)
  const sources = [populated(article.source), ...allPopulated(article.otherSources)].flatMap((source) => source ?? [])
  const at = (path: string) => `${origin}${path}`
  return {
    id: article.id, uri: `urn:shuming:${article.shortId ?? article.id}`, url: at(href), number: article.number ?? '', version: article.publicationCount || 1, contentHash: article.contentHash ?? '',
    pubStatus, headline: article.title ?? '', kicker: article.kicker ?? null, subtitle: article.subtitle ?? null, originalTitle: article.originalTitle ?? null, summary: article.summary ?? null,
    byline: bylineOf(article).map((line) => ({ ...line, href: line.href && at(line.href) })), responsibleEditors: allPopulated(article.responsibleEditors).map(({ name }) => name),
    dateline: article.dateline ?? null, place: article.event?.place ?? null,
    body: pubStatus === 'usable' ? presentBody(article.body, { figures, pictures, charts }).map(asGranted) : [], language: 'zh-Hans',
    genre: { code: article.genre, label: genres[article.genre][0] },
    firstPublishedAt: article.firstPublishedAt ?? article.createdAt, versionAt, embargoedUntil,
    section: section && { label: section.name, url: at(addresses.section(section.slug)) },
    topics: allPopulated(article.topics).map(({ name, slug }) => ({ label: name, url: at(addresses.topic(slug)) })),
    regions: allPopulated(article.regions).map(({ name, code }) => ({ label: name, code, url: at(addresses.region(code)) })),
    sources: sources.map(({ name, url }, index) => ({ name, url: (index === 0 ? article.originalUrl : null) ?? url ?? null })),
    originalAuthor: article.originalAuthor ?? null, aiUse: article.aiUse, rights,
    components: pubStatus === 'usable' ? presentComponents({ main: main && isGranted(main) ? main : null, inBody: shown, charts: drawings, rights, versions: notices.versions }) : [],
    chartsToCome: isBeforeItsHour ? chartsIn(article.body).length : 0, corrections, provider: { name: site.name, url: at('/') },
  }
}
