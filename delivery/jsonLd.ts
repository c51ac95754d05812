import type { Graph, ImageObject, NewsArticle, NewsMediaOrganization, Organization, Thing } from 'schema-dts'

import type { ComponentView } from '@/queries/packageView'
import type { RightsView } from '@/queries/rights/rightsView'
import type { ArticleView, LinkView, ListView, SiteView } from '@/queries/views'

import { componentRights, type NamedParty, resolveRights } from './rights'

export const absolute = (origin: string, href: string) => (href.startsWith('/') ? `${origin}${href}` : href)
export const organisationId = (site: SiteView) => `${site.origin}/#organisation`

export const organisation = (site: SiteView): NewsMediaOrganization => ({
  '@type': 'NewsMediaOrganization', '@id': organisationId(site), name: site.name, url: `${site.origin}/`,
  logo: { '@type': 'ImageObject', url: `${site.origin}/icon-512.png`, width: { '@type': 'QuantitativeValue', value: 512 }, height: { '@type': 'QuantitativeValue', value: 512 } },
  publishingPrinciples: `${site.origin}/notices`,
})

export const breadcrumb = (origin: string, links: readonly LinkView[]): Thing => ({
  '@type': 'BreadcrumbList', itemListElement: links.map((link, index) => ({ '@type': 'ListItem', position: index + 1, name: link.label, item: absolute(origin, link.href) })),
})

export const graph = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things })

export const siteGraph = (site: SiteView): Graph => graph(organisation(site), {
  '@type': 'WebSite', '@id': `${site.origin}/#site`, name: site.name, url: `${site.origin}/`, inLanguage: 'zh-Hans', publisher: { '@id': organisationId(site) },
})

/** A party by reference when it is the site itself, so that its name and mark stand once. */
const party = ({ name, isSite }: NamedParty, site: SiteView): Organization | { '@id': string } =>
  isSite && name === site.name ? { '@id': organisationId(site) } : { '@type': 'Organization', name }

/** The rights fields of schema.org. What is null is left out: another's story gets no licence of ours. */
function rightsOf(rights: RightsView, site: SiteView) {
  const { license, usageInfo, acquireLicensePage, copyrightHolder, copyrightNotice, copyrightYear, creditText, sourceOrganization, isBasedOn } = resolveRights(rights)
  return {
    ...(license ? { license, isAccessibleForFree: true } : {}), ...(usageInfo ? { usageInfo } : {}), ...(acquireLicensePage ? { acquireLicensePage } : {}),
    ...(copyrightHolder ? { copyrightHolder: party(copyrightHolder, site) } : {}), ...(copyrightNotice ? { copyrightNotice } : {}), ...(copyrightYear ? { copyrightYear } : {}),
    ...(creditText ? { creditText } : {}), ...(sourceOrganization ? { sourceOrganization: party(sourceOrganization, site) } : {}), ...(isBasedOn ? { isBasedOn } : {}),
  }
}

const digitalSources = {
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource', compositeWithTrainedAlgorithmicMedia: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
} as const

const isKnownSource = (term: string | null): term is keyof typeof digitalSources => term !== null && Object.hasOwn(digitalSources, term)

/** A picture with its own rights: the links of the story where it is ours, only its holder and credit where it is another's. */
function imageObject(picture: ComponentView, rights: RightsView): ImageObject {
  const { license, acquireLicensePage, copyrightNotice, creditText } = componentRights(picture, rights)
  const file = picture.renditions.find(({ name }) => name === 'large') ?? picture.renditions[0]
  return {
    '@type': 'ImageObject', contentUrl: file?.url ?? '', ...(picture.caption ? { caption: picture.caption } : {}),
    ...(creditText ? { creditText } : {}), ...(copyrightNotice ? { copyrightNotice } : {}), ...(license ? { license } : {}), ...(acquireLicensePage ? { acquireLicensePage } : {}),
    ...(isKnownSource(picture.digitalSourceType) ? { digitalSourceType: digitalSources[picture.digitalSourceType] } : {}),
  }
}

/** A story for search engines. Its rights are those of every other output: they come of the same signals. */
export function articleGraph({ article, site, rights, pictures }: { article: ArticleView; site: SiteView; rights: RightsView; pictures: readonly ComponentView[] }): Graph {
  const { origin } = site
  const authors = article.byline.length > 0 ? article.byline : article.original?.author ? [{ name: article.original.author, href: null }] : []
  const story: NewsArticle = {
    '@type': 'NewsArticle', '@id': article.canonical, mainEntityOfPage: article.canonical, headline: article.title, inLanguage: 'zh-Hans',
    datePublished: article.publishedAt, dateModified: article.updatedAt ?? article.publishedAt,
    ...(article.summary ? { description: article.summary } : {}),
    ...(pictures.length > 0 ? { image: pictures.map((picture) => imageObject(picture, rights)) } : {}),
    ...(authors.length > 0 ? { author: authors.map(({ name, href }) => ({ '@type': 'Person', name, ...(href ? { url: absolute(origin, href) } : {}) })) } : {}),
    publisher: { '@id': organisationId(site) },
    ...(article.breadcrumb[1] ? { articleSection: article.breadcrumb[1].label } : {}),
    ...(article.topics.length > 0 ? { keywords: article.topics.map(({ label }) => label) } : {}),
    ...(article.event?.place ? { contentLocation: { '@type': 'Place', name: article.event.place } } : {}),
    ...rightsOf(rights, site),
  }
  return graph(organisation(site), story, breadcrumb(origin, article.breadcrumb))
}

export const listGraph = (list: ListView): Graph => graph({
  '@type': 'CollectionPage', name: list.title, url: list.href, ...(list.intro ? { description: list.intro } : {}),
})
