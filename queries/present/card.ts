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

/** 快讯, 评论, 转载…; ordinary news needs no label. */
export function labelOf(article: Pick<Article, 'genre' | 'rights'>): string | null {
  if (article.rights?.class === 'reprint') return '转载'
  return article.genre === 'news' ? null : genres[article.genre][0]
}

/** A story in a list. Expects references populated one level. */
export function presentCard(article: Article): StoryCard {
  const section = populated(article.section)
  const series = populated(article.series)
  return {
    id: article.id, href: articleHref(article), title: article.title ?? '', shortTitle: article.shortTitle || (article.title ?? ''),
    summary: article.summary ?? null,
    section: section && { label: section.name, href: addresses.section(section.slug) },
    series: series && { label: series.name, href: addresses.series(series.slug) },
    label: labelOf(article), source: populated(article.source)?.name ?? null,
    publishedAt: article.publishedAt ?? article.firstPublishedAt ?? article.createdAt,
    picture: presentPicture(article.picture),
  }
}
