import type { EmbedView } from '@/queries/data/dataViews'
import type { LinkView } from '@/queries/views'

import { addresses } from '@/domain/addresses'

const types: Record<string, string> = {
  CSV: 'text/csv', CSVW: 'application/csvm+json', XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', JSON: 'application/json', 'SDMX-CSV': 'application/vnd.sdmx.data+csv',
}

/** What a data page names in its head for machines: its files, where its frame is described (oEmbed), the catalogue. */
export const dataLinks = ({ downloads, embed, title }: { downloads: readonly LinkView[]; embed: EmbedView; title: string }) => ({
  ...Object.fromEntries(downloads.flatMap(({ label, href }) => (types[label] ? [[types[label], [{ url: href, title: label }]]] : []))),
  'application/json+oembed': [{ url: embed.json, title }], 'text/xml+oembed': [{ url: embed.xml, title }],
  'application/ld+json': [{ url: addresses.dataCatalogue(), title: 'DCAT' }],
})
