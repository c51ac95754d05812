import { Feed } from 'feed'

import type { FeedView } from '@/queries/feeds'

import { xmlSafe } from './bodyMarkup'
import { resolveRights, siteRightsHeaders } from './rights'

export type FeedFormat = 'atom' | 'json' | 'rss'

export const feedTypes: Record<FeedFormat, string> = { rss: 'application/rss+xml; charset=utf-8', atom: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' }

/** The newest stories with headline, summary, section, source and rights; the permanent id does not change with the address. */
function feedOf(view: FeedView, self: string): Feed {
  const { origin } = view
  const feed = new Feed({
    title: view.title, description: view.description, id: `${origin}${view.href}`, link: `${origin}${view.href}`, language: 'zh-CN', copyright: `${origin}/notices`, generator: 'Shuming',
    feedLinks: { rss: `${origin}${view.self.rss}`, atom: `${origin}${view.self.atom}`, json: `${origin}${view.self.json}` }, feed: `${origin}${self}`,
    ...(view.stories[0] ? { updated: new Date(view.stories[0].updatedAt) } : {}),
  })
  for (const story of view.stories) {
    const { creditText, usageTerms } = resolveRights(story.rights)
    feed.addItem({
      title: xmlSafe(story.title), id: story.guid, guid: story.guid, link: `${origin}${story.href}`, date: new Date(story.updatedAt), published: new Date(story.publishedAt), description: xmlSafe(story.summary ?? story.title),
      copyright: xmlSafe([creditText, usageTerms].filter((words) => words !== null).join('。')),
      ...(story.section ? { category: [{ name: story.section.label }] } : {}), ...(story.source ? { author: [{ name: story.source }] } : {}),
    })
  }
  return feed
}

const write: Record<FeedFormat, (view: FeedView) => string> = {
  rss: (view) => feedOf(view, view.self.rss).rss2(), atom: (view) => feedOf(view, view.self.atom).atom1(), json: (view) => feedOf(view, view.self.json).json1(),
}

/** RSS 2.0, Atom 1.0 or JSON Feed 1.0 as an answer. */
export const feedResponse = (view: FeedView, format: FeedFormat): Response => new Response(write[format](view), { headers: { 'content-type': feedTypes[format], ...siteRightsHeaders() } })
