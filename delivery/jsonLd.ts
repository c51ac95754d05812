import type { Dataset, Graph, NewsArticle, NewsMediaOrganization, Thing } from 'schema-dts'

import type { ArticleView, IndicatorView, LinkView, ListView, SiteView } from '@/queries/views'

const absolute = (origin: string, href: string) => (href.startsWith('/') ? `${origin}${href}` : href)

const organisation = (site: SiteView): NewsMediaOrganization => ({
  '@type': 'NewsMediaOrganization', '@id': `${site.origin}/#organisation`, name: site.name, url: `${site.origin}/`,
  logo: { '@type': 'ImageObject', url: `${site.origin}/icon-512.png`, width: { '@type': 'QuantitativeValue', value: 512 }, height: { '@type': 'QuantitativeValue', value: 512 } },
  publishingPrinciples: `${site.origin}/notices`,
})

const breadcrumb = (origin: string, links: readonly LinkView[]): Thing => ({
  '@type': 'BreadcrumbList', itemListElement: links.map((link, index) => ({ '@type': 'ListItem', position: index + 1, name: link.label, item: absolute(origin, link.href) })),
})

const graph = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things })

export const siteGraph = (site: SiteView): Graph => graph(organisation(site), {
  '@type': 'WebSite', '@id': `${site.origin}/#site`, name: site.name, url: `${site.origin}/`, inLanguage: 'zh-Hans', publisher: { '@id': `${site.origin}/#organisation` },
})

/** A story for search engines. Rights fields only where the story is ours: a licence link on a reprint would claim another's text. */
export function articleGraph(article: ArticleView, site: SiteView): Graph {
  const { origin } = site
  const isOwn = article.terms.rightsClass.startsWith('own_')
  const story: NewsArticle = {
    '@type': 'NewsArticle', '@id': article.canonical, mainEntityOfPage: article.canonical, headline: article.title, inLanguage: 'zh-Hans',
    datePublished: article.publishedAt, dateModified: article.updatedAt ?? article.publishedAt,
    ...(article.summary ? { description: article.summary } : {}),
    ...(article.picture ? { image: [absolute(origin, article.picture.share ?? article.picture.src)] } : {}),
    author: article.byline.map(({ name, href }) => ({ '@type': 'Person', name, ...(href ? { url: absolute(origin, href) } : {}) })),
    publisher: { '@id': `${origin}/#organisation` }, isAccessibleForFree: true,
    ...(article.breadcrumb[1] ? { articleSection: article.breadcrumb[1].label } : {}),
    ...(article.topics.length > 0 ? { keywords: article.topics.map(({ label }) => label) } : {}),
    ...(article.event?.place ? { contentLocation: { '@type': 'Place', name: article.event.place } } : {}),
    ...(isOwn && article.terms.noticeVersion
      ? { license: absolute(origin, article.terms.noticeVersion.href), usageInfo: absolute(origin, article.terms.noticeVersion.href), creditText: article.terms.credit ?? undefined, copyrightHolder: { '@id': `${origin}/#organisation` }, copyrightYear: Number(article.publishedAt.slice(0, 4)) }
      : { creditText: `来源：${article.source.name}`, ...(article.original?.url ? { isBasedOn: article.original.url } : {}) }),
  }
  return graph(organisation(site), story, breadcrumb(origin, article.breadcrumb))
}

export const listGraph = (list: ListView): Graph => graph({
  '@type': 'CollectionPage', name: list.title, url: list.href, ...(list.intro ? { description: list.intro } : {}),
})

export function indicatorGraph(indicator: IndicatorView, site: SiteView): Graph {
  const periods = indicator.rows.map(({ period }) => period).sort()
  const dataset: Dataset = {
    '@type': 'Dataset', name: indicator.name, url: absolute(site.origin, indicator.href),
    description: indicator.definition ?? `${indicator.name}：各期数值、来源和修订。`, creator: { '@id': `${site.origin}/#organisation` },
    ...(periods.length > 0 ? { temporalCoverage: `${periods[0]}/${periods.at(-1)}` } : {}),
    spatialCoverage: [...new Set(indicator.rows.map(({ area }) => area.label))], variableMeasured: indicator.name,
  }
  return graph(organisation(site), dataset, breadcrumb(site.origin, indicator.breadcrumb))
}
