import type { Desk } from './newsroom'

type Found = { docs: { id: string; shortId: string; slug: string | null; firstPublishedAt: string; title: string }[] }

/** A story of the demo edition by words of its headline, with its address. */
export async function storyTitled(desk: Desk, words: string): Promise<{ id: string; shortId: string; title: string; path: string }> {
  const { docs: [story] } = await desk.get<Found>(`/articles?depth=0&limit=1&where[title][contains]=${encodeURIComponent(words)}`)
  if (!story) throw new Error(`the demo edition has no story about ${words}`)
  const day = new Date(story.firstPublishedAt).toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' }).replaceAll('-', '/')
  return { ...story, path: `/news/${day}/${story.slug ? `${story.shortId}-${story.slug}` : story.shortId}` }
}

/** Own stories that the notice for open data frees, one that came out under its first version; an own one that nothing frees; a reprint. */
export const storyWords = { free: '快递业务量四年翻一番多', freeBefore: '2023年GDP修订为', reserved: '一年发电十万亿千瓦时', reprint: '一页页修旧报' } as const
