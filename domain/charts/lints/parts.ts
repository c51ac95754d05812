import type { Lint, Rule } from './types'

const summed = new Set(['amount', 'count', 'share'])
/** Words that make parts of a whole out of what they speak of. */
const wholeWords = /占大头|占比|占[^，。]{0,6}成|构成|组成|其中|合计|总共|加起来|之和|大多数|大部分/

/**
 * Several indicators side by side in bars read as parts of a whole. 473 and 723 firms are none when one firm can stand on both lists, so the editor
 * says which it is; overlapping ones carry that in their note, and no title may add them up.
 */
export const partsRule: Rule = ({ form, records }) => {
  if (form.type !== 'bar' && form.type !== 'grouped-bar') return []
  const indicators = [...new Map(records.map(({ indicator }) => [indicator.id, indicator])).values()]
  if (indicators.length < 2 || !indicators.every(({ statType }) => summed.has(statType))) return []
  const names = indicators.map(({ name }) => name).join('、')
  const part = indicators.find(({ parent }) => parent !== null && indicators.some(({ id }) => id === parent))
  if (form.relation === null) {
    return [refuse('OVERLAP_UNSTATED', 'relation', `${names}并排成柱，读者会当成一个总数的几部分。请说明它们有没有重叠。`, 'Bars side by side read as parts of a whole. Say whether they overlap.')]
  }
  if (form.relation === 'disjoint' && part) {
    return [refuse('PART_BESIDE_WHOLE', 'relation', `“${part.name}”是其中项，和它的总数有重叠，不能说互不重叠。`, `“${part.name}” is a part of another one shown here; they overlap.`)]
  }
  if (form.relation === 'disjoint') return sharesOverAll(records)
  const words = [form.title, form.altText].map((text) => wholeWords.exec(text)?.[0]).find((found) => found !== undefined)
  return words === undefined ? [] : [refuse(
    'PARTS_OVERLAP', 'title', `各项有重叠（一家可以上几份名单），标题或替代文字里的“${words}”却把它们当成一个总数的几部分。请改写。`,
    `The things counted overlap, but “${words}” makes parts of a whole of them.`,
  )]
}

/** Shares that exclude each other make no more than the whole; rounding may add a little. */
function sharesOverAll(records: Parameters<Rule>[0]['records']): Lint[] {
  if (!records.every(({ indicator }) => indicator.statType === 'share' && indicator.unit === '%')) return []
  const sums = new Map<string, number>()
  for (const { area, period, edition, value } of records) sums.set(`${area.id} ${period} ${edition}`, (sums.get(`${area.id} ${period} ${edition}`) ?? 0) + (value ?? 0))
  return Math.max(...sums.values()) <= 101 ? [] : [refuse('SHARES_OVER_100', 'relation', '各项占比相加超过 100%，必有重叠。', 'The shares add up to more than 100 %: they overlap.')]
}

const refuse = (code: string, path: string, zh: string, en: string): Lint => ({ code, severity: 'refuse', path, zh, en })
