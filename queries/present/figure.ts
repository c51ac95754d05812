import { addresses } from '../../domain/addresses'
import { statusLabels } from '../../domain/figures/statusLabels'
import { formatPeriod } from '../../domain/text/period'
import type { Indicator, Observation } from '../../payload-types'
import { populated } from '../database'
import type { FigureView } from '../views'

const shortArea = (name: string) => (name.length > 2 ? name.replace(/(?:省|市)$/, '') : name)

/** The digits as printed; a rank is an ordinal: 第1 (位). */
const printedValue = ({ valueText, unitText }: Pick<Observation, 'unitText' | 'valueText'>, statType: Indicator['statType']) =>
  statType === 'rank' && unitText?.startsWith('位') && /^\d/.test(valueText) ? `第${valueText}` : valueText

/** Where an observation stands; null while its indicator or area is not populated. */
export function placeOf(observation: Observation) {
  const indicator = populated(observation.indicator)
  const area = populated(observation.refArea)
  return indicator && area ? { indicator, area, period: observation.timePeriod } : null
}

/**
 * A figure for readers. `newest` is the newest vintage of the same series and period; when it says something else than the one quoted, the
 * reader is told both.
 */
export function presentFigure(observation: Observation, { newest = null, id }: { newest?: Observation | null; id?: string } = {}): FigureView | null {
  const place = placeOf(observation)
  if (!place) return null
  const key = { indicator: place.indicator.code, area: place.area.code, period: place.period }
  const source = populated(observation.source)
  const valueText = printedValue(observation, place.indicator.statType)
  // A later value that was taken back is not what holds now.
  const isRevised = newest && !newest.withdrawnAt && newest.id !== observation.id && (newest.valueText !== observation.valueText || newest.unitText !== observation.unitText || newest.operator !== observation.operator)
  return {
    id: id ?? `fig-${observation.id}`, href: addresses.observation(key), operator: observation.operator as FigureView['operator'],
    valueText, unitText: observation.unitText ?? '',
    indicator: { label: place.indicator.name, href: addresses.indicator(place.indicator.code) },
    area: shortArea(place.area.name), periodText: formatPeriod(observation.timePeriod),
    status: { code: observation.status, label: statusLabels[observation.status] }, note: observation.note ?? null,
    source: source && { label: source.name, href: source.url ?? addresses.observation(key) },
    now: isRevised && newest.validFrom
      ? { operator: newest.operator as FigureView['operator'], valueText: printedValue(newest, place.indicator.statType), unitText: newest.unitText ?? '', asOf: newest.validFrom, href: addresses.observation(key) }
      : null,
    ...(observation.withdrawnAt ? { withdrawn: { at: observation.withdrawnAt, reason: observation.withdrawnReason ?? null } } : {}),
    ...(observation.vintage ? { vintage: { href: addresses.vintage({ ...key, vintage: observation.vintage }), recordedAt: observation.validFrom ?? observation.createdAt } } : {}),
    ...(isRevised ? { change: { before: standOf(observation, place.indicator.statType), now: standOf(newest, place.indicator.statType) } } : {}),
  }
}

const standOf = ({ value, rank, operator }: Observation, statType: Indicator['statType']) => ({ value: value ?? null, rank: rank?.position ?? null, operator, statType })
