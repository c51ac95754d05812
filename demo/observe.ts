import type { DemoObservation, ObsStatus } from './types'
import { indicators } from './indicators'
import { sources } from './sources'

/** Moves the decimal point of a printed number `places` to the right, exactly: ('18.6', 4) is 186000. */
export function shiftDecimal(printed: string, places: number): number {
  const negative = printed.startsWith('-')
  const [whole = '0', fraction = ''] = printed.replace('-', '').split('.')
  const kept = fraction.padEnd(places, '0')
  const shifted = Number(`${whole}${kept.slice(0, places)}.${kept.slice(places) || '0'}`)
  return negative ? -shifted : shifted
}

const magnitudes: Record<number, string> = { 0: '', 4: '万', 8: '亿' }

function indicatorOf(code: string) {
  const found = indicators.find((one) => one.code === code)
  if (!found) throw new Error(`No indicator ${code}`)
  return found
}

function publishedBy(sourceKey: string): string {
  const date = sources.find((one) => one.key === sourceKey)?.datePublished
  if (!date) throw new Error(`Source ${sourceKey} has no date`)
  return date
}

type Series = {
  indicator: string
  region: string
  /** Short name of the region in observation keys: cn, ha. */
  area: string
  /** Source key for a year. */
  source: (year: string) => string
  locator: string
  status?: ObsStatus
  /** Printed number without its unit, by year. */
  printed: Record<string, string>
  /** Departures from the series for single years. */
  except?: Record<string, Partial<DemoObservation>>
}

/** A yearly series as observations with the keys `indicator-area-year`; printed numbers carry the indicator's magnitude and unit. */
export function observeSeries({ indicator, region, area, source, locator, status = 'A', printed, except = {} }: Series): DemoObservation[] {
  const { unit, unitMult } = indicatorOf(indicator)
  return Object.entries(printed).map(([year, number]) => {
    const departure = except[year] ?? {}
    const key = departure.source ?? source(year)
    return {
      key: `${indicator}-${area}-${year}`,
      indicator,
      region,
      period: year,
      value: shiftDecimal(number, unitMult),
      valueText: `${number}${magnitudes[unitMult] ?? ''}${unit}`,
      operator: '=',
      status,
      role: 'outcome',
      source: key,
      sourceLocator: locator,
      publishedAt: publishedBy(key),
      ...departure,
    }
  })
}
