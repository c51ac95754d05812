import { addresses } from '../domain/addresses'
import { queryNeedles } from '../domain/text/bigrams'
import { cardTags } from './articles'
import { database, findPublicByIds } from './database'
import { pagingOf } from './lists'
import { presentCard } from './present/card'
import type { SearchView } from './views'

const pageSize = 20

/**
 * Stories whose words hold every pair of characters and every word of the query, newest first.
 *
 * The index of words is a field that the public may not query, so finding goes round access rules with the public's condition written out,
 * gives ids only, and the stories themselves are then read as the public.
 */
export async function searchView(query: string, page: number): Promise<SearchView> {
  const words = query.normalize('NFKC').trim().slice(0, 100)
  const needles = queryNeedles(words)
  const nothing = { query: words, stories: [], total: 0, paging: pagingOf({ page: 1, pages: 1, href: addresses.search(words) }) }
  if (!words) return { ...nothing, message: null }
  if (needles.length === 0) return { ...nothing, message: '请输入汉字、字母或数字。' }
  const payload = await database()
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'articles', depth: 0, overrideAccess: true, select: { title: true }, sort: '-publishedAt', limit: pageSize, page,
    where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, ...needles.map((needle) => ({ searchText: { contains: needle } }))] },
  })
  const stories = await findPublicByIds('articles', docs.map(({ id }) => id), { depth: 1, tags: ['articles', ...cardTags] })
  return {
    query: words, stories: stories.map(presentCard), total: totalDocs, paging: pagingOf({ page, pages: totalPages, href: addresses.search(words) }),
    message: totalDocs === 0 ? `没有找到“${words}”。换一个更短的词试试。` : null,
  }
}
