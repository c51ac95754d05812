import { formatPeriod } from '@/domain/text/period'
import { sdmxFrequency, sdmxPeriod } from '@/domain/figures/sdmxPeriod'
import { shanghaiDate } from '@/domain/text/shanghai'
import type { DataRow, DatasetView } from '@/queries/data/dataViews'

import { csvRow } from '../csv'

export const SDMX_CSV = 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8'

/** Maintainer and version of the one structure that all our indicators have. */
const STRUCTURE_ID = 'SHUMING:OBSERVATIONS(1.0.0)'

const columns = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'UNIT_MEASURE', 'UNIT_MULT', 'DECIMALS', 'SOURCE', 'COMMENT_OBS', 'VALID_FROM'] as const

/** SDMX keeps why a value is missing in the list of states; we keep it apart and join it here. */
const statusOf = ({ value, status, missingReason }: DataRow): string => (value === null ? (missingReason ?? 'O') : status)

const commentOf = ({ operator, valueText, unit, period, note }: DataRow): string =>
  [operator === '=' ? null : `限定 ${operator}`, `原文 ${valueText}${unit}`, period.includes('/') ? formatPeriod(period) : null, note].filter(Boolean).join('；')

/**
 * SDMX-CSV 2.0: what holds now (or held at `asOf`), one row for each series and period. A value that has been withdrawn is no observation and is left out.
 * The unit is that of the indicator, without magnitudes.
 */
export function sdmxCsv(dataset: DatasetView): string {
  const rows = dataset.rows.filter(({ current, withdrawnAt }) => current && withdrawnAt === null)
  return [columns, ...rows.map((row) => [
    'dataflow', STRUCTURE_ID, 'I', sdmxFrequency(row.period), row.indicator, row.area, sdmxPeriod(row.period, row.publishedOn ?? shanghaiDate(row.validFrom)), row.value, statusOf(row),
    dataset.unitCode ?? dataset.unit, 0, dataset.decimals, row.source, commentOf(row), row.validFrom,
  ])].map(csvRow).join('')
}
