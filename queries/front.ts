import { addresses } from '../domain/addresses'
import { recordTags } from '../server/publicRequest'
import { cardTags } from './articles'
import { database, findPublic, findPublicByIds, idsOf, populated } from './database'
import { figuresByIds } from './data/figures'
import { noticesInForce } from './rights/noticesInForce'
import { presentCard } from './present/card'
import type { FrontView, StoryCard } from './views'

const topCount = 8
const blockCount = 4
const latestCount = 12

/**
 * The front page: what editors placed, in their order; every empty place is filled with the newest stories, no story twice above the section
 * blocks. A placed story that was taken back leaves its place to the next.
 */
export async function frontView(): Promise<FrontView> {
  recordTags('global:front', ...cardTags)
  const payload = await database()
  const front = await payload.findGlobal({ slug: 'front', depth: 0, overrideAccess: false })
  const placedIds = [...idsOf([front.lead]), ...idsOf(front.top)]
  const sectionIds = idsOf(front.sections)
  const [placed, newest, sections, figures, notices] = await Promise.all([
    findPublicByIds('articles', placedIds, { depth: 1, tags: ['articles'] }),
    findPublic('articles', { sort: '-publishedAt', limit: latestCount + 2 * topCount + 1, depth: 1 }),
    sectionIds.length > 0 ? findPublicByIds('sections', sectionIds) : findPublic('sections', { sort: 'order', limit: 12 }).then(({ docs }) => docs),
    figuresByIds(idsOf(front.figures)),
    noticesInForce(),
  ])
  const fresh = newest.docs.map(presentCard)
  const chosen = placed.map(presentCard)
  const isLeadPlaced = chosen[0]?.id === idsOf([front.lead])[0]
  const lead = isLeadPlaced ? chosen[0] : (fresh.find(({ picture, id }) => picture && !chosen.some((card) => card.id === id)) ?? fresh[0])
  const top = fill(chosen.filter((card) => card.id !== lead?.id), fresh, topCount, new Set(lead ? [lead.id] : []))
  const shown = new Set([...(lead ? [lead.id] : []), ...top.map(({ id }) => id)])
  const blocks = await Promise.all(sections.map(async (section) => {
    const { docs } = await findPublic('articles', { where: { section: { equals: section.id } }, sort: '-publishedAt', limit: blockCount + shown.size, depth: 1, tags: [`articles:section:${section.id}`, 'sections'] })
    const cards = docs.map(presentCard)
    return { title: section.name, href: addresses.section(section.slug), stories: [...cards.filter(({ id }) => !shown.has(id)), ...cards.filter(({ id }) => shown.has(id))].slice(0, blockCount) }
  }))
  const current = notices.current
  const notice = current && populated(current.notice)
  return {
    lead: lead ?? null, top, figures: [...figures.values()], blocks: blocks.filter(({ stories }) => stories.length > 0),
    latest: fresh.filter(({ id }) => !shown.has(id)).slice(0, latestCount),
    notice: current && notice ? { label: `${notice.title} 第 ${current.no} 版`, href: addresses.noticeVersion({ key: notice.key, no: current.no }) } : null,
  }
}

function fill(placed: StoryCard[], fresh: readonly StoryCard[], count: number, taken: ReadonlySet<string>): StoryCard[] {
  const known = new Set([...taken, ...placed.map(({ id }) => id)])
  return [...placed, ...fresh.filter(({ id }) => !known.has(id))].slice(0, Math.max(count, placed.length))
}
