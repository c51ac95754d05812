import { addresses } from '../domain/addresses'
import { queryTokens } from '../domain/text/bigrams'
import { findPublic } from './database'
import { pagingOf } from './lists'
import { presentCard } from './present/card'
import type { SearchView } from './views'

const pageSize = 20

/** Stories whose words hold every pair of characters and every word of the query, newest first. */
export async function searchView(query: string, page: number): Promise<SearchView> {
  const words = query.normalize('NFKC').trim().slice(0, 100)
  const tokens = queryTokens(words)
  const nothing = { query: words, stories: [], total: 0, paging: pagingOf({ page: 1, pages: 1, href: addresses.search(words) }) }
  if (!words) return { ...nothing, message: null }
  if (tokens.length === 0) return { ...nothing, message: '请输入汉字、字母或数字。' }
  const { docs, totalDocs, totalPages } = await findPublic('articles', {
    where: { and: tokens.map((token) => ({ searchText: { contains: token } })) }, sort: '-publishedAt', limit: pageSize, page, depth: 1,
  })
  return {
    query: words, stories: docs.map(presentCard), total: totalDocs, paging: pagingOf({ page, pages: totalPages, href: addresses.search(words) }),
    message: totalDocs === 0 ? `没有找到“${words}”。换一个更短的词试试。` : null,
  }
}
