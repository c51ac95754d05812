import type { Dataset, Graph } from 'schema-dts'

import { addresses } from '@/domain/addresses'
import type { DataIndexView, IndicatorView, ObservationView } from '@/queries/data/dataViews'
import type { SiteView } from '@/queries/views'

import { absolute, breadcrumb, graph, organisation, organisationId } from '../jsonLd'

const mediaTypes: Record<string, string> = {
  CSV: 'text/csv', XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', JSON: 'application/json', 'SDMX-CSV': 'application/vnd.sdmx.data+csv',
}

const catalogueId = (site: SiteView) => `${site.origin}${addresses.data()}#catalogue`

/** An indicator as a data set (schema.org). `dateModified` is the day of its newest vintage, not of the record. */
export function indicatorGraph(indicator: IndicatorView, site: SiteView): Graph {
  const dataset: Dataset = {
    '@type': 'Dataset', '@id': `${absolute(site.origin, indicator.href)}#dataset`, name: indicator.name, url: absolute(site.origin, indicator.href), inLanguage: 'zh-Hans', isAccessibleForFree: true,
    description: indicator.definition ?? `${indicator.name}：各期数值、来源和修订。`, creator: { '@id': organisationId(site) }, includedInDataCatalog: { '@id': catalogueId(site) },
    ...(indicator.coverage ? { temporalCoverage: `${indicator.coverage.from}/${indicator.coverage.to}`, spatialCoverage: indicator.coverage.areas.map((name) => ({ '@type': 'Place' as const, name })) } : {}),
    ...(indicator.modified ? { dateModified: indicator.modified } : {}),
    variableMeasured: { '@type': 'PropertyValue', name: indicator.name, ...(indicator.unit ? { unitText: indicator.unit } : {}), ...(indicator.population ? { description: indicator.population } : {}) },
    ...(indicator.method ? { measurementTechnique: absolute(site.origin, indicator.method.href) } : {}),
    license: `${site.origin}${addresses.notices()}`, usageInfo: `${site.origin}${addresses.notices()}`, citation: indicator.citation.standard,
    distribution: indicator.downloads.flatMap(({ label, href }) => { const type = mediaTypes[label]; return type ? [{ '@type': 'DataDownload' as const, encodingFormat: type, contentUrl: absolute(site.origin, href) }] : [] }),
  }
  return graph(organisation(site), dataset, breadcrumb(site.origin, indicator.breadcrumb))
}

/** One value (schema.org `Observation` is young; engines that know it link number, place and time). */
export const observationGraph = (observation: ObservationView, site: SiteView): Graph => graph(organisation(site), {
  '@type': 'Observation', '@id': absolute(site.origin, observation.href), name: `${observation.indicator.label}：${observation.area.label}，${observation.periodText}`, description: observation.citation.plain,
  variableMeasured: { '@type': 'StatisticalVariable', name: observation.indicator.label, url: absolute(site.origin, observation.indicator.href) },
  observationAbout: { '@type': 'Place', name: observation.area.label }, observationDate: observation.period,
  ...(observation.valueExact !== null && observation.state.kind !== 'withdrawn' ? { value: observation.valueExact } : {}),
}, breadcrumb(site.origin, observation.breadcrumb))

export const catalogueGraph = (data: DataIndexView, site: SiteView): Graph => graph(organisation(site), {
  '@type': 'DataCatalog', '@id': catalogueId(site), name: '统计数据', url: `${site.origin}${addresses.data()}`, publisher: { '@id': organisationId(site) },
  dataset: data.groups.flatMap(({ indicators }) => indicators.map(({ name, href }) => ({ '@type': 'Dataset' as const, name, url: `${site.origin}${href}`, description: `${name}：各期数值、来源和修订。` }))),
})
