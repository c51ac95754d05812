import { addresses, type DataFormat } from '@/domain/addresses'
import type { CatalogueView } from '@/queries/data/dataViews'

const iana = (type: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${type}` })

const files: { format: DataFormat; title: string; mediaType: string; conformsTo?: string }[] = [
  { format: 'csv', title: 'CSV', mediaType: 'text/csv', conformsTo: 'http://www.w3.org/ns/csvw' },
  { format: 'xlsx', title: 'XLSX', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { format: 'json', title: 'JSON', mediaType: 'application/json' },
  { format: 'sdmx.csv', title: 'SDMX-CSV 2.0', mediaType: 'application/vnd.sdmx.data+csv', conformsTo: 'https://sdmx.org/standards-2/' },
]

/** European code list of frequencies, which DCAT profiles share. */
const frequencies: Record<string, string> = { A: 'ANNUAL', H: 'ANNUAL_2', Q: 'QUARTERLY', M: 'MONTHLY', D: 'DAILY', I: 'IRREG' }

/** The catalogue of indicators after DCAT 3, as JSON-LD. Pages of it are linked after Hydra. */
export function dcatCatalogue(catalogue: CatalogueView) {
  const { origin } = catalogue
  const at = (path: string) => `${origin}${path}`
  const publisher = { '@id': `${origin}/#organisation`, '@type': 'foaf:Organization', 'foaf:name': catalogue.name, 'foaf:homepage': { '@id': `${origin}/` } }
  return {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', hydra: 'http://www.w3.org/ns/hydra/core#', schema: 'https://schema.org/', xsd: 'http://www.w3.org/2001/XMLSchema#' },
    '@id': at(`${addresses.data()}#catalogue`), '@type': 'dcat:Catalog',
    'dct:title': { '@value': `${catalogue.name}统计数据`, '@language': 'zh-Hans' }, 'dct:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/zh' }, 'dct:publisher': publisher, 'foaf:homepage': { '@id': at(addresses.data()) }, 'dct:rights': { '@id': at(catalogue.terms.href) },
    'hydra:totalItems': catalogue.total,
    'hydra:view': {
      '@id': at(catalogue.href), '@type': 'hydra:PartialCollectionView',
      ...(catalogue.paging.previous ? { 'hydra:previous': { '@id': at(catalogue.paging.previous) } } : {}), ...(catalogue.paging.next ? { 'hydra:next': { '@id': at(catalogue.paging.next) } } : {}),
    },
    'dcat:service': { '@id': at('/api/public/figures'), '@type': 'dcat:DataService', 'dct:title': { '@value': '数据接口', '@language': 'zh-Hans' }, 'dcat:endpointURL': { '@id': at('/api/public/figures') }, 'dcat:endpointDescription': { '@id': at('/api/public/openapi.json') } },
    'dcat:dataset': catalogue.datasets.map((dataset) => ({
      '@id': `${at(dataset.url)}#dataset`, '@type': 'dcat:Dataset', 'dct:identifier': dataset.code, 'dct:title': { '@value': dataset.name, '@language': 'zh-Hans' },
      'dct:description': { '@value': dataset.definition ?? `${dataset.name}：各期数值、来源和修订。`, '@language': 'zh-Hans' }, 'dcat:landingPage': { '@id': at(dataset.url) }, 'dct:publisher': { '@id': publisher['@id'] },
      ...(dataset.group || dataset.aliases.length > 0 ? { 'dcat:keyword': [...(dataset.group ? [dataset.group] : []), ...dataset.aliases].map((word) => ({ '@value': word, '@language': 'zh-Hans' })) } : {}),
      ...(dataset.freq && frequencies[dataset.freq] ? { 'dct:accrualPeriodicity': { '@id': `http://publications.europa.eu/resource/authority/frequency/${frequencies[dataset.freq]}` } } : {}),
      ...(dataset.unit ? { 'schema:unitText': dataset.unit } : {}), ...(dataset.source ? { 'dct:source': dataset.source } : {}),
      'dcat:distribution': files.map(({ format, title, mediaType, conformsTo }) => ({
        '@id': at(addresses.dataFile({ indicator: dataset.code, format })), '@type': 'dcat:Distribution', 'dct:title': title, 'dcat:downloadURL': { '@id': at(addresses.dataFile({ indicator: dataset.code, format })) },
        'dcat:accessURL': { '@id': at(dataset.url) }, 'dcat:mediaType': iana(mediaType), 'dct:rights': { '@id': at(catalogue.terms.href) }, ...(conformsTo ? { 'dct:conformsTo': { '@id': conformsTo } } : {}),
      })),
    })),
  }
}
