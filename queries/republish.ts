import { freeUseOf } from '../collections/notice-versions/inForce'
import type { Article } from '../payload-types'
import { findOnePublic } from './database'
import { noticesInForce } from './noticesInForce'
import type { RepublishPackage } from './packageView'
import { presentFreeUse } from './present/notice'
import { publicDecisionOn } from './rights'
import { storyPackage } from './storyPackage'

const decisionNow = (article: Article) => publicDecisionOn(article, { act: 'repost', channel: 'web', territory: null, edit: 'none', on: new Date().toISOString() })

/** Null when there is no such public story, or nobody has freed it. */
export async function republishPackage(shortId: string): Promise<RepublishPackage | null> {
  const article = await findOnePublic('articles', { where: { shortId: { equals: shortId } }, depth: 1, tags: [`shortid:${shortId}`] })
  if (!article) return null
  const decision = await decisionNow(article)
  const version = (await noticesInForce()).versions.find(({ id }) => id === decision.notice)
  const freeUse = version && presentFreeUse(version)
  if (!decision.reasonCodes.includes('FREE_BY_NOTICE') || !decision.creditLine || !freeUse) return null
  const granted = decision.components.filter(({ id }) => !decision.excludedComponents.includes(id)).map(({ id }) => id)
  const story = await storyPackage({ articleId: article.id, components: granted })
  const withCharts = freeUseOf(version)?.media.includes('chart') ?? false
  const charts = withCharts || !story ? [] : story.body.flatMap((block) => (block.kind === 'chart' ? [`图表“${block.chart.title}”（以数据表代替）`] : []))
  return story && {
    story, withCharts, credit: decision.creditLine, freeUse,
    leftOut: [...decision.components.filter(({ id }) => !granted.includes(id)).map(({ caption, credit, holder }) => `图片${caption ? `“${caption}”` : ''}（${holder ?? credit}）`), ...charts],
  }
}
