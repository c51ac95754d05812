import { chartsIn, picturesIn } from '../domain/editorial/bodyTree'
import type { Article } from '../payload-types'
import { findPublicByIds, populated } from './database'
import { noticesInForce } from './rights/noticesInForce'
import type { ComponentView } from './packageView'
import { type DrawnChart, presentComponents } from './present/component'
import { presentRights } from './present/rights'
import { siteView } from './site'

/** The components of several stories by their ids, as each one's package would hold them. Expects references populated one level. */
export async function componentsOfStories(articles: readonly Article[]): Promise<ReadonlyMap<string, ComponentView[]>> {
  const [site, { versions }, media, charts] = await Promise.all([
    siteView(), noticesInForce(), findPublicByIds('media', articles.flatMap(({ body }) => picturesIn(body))), drawnCharts(articles.flatMap(({ body }) => chartsIn(body))),
  ])
  return new Map(articles.map((article) => {
    const inBody = picturesIn(article.body).flatMap((id) => media.find((one) => one.id === id) ?? [])
    return [article.id, presentComponents({ main: populated(article.picture), inBody, charts: charts.filter(({ id }) => chartsIn(article.body).includes(id)), rights: presentRights({ article, versions, siteName: site.name }), versions })]
  }))
}

/** The public ones of these charts, as far as a component tells of them. */
export async function drawnCharts(ids: readonly string[]): Promise<DrawnChart[]> {
  const docs = await findPublicByIds('charts', ids, { tags: ids.map((id) => `chart:${id}`) })
  return docs.map(({ id, title, altText }) => ({ id, title, alt: altText }))
}
