import type { Verdict } from './ranks'
import type { Source, Token } from './tokens'
import { any } from './words'

const noBreak = '[^\\d,，。;；、]'
const person = any(
  '人口 群众 居民 职工 学生 游客 旅客 观众 党员 干部 农民工 农民 儿童 老人 老年人 志愿者 粉丝 村民 市民 员工 师生 考生 毕业生 移民 难民 民众',
  '大学生 青少年 患者 消费者 球迷 网民 会员 劳动力 残疾人 学子 人才 听众 选民 乘客',
)
const persons = new RegExp(`^${noBreak}{0,6}?${person}`)
const personsAtOnce = new RegExp(`^${any('群众 居民 职工 学生 村民 员工 师生 患者 儿童 老人 学子')}`)
const households = new RegExp(`^${noBreak}{0,4}?${any('农户 商户 住户 贫困户 脱贫户 养殖户 用户 家庭户 移民户 经营户')}`)
const reaches = any('达到? 超过? 突破 为 约 近 逾 至 增至 降至 约为 共 有 高达 接近 不足 将达 升至 减至 过 增加 减少 新增 增长 仅')
const personsBefore = new RegExp(
  `${any('人口 人数 粉丝 游客 网民 参与者 人员 旅客 观众 学生 职工 会员数? 员工 粉丝数 患者')}(?:总数|总量|规模|数量?|已|将|首次|一举|再)?${reaches}*$`,
)
const index = any(
  '指数 系数 评分 得分 PMI CPI 均值 比值 收入比 比例 倍差 之比 倍率 市盈率 市净率 点位 沪指 大盘 深成指 恒指 指标值 水平 GPA 总分 均分 景气度 活跃度',
  '综合值 差值 中间价 汇率 pH值? 豆瓣 震级 规模',
)
const states = any('为 至 到 达 报 收 是 在 于 高达 降 升 分 仅 约 由 从 [:：]')
const turns = any('缩小 下降 降 扩大 上升 升 提高 降低 提升 增加 回落 回升 跌 涨')
const indexBefore = new RegExp(
  `${index}[^,，。;；]{0,16}${turns}[到至为]$|${index}[^\\d,，。;；]{0,8}${states}+(?:\\d{4}年的)?$|${any('指数 系数 评分 pH值 震级 市净率 市盈率 容积率')}[^\\d,，。;；]{0,2}$|规模$`,
)
const indexEnds = new RegExp(`^(?:$|[,，。;；、))]|左右|以上|以下|的?(?:有感)?地震|分位|(?:进一步)?${turns}[到至为])`)

/** Numbers without a unit: implied persons (18.6万贫困人口), bare magnitudes at the end of a clause, values of an index. */
export function judgeUnitless({ text }: Source, token: Token, lead: string, tail: string): Verdict | null {
  const { numeral } = token
  const arabic = numeral.form === 'arabic'
  const strict = !arabic && (numeral.bare || numeral.positional)
  const large = numeral.magnitude > 1 || !arabic && (numeral.value ?? 0) >= 1e4
  const counted = arabic && !numeral.decimals && !isYear(token)
  const qualified = !strict || token.more || /[近超约上过逾破]$/.test(lead)
  if (large && qualified && persons.test(tail)) return { unit: '人', kind: 'count', rule: 'count.implied_person' }
  if (!large && counted && personsAtOnce.test(tail)) return { unit: '人', kind: 'count', rule: 'count.implied_person' }
  if (/^[死伤亡](?:[\d一二两三四五六七八九十多]|$|[,，。;；、))\s失])/.test(tail) && numeral.value !== null) {
    return { unit: '人', kind: 'count', rule: 'count.casualties' }
  }
  if (/^[A-Za-z]/.test(tail) && !/^ ?(?:tokens?|users?)/.test(tail)) return null
  if (large && !strict && households.test(tail)) return { unit: '户', kind: 'count', rule: 'count.implied_household' }
  if (numeral.magnitude >= 1e4 && !strict) {
    const implied = personsBefore.test(lead)
    return implied ? { unit: '人', kind: 'count', rule: 'count.implied_person' } : { unit: null, kind: 'amount', rule: 'amount.magnitude_only' }
  }
  const closes = tail === '' || indexEnds.test(text.slice(token.end, token.end + 8))
  return arabic && closes && !isYear(token) && indexBefore.test(lead) ? { unit: null, kind: 'index', rule: 'index.bare' } : null
}

/** 1949 and 2024 without a magnitude or decimals are read as years wherever no unit follows. */
export function isYear({ numeral }: Token): boolean {
  const plain = numeral.form === 'arabic' && !numeral.decimals && numeral.magnitude === 1
  return plain && numeral.value !== null && numeral.value >= 1900 && numeral.value <= 2100
}
