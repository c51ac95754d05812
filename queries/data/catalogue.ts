import { siteUrl } from '../../config/environment'
import { addresses } from '../../domain/addresses'
import { findPublic, populated } from '../database'
import type { CatalogueView } from './dataViews'
import { pagingOf } from '../lists'
import { referenceTags } from './observations'
import { siteView } from '../site'

const datasetsAPage = 500

/** Every indicator as an entry of the catalogue, a page of them at a time; null behind the last page. */
export async function catalogueView(page: number): Promise<CatalogueView | null> {
  const [{ docs, totalDocs, totalPages }, site] = await Promise.all([findPublic('indicators', { sort: 'code', limit: datasetsAPage, page, depth: 1, tags: [...referenceTags, 'methodologies'] }), siteView()])
  if (page > 1 && docs.length === 0) return null
  return {
    origin: siteUrl(), name: site.name, href: addresses.dataCatalogue(page), terms: { label: '版权声明', href: addresses.notices() }, total: totalDocs, paging: pagingOf({ page, pages: totalPages, href: addresses.dataCatalogue() }),
    datasets: docs.map(({ code, name, definition, group, unit, freq, aliases, primarySource }) => ({
      code, name, definition: definition ?? null, url: addresses.indicator(code), group: group ?? null, unit: unit ?? '', freq: freq ?? null, aliases: aliases ?? [], source: populated(primarySource)?.name ?? null,
    })),
  }
}

/** An indicator for examples: the one whose figures came out last. */
export async function latestIndicator(): Promise<{ code: string; name: string }> {
  const { docs: [newest] } = await findPublic('observations', { sort: '-validFrom', limit: 1, depth: 1 })
  const indicator = populated(newest?.indicator)
  return indicator ? { code: indicator.code, name: indicator.name } : { code: 'gdp', name: '国内生产总值' }
}
