import { dataFile, type FileFormat } from '@/delivery/data/answer'
import { problem } from '@/delivery/problem'
import { instantOf } from '@/domain/figures/asOf'
import { datasetView } from '@/queries/data/dataset'
import { indicatorChart } from '@/queries/data/indicator'

import { pictureFile } from '../../../pictureFile'

export const dynamic = 'force-dynamic'

const formats: readonly string[] = ['csv', 'csv-metadata.json', 'xlsx', 'json', 'sdmx.csv'] satisfies FileFormat[]
const isFile = (format: string): format is FileFormat => formats.includes(format)

/** An indicator as a file: /data/gdp.csv, of some areas with ?area=…, as of a day with ?asOf=…. */
export async function GET(request: Request, { params }: { params: Promise<{ indicator: string; format: string }> }) {
  const { indicator, format } = await params
  const query = new URL(request.url).searchParams
  const asOf = query.get('asOf')
  if (format === 'svg' || format === 'png') {
    const drawn = await indicatorChart(indicator, { areas: query.getAll('area'), asOf: asOf && instantOf(asOf) })
    return pictureFile({ chart: drawn?.chart ?? null, code: indicator, name: drawn?.name ?? indicator, format })
  }
  if (!isFile(format)) return problem({ status: 404, title: 'No such format', detail: '没有这种格式。 / There is no such format.' })
  if (asOf !== null && instantOf(asOf) === null) return problem({ status: 400, title: 'Bad asOf', detail: 'asOf 不是一个日期。 / asOf is not a date.' })
  const dataset = await datasetView(indicator, { areas: query.getAll('area'), asOf: asOf && instantOf(asOf) })
  if (!dataset) return problem({ status: 404, title: 'No such indicator', detail: '没有这个指标。 / There is no such indicator.' })
  return dataFile(dataset, format, { hasMark: query.get('bom') !== '0' })
}
