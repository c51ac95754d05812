import { picturesIn } from '../domain/editorial/bodyTree'
import type { Article } from '../payload-types'
import { findPublicByIds, populated } from './database'
import { noticesInForce } from './noticesInForce'
import type { ComponentView } from './packageView'
import { presentComponents } from './present/component'
import { presentRights } from './present/rights'
import { siteView } from './site'

/** The components of several stories by their ids, as each one's package would hold them. Expects references populated one level. */
export async function componentsOfStories(articles: readonly Article[]): Promise<ReadonlyMap<string, ComponentView[]>> {
  const [site, { versions }, media] = await Promise.all([siteView(), noticesInForce(), findPublicByIds('media', articles.flatMap(({ body }) => picturesIn(body)))])
  return new Map(articles.map((article) => {
    const inBody = picturesIn(article.body).flatMap((id) => media.find((one) => one.id === id) ?? [])
    return [article.id, presentComponents({ main: populated(article.picture), inBody, rights: presentRights({ article, versions, siteName: site.name }), versions })]
  }))
}
