import { addresses } from '../../domain/addresses'
import { shanghaiDate } from '../../domain/text/shanghai'
import { genres } from '../../domain/editorial/genres'
import type { Article } from '../../payload-types'
import { populated } from '../database'
import type { StoryCard } from '../views'
import { presentPicture } from './picture'

/** The permanent address of a published story. */
export const articleHref = (article: Pick<Article, 'firstPublishedAt' | 'shortId' | 'slug'>) =>
  addresses.article({ date: shanghaiDate(article.firstPublishedAt ?? ''), shortId: article.shortId ?? '', slug: article.slug ?? null })

/** Kinds that change how a story is read; news, analysis and explanation are the paper's daily bread and go without a label. */
const labelled: ReadonlySet<Article['genre']> = new Set(['flash', 'opinion', 'interview', 'pictures', 'notice'])

/** 快讯, 评论, 转载, 专访, 图片, 说明; everything else needs no label. */
export function labelOf(article: Pick<Article, 'genre' | 'rights'>): string | null {
  if (article.rights?.class === 'reprint') return '转载'
  return labelled.has(article.genre) ? genres[article.genre][0] : null
}

/** A story in a list. Expects references populated one level. */
export function presentCard(article: Article): StoryCard {
  const section = populated(article.section)
  const series = populated(article.series)
  const source = populated(article.source)
  return {
    id: article.id, href: articleHref(article), title: article.title ?? '', shortTitle: article.shortTitle || (article.title ?? ''),
    summary: article.summary ?? null,
    section: section && { label: section.name, href: addresses.section(section.slug) },
    series: series && { label: series.name, href: addresses.series(series.slug) },
    label: labelOf(article), source: source?.name ?? null, isOwn: source?.kind === 'own',
    publishedAt: article.publishedAt ?? article.firstPublishedAt ?? article.createdAt,
    picture: presentPicture(article.picture),
  }
}
