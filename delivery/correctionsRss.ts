import { Feed } from 'feed'

import type { CorrectionsFeed } from '@/queries/views'

/** RSS 2.0 of corrections: one item for each, so that who quoted a story hears of its mending. */
export function correctionsRss({ origin, self, href, entries }: CorrectionsFeed): string {
  const feed = new Feed({
    title: '更正与撤稿', description: '本站发表的更正与说明。', id: `${origin}${href}`, link: `${origin}${href}`, language: 'zh-CN', copyright: `${origin}/notices`,
    feedLinks: { rss: `${origin}${self}` }, generator: 'Shuming', ...(entries[0] ? { updated: new Date(entries[0].at) } : {}),
  })
  for (const { key, title, href: story, at, kindLabel, text } of entries) {
    feed.addItem({ title: `${kindLabel}：${title}`, id: `urn:shuming:correction:${key}`, guid: `urn:shuming:correction:${key}`, link: `${origin}${story}`, date: new Date(at), description: text })
  }
  return feed.rss2()
}
