import type { Clauses } from './clauses'
import type { Source } from './tokens'

const provinces =
  '北京市|天津市|上海市|重庆市|河北省|山西省|辽宁省|吉林省|黑龙江省|江苏省|浙江省|安徽省|福建省|江西省|山东省|河南省|湖北省|湖南省|广东省|海南省|四川省|贵州省|云南省|陕西省|甘肃省|青海省|台湾省|' +
  '内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|黑龙江|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|北京|天津|上海|重庆'
const named = `(?:${provinces})|(?<=^|[,，。;；:、“”(（)）\\s在据由对向与和为从是至同到让使助])[\\u4e00-\\u9fff]{2,4}?(?:省|市|县|区|自治州|州|盟|旗|镇|乡)(?![场民值内外级域间委政直长])`
const general = '全国|全省|全市|全县|全区|全州|全球|世界|我国|我省|我市|我县|该省|该市|该县|全镇|全乡'
const pattern = new RegExp(`${named}|${general}`, 'gm')

// Words that only end like the name of a place, and beginnings of a clause that run into one.
const noName = /^[全各该本某两三几多]|[的各所辖强型业和与级无一二百居从由将已达]|其中|人均|日均|月均|年均|新增|记者|全年|年末|以上|城镇|乡镇|集镇|省会|县市|区县|(?:城市|超市|楼市|股市|车市|房市|门市|夜市|都市|上市|集市|收市|开市|社区|园区|景区|灾区|山区|小区|城区|市区|新区|校区|片区|辖区|库区|疫区|厂区|矿区|林区|牧区|港区|战区|禁区|开发区|保护区|示范区|试验区|工业区)$|(?<!阿里|和田|喀什|阿克苏|塔城|阿勒泰|大兴安岭)地区$/

export type AreaFinder = (at: number) => string | null

/**
 * Finds the area a figure at an offset speaks of: the last area named before it in its sentence, where 全市 and 该县 stand for the last
 * named place of that level, else the place the article is about (`fallback`), else the last place named.
 */
export function findAreas(source: Source, clauses: Clauses, fallback: string | null): AreaFinder {
  const found: { at: number; area: string | null }[] = []
  const last: Record<string, string> = {}
  if (fallback) last[level(fallback)] = fallback
  for (const match of source.text.slice(0, source.end).matchAll(pattern)) {
    // 居全省第二: the name begins within the word.
    const skipped = /(?:全[国省市县区州镇乡]|[我该][省市县])$/.exec(match[0])?.index ?? 0
    const [at, word] = [match.index + skipped, match[0].slice(skipped)]
    const stands = /^[全我该][省市县区州镇乡]$/.test(word)
    const name = source.raw.slice(at, at + word.length)
    if (stands) found.push({ at, area: last[word.slice(-1)] ?? name })
    else if (/^(?:全国|我国)$/.test(word)) found.push({ at, area: '全国' })
    else if (!noName.test(word)) {
      last[level(word)] = name
      found.push({ at, area: name })
    }
  }
  const main = fallback ?? null
  let cursor = -1
  return (at) => {
    while (cursor + 1 < found.length && (found[cursor + 1]?.at ?? Infinity) < at) cursor++
    const near = cursor >= 0 ? found[cursor] : undefined
    if (!near) return main
    return near.at >= (clauses.sentenceStart[at] ?? 0) ? near.area : main ?? near.area
  }
}

function level(area: string): string {
  const end = area.slice(-1)
  if ('省市县区州镇乡'.includes(end)) return /自治区$/.test(area) ? '区' : end
  return '省'
}
