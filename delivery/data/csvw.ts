import type { DatasetView } from '@/queries/data/dataViews'

import { dataColumns } from '../csv'
import { columnNotes } from './columns'

/** Metadata beside a CSV file (W3C CSV on the Web): what each column holds, who says it, on which terms. */
export const csvMetadata = (dataset: DatasetView) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
  '@type': 'Table',
  url: dataset.csvUrl,
  'dc:title': dataset.title,
  ...(dataset.definition ? { 'dc:description': dataset.definition } : {}),
  'dc:publisher': { 'schema:name': dataset.publisher.name, 'schema:url': { '@id': dataset.publisher.url } },
  'dc:source': dataset.sources.map(({ name }) => name).join('；'),
  'dc:rights': { '@id': dataset.terms.href },
  ...(dataset.modified ? { 'dc:modified': { '@value': dataset.modified, '@type': 'xsd:dateTime' } } : {}),
  'dcat:landingPage': { '@id': dataset.url },
  'dc:bibliographicCitation': dataset.citation.standard,
  ...(dataset.unit ? { 'schema:unitText': dataset.unit } : {}),
  dialect: { encoding: 'utf-8', lineTerminators: ['\r\n', '\n'], header: true, doubleQuote: true, delimiter: ',' },
  tableSchema: {
    columns: dataColumns.map((name) => {
      const { title, description, datatype, about } = columnNotes[name]
      return { name, titles: [name, title], 'dc:description': description, datatype, ...(about ? { propertyUrl: about } : {}) }
    }),
    primaryKey: ['indicator', 'area', 'period', 'vintage'],
    aboutUrl: '{+url}',
  },
})
