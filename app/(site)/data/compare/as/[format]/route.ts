import { dataFile, type FileFormat } from '@/delivery/data/answer'
import { problem } from '@/delivery/problem'
import { addresses } from '@/domain/addresses'
import { comparisonView, inComparison } from '@/queries/data/comparison'
import { datasetView } from '@/queries/data/dataset'
import { siteUrl } from '@/config/environment'

import { pictureFile } from '../../../pictureFile'
import { comparisonAsked } from '../../asked'

export const dynamic = 'force-dynamic'

const formats: readonly string[] = ['csv', 'csv-metadata.json', 'xlsx', 'json'] satisfies FileFormat[]
const isFile = (format: string): format is FileFormat => formats.includes(format)

/** A comparison as a file or a picture: /data/compare.csv?indicator=…&area=…; the parameters are those of the page. */
export async function GET(request: Request, { params }: { params: Promise<{ format: string }> }) {
  const { format } = await params
  const asked = comparisonAsked(new URL(request.url).searchParams, new Date().toISOString())
  if (asked.indicator === null || asked.areas.length === 0) return problem({ status: 400, title: 'Nothing to compare', detail: '请给出 indicator 和至少一个 area。 / Name an indicator and at least one area.' })
  if (format === 'svg' || format === 'png') {
    const comparison = await comparisonView(asked)
    return pictureFile({ chart: comparison?.chart ?? null, code: asked.indicator, name: comparison?.indicator?.label ?? asked.indicator, format })
  }
  const dataset = isFile(format) ? await datasetView(asked.indicator, { areas: asked.areas, periods: inComparison(asked), asOf: asked.instant }) : null
  if (!dataset || !isFile(format)) return problem({ status: 404, title: 'No such indicator or format', detail: '没有这个指标或格式。 / There is no such indicator or format.' })
  const own = { indicator: asked.indicator, areas: asked.areas, periods: asked.periods, from: asked.from, to: asked.to, asOf: asked.asOf }
  return dataFile({ ...dataset, url: `${siteUrl()}${addresses.compare(own)}`, csvUrl: `${siteUrl()}${addresses.compareFile(own, 'csv')}` }, format, { hasMark: new URL(request.url).searchParams.get('bom') !== '0' })
}
