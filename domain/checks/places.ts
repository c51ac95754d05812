import { finding } from './finding'
import { apart, same, stretchOf } from './periods'
import { type Reading, sentenceBefore } from './sentences'
import type { Bound, CheckInput, Finding } from './types'

/** A period or area behind one of these is what something is compared with, or part of a whole, not what the figure is about. */
const comparing = /(?:比|较|与|和|同|从|由|自|高于|低于|好于|快于|慢于|优于|超过|占|相当于|不及|居|列|位列|位居|排名|排|来自|面向|覆盖|销往|辐射|服务|为|对|在|向|除|含|以|于)$/
/** Between a period and a figure these say when something was said or done, not what the figure is of. */
const announcing = /公布|发布|印发|通报|出台|介绍|举行|召开|表示|披露|获悉|获批|认定|成立|启动|开通|建成|投产|以来|至今|目前|截至|累计|现有|已有|拥有|目标|预计|力争/
/** 全年 and 上年 are years of what the text is about, which may not be the year in which it was written. */
const ofTheText = /^(?:全年|上年|本年|当年|同年|次年)/
/** A second year in the sentence, and nobody knows which number is whose: 2021年、2022年分别为…. */
const year = /(?:\d{4}|[今去前明上])年/g
const namesDay = /[日号]|凌晨|[上下]午|近|过去|最近|未来|今后|连续/

/** The period named in the sentence against the record's. Says nothing of open periods, days, bases of comparison and dates of announcements. */
export function checkPeriod(reading: Reading, bound: Bound): Finding[] {
  const { read, record, indicator } = bound
  if (!read?.period?.from || !read.period.to || read.role === 'target' || read.role === 'policy_target' || namesDay.test(read.period.text) || ofTheText.test(read.period.text)) return []
  const lead = sentenceBefore(reading, read.numeral.start)
  const at = lead.lastIndexOf(read.period.text)
  if (at < 0 || comparing.test(lead.slice(0, at))) return []
  const between = lead.slice(at + read.period.text.length)
  if ((lead.match(year) ?? []).length > 1) return []
  // Another numeral between them may be what the period belongs to; 从 and 由 name the level before it.
  if (announcing.test(between) || announcing.test(lead.slice(Math.max(0, at - 4), at)) || /\d|比|较|从|由|自/.test(between)) return []
  const [named, recorded] = [stretchOf(joined(read.period.from, read.period.to)), stretchOf(record.period)]
  if (!named || !recorded || same(named, recorded)) return []
  const says = { zh: `时期不符：文中“${read.period.text}”，记录是${record.period}。`, en: `Period: the text says “${read.period.text}”, the record is of ${record.period}.` }
  const mend = { zh: '核对时期，或换绑那一期的观测值。', en: 'Check the period, or bind the record of that period.' }
  if (apart(named, recorded)) {
    const isSure = read.period.text.length >= 2 && recorded.from !== recorded.to
    return isSure ? [finding(bound, { code: 'period', severity: 'error', at: read.numeral, says, mend })] : []
  }
  // 前三季度 is not 三季度; only a flow can tell the two apart.
  const isCumulative = named.from < recorded.from && named.to === recorded.to && named.from.slice(0, 4) === recorded.from.slice(0, 4)
  if (indicator?.timeBasis !== 'flow' || !isCumulative) return []
  return [finding(bound, { code: 'period', severity: 'warning', at: read.numeral, says: { zh: `${says.zh}累计数和当期数不同。`, en: `${says.en} A cumulative value is not that of one period.` }, mend })]
}

const joined = (from: string, to: string): string => (from === to ? from : `${from}/${to}`)

type Areas = CheckInput['areas']

/** The known areas that the text names at all. */
export const namedIn = (text: string, areas: Areas): Areas => areas.filter(({ name }) => text.includes(bare(name)))

const bare = (name: string): string => (name.length > 2 ? name.replace(/(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|县|区)(?:（.*）)?$/, '') : name)

/** The area right before the figure against the record's; only areas that the newsroom knows, and none of which one holds the other. */
export function checkArea(reading: Reading, bound: Bound, { named: candidates, areas }: { named: Areas; areas: Areas }): Finding[] {
  const { read, record } = bound
  if (!read?.area || read.kind === 'rank' || record.rank) return []
  const lead = sentenceBefore(reading, read.numeral.start)
  const at = lead.lastIndexOf(read.area)
  if (at < 0 || comparing.test(lead.slice(0, at)) || /\d/.test(lead.slice(at))) return []
  const between = lead.slice(at + read.area.length)
  if (/比|较|占|居|列|高于|低于|[，,;:。].*[，,;:。]/.test(between) || bareNames(lead, candidates, areas).size !== 1) return []
  const named = candidates.filter(({ name }) => bare(name) === bare(read.area ?? ''))
  const [area] = named
  if (named.length !== 1 || !area || area.code === record.area.code || bare(area.name) === bare(record.area.name)) return []
  if (holds(area.code, record.area.code, areas) || holds(record.area.code, area.code, areas)) return []
  return [finding(bound, {
    code: 'area', severity: 'error', at: read.numeral,
    says: { zh: `地区不符：文中是${area.name}，记录是${record.area.name}。`, en: `Area: the text speaks of ${area.name}, the record of ${record.area.name}.` },
    mend: { zh: `换绑${area.name}的观测值，或核对地名。`, en: `Bind the record of ${area.name}, or check the name.` },
  })]
}

function bareNames(lead: string, candidates: Areas, areas: Areas): Set<string> {
  const found = new Set<string>()
  for (const { code, name } of candidates) if (lead.includes(bare(name))) found.add(code)
  // 河南省许昌市 names one place.
  return new Set([...found].filter((code) => ![...found].some((other) => other !== code && holds(code, other, areas))))
}

/** Does the first area hold the second? By the chain of parents, and by the digits of GB/T 2260 where no parent is recorded. */
export function holds(outer: string, inner: string, areas: Areas): boolean {
  let code: string | null = inner
  for (let step = 0; step < 6 && code; step++) {
    code = areas.find((area) => area.code === code)?.parent ?? null
    if (code === outer) return true
  }
  const level = areas.find((area) => area.code === outer)?.level
  if (outer === inner) return false
  if (level === 'country') return true
  return outer.endsWith('0000') ? inner.startsWith(outer.slice(0, 2)) : outer.endsWith('00') && inner.startsWith(outer.slice(0, 4))
}
