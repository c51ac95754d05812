import { Feed } from 'feed'

import type { FeedView } from '@/queries/feeds'

/** RSS 2.0: the newest stories with headline, summary, section and source; the permanent id does not change with the address. */
export function rss(view: FeedView): string {
  const { origin } = view
  const feed = new Feed({
    title: view.title, description: view.description, id: `${origin}${view.href}`, link: `${origin}${view.href}`, language: 'zh-CN', copyright: `${origin}/notices`,
    feedLinks: { rss: `${origin}${view.self}` }, generator: 'Shuming', ...(view.stories[0] ? { updated: new Date(view.stories[0].updatedAt) } : {}),
  })
  for (const story of view.stories) {
    feed.addItem({
      title: story.title, id: story.guid, guid: story.guid, link: `${origin}${story.href}`, date: new Date(story.publishedAt), description: story.summary ?? story.title,
      ...(story.section ? { category: [{ name: story.section.label }] } : {}), ...(story.source ? { author: [{ name: story.source }] } : {}),
    })
  }
  return feed.rss2()
}
