import type { Article } from '../../payload-types'
import { findOnePublic } from '../database'
import { noticesInForce } from './noticesInForce'
import type { RepublishPackage } from '../packageView'
import { presentFreeUse } from '../present/notice'
import { publicDecisionOn, type RightsComponent } from './rights'
import { storyPackage } from '../storyPackage'

const decisionNow = (article: Article) => publicDecisionOn(article, { act: 'repost', channel: 'web', territory: null, edit: 'none', on: new Date().toISOString() })

const leftOutInWords = ({ kind, caption, credit, holder, isOurs }: RightsComponent): string => {
  const what = `${kind === 'picture' ? '图片' : '图表'}${caption ? `“${caption}”` : ''}`
  const whose = holder ?? credit ?? (kind === 'graphic' && isOurs ? '以数据表代替' : null)
  return whose ? `${what}（${whose}）` : what
}

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
  return story && {
    story, credit: decision.creditLine, freeUse,
    leftOut: decision.components.filter(({ id }) => !granted.includes(id)).map(leftOutInWords),
  }
}
