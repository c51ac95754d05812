import type { Source, Token } from './tokens'
import { any, endsWith, startsWith } from './words'

const listNouns = new RegExp(
  `^${any('重点 主要 主导 优势 特色 支柱 战略性?新兴 新兴 传统 核心 关键 专项 标志性 未来')}?` +
  any(
    '产业 领域 行业 板块 类 集群 工程 行动 方面 任务 体系 平台 片区 系列 专项 品类 市场 门类 环节 举措 措施 项目 运营商 功能 模块 基地 场景 指标',
  ),
)
const raised = endsWith('近 超 约 过 逾 破 达 足 余 达到 超过 突破 接近 不足 不到 至少 (?<![线网以路地身世天海晚早马会街市史船车岸楼])上')
const quantified = new RegExp(
  `${any(
    '(?<!最)近 超 约 满 不到 不足 超过 仅 只 仅有 只有 共 各 为期 历时 徒刑 缓刑 拘役 管制 时隔 延长 缩短 提前 推迟 质保 保修 期限 长达 连续 新增',
    '增加 增设 减少 再添 各有 至少 最多 少 多 任期 禁赛 停赛 有效期 周期 服刑 超出 剥夺政治权利 夺得 斩获 摘得',
  )}(?:了|为)?$`,
)
const bounded = startsWith('以上 以内 左右 之内 及以上 及以下 以下 期满')
const harmed = /^[^,，。;；]{0,5}(?:死亡|受伤|重伤|轻伤|身亡|遇难|失踪|失联|溺亡|遇害|获救)/
const pairHarmed = startsWith('死 受 重 轻 遇 失 溺 被 获 当场 涉 不幸 身亡 落 以上 左右 组 [、,，。和] 下落 送 伤')
const pairCounted = endsWith('致 共 仅 有 成 等 名 加 少 另 及 其中 造成')
const vagueMeasures = /^(?:元|圆|度|里|卡|点|米|牛|焦|瓦|伏|丈|尺|寸|担|斤|盾|方|克|顷|磅)$/

/**
 * Says whether a Chinese numeral counts. Small ones do with a strong classifier only; 百, 千 and 万 alone need a qualifier or 多; 一 needs
 * words that show that it is counted.
 */
export function isCountedHan({ text }: Source, token: Token, lead: string, tail: string, listed: boolean): boolean {
  const { numeral } = token
  const unit = token.unitWord ?? ''
  const value = numeral.value ?? numeral.high
  if (numeral.vague) return token.kind !== 'index' && !/[参函系]$/.test(lead)
  if (value === null || numeral.positional) return false
  if (numeral.bare) return isQualifiedBare(text, token, lead)
  if (unit === '大') return value > 1 && listNouns.test(tail)
  if (unit === '级') return true
  if (unit === '番') return token.rule === 'ratio.doubling'
  if (value >= 11 || numeral.magnitude > 1) return true
  // 二 before a classifier orders (二套房, 二次分配), where 两 counts.
  if (text.slice(numeral.start, numeral.end) === '二' && '套次本部则层道轮把片批级类中产'.includes(unit)) return false
  // 三双 is a feat in basketball.
  if (unit === '双' && !/^(?:鞋|袜|手套|筷|眼|手|儿女|溜冰|运动|雪)/.test(tail)) return false
  if (!token.smallAllowed) return listed && '分胜平负金银铜点'.includes(unit)
  if (value === 1 && !token.range) return isCountedOne(token, lead, tail, listed)
  // “四个自信”, “两个维护”: a quoted phrase, unless it is the name of a standard (“15分钟服务圈”).
  if (/[“"「『‘]$/.test(lead) && !/[分钟小时公里]/.test(unit)) return false
  // 两人 is mostly a pronoun.
  if (unit === '人' && value === 2) return tail === '' || pairHarmed.test(tail) || listed || pairCounted.test(lead)
  if (unit === '口') return /^(?:井|之家|人)/.test(tail)
  return true
}

function isQualifiedBare(text: string, token: Token, lead: string): boolean {
  if (token.more || raised.test(lead)) return true
  const run = text.slice(token.numeral.start, token.numeral.end)
  const named = token.unitWord === '大' || /^(?:级|富|大[奖军]|像素|富翁)/.test(text.slice(token.end, token.end + 2))
  return /^(?:百亿|千亿|万亿|百万亿|千万|百万)$/.test(run) && (token.kind === 'amount' || token.kind === 'count') && !named && lead.trim() !== ''
}

/** 一 is mostly an article. It counts with measures, casualties, gains, bounds and beside other figures of a list. */
function isCountedOne(token: Token, lead: string, tail: string, listed: boolean): boolean {
  const unit = token.unitWord ?? ''
  if (/^(?:倍|%|个百分点|百分点|个基点)$/.test(unit)) return true
  if (/^半/.test(tail)) return false
  if (token.value !== null && token.value % 1 !== 0 || token.more && token.kind === 'duration') return true
  if (token.kind === 'amount') return !vagueMeasures.test(unit) || /(?:近|超|约|过|逾|达|仅|共|增加|减少|每|涨|跌|降|为|到|至)$/.test(lead)
  if (/^(?:小时|个小时|分钟|个工作日|工作日|秒)$/.test(unit)) return true
  if (quantified.test(lead) || bounded.test(tail)) return true
  if (/^[人名例位]$/.test(unit) && harmed.test(tail)) return true
  return listed && (token.kind === 'count' || token.kind === 'duration') && !/^(?:系列|部分)/.test(tail)
}
