import { unitGroups, type UnitGroup } from './unitTable'
import { startsWith } from './words'

export type UnitMatch = { end: number; word: string; group: UnitGroup }

const byFirst = buildIndex()

function buildIndex(): Map<string, { word: string; group: UnitGroup }[]> {
  const index = new Map<string, { word: string; group: UnitGroup }[]>()
  const seen = new Set<string>()
  for (const group of unitGroups) {
    for (const word of group.words.split(' ')) {
      if (word === '' || seen.has(word)) continue
      seen.add(word)
      const first = word.charAt(0)
      index.set(first, [...(index.get(first) ?? []), { word, group }])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}

/** Words that begin like a unit and are none, also behind an Arabic numeral. */
const neverUnits = startsWith(
  '分[之别辨] 通[道过路关信用知] 点[击赞] 国[内际] 省[内级] 市[场值级] 县级 级别 平[均台] 金融 大[幅量洋游] 首[三付次先席] 封盖 组合 担保 车[间型站辆企主队厂展] 球[员队迷场门星]',
  '排[名行放在] 方[面案式法向便米] 角[度色落] 记[者录] 提[高升出供前] 仓[库位储] 强化 项目(?!标) 负责 发展 银行 单[位价] 对[比话] 任务 里程 代表 股[份东权票价市] 期间 年代 年级 天津 日本',
  '周[边期] 秒杀 人均 亩均 户均 元[旦宵] 升[级至值] 手[机段续] 关[于系] 站台 行[业政] 管理 班[子列] 队伍 石油 字号 集[团中] 面[积对向] 版权 焦炭 环[比境保] 路[段线面] 口岸',
)

/** Words that begin like a classifier behind a small Chinese numeral: 三部委, 两人世界, 一条例. */
const neverCounted = startsWith(
  '人[世转行称民均制间] 家[村长乡界] 部[委队署] 个[维确毫先务代有倡意自伟必一](?=[护立不行个表利导识信大]) 条件 项全 种族 层次 口子 层皮 件套 台戏 头[六] 套班 道题 位[一数] 点[半多] 起来',
  '起[飞步初] 对于 组[织成] 面[体板] 节气 年[代级制] 天打 本[来身] 批[准发评] 只松 匹狼 支[持付] 门峡 台[县山河] 家渠 元[桥里店区] 米[粉线] 分[之球明] 角 卡[车] 圈[层] 只手',
)

/**
 * Finds the longest unit at `at` in a folded text. A Latin unit must not run on into a longer word (5G, 3D and 4S are names), and a
 * Chinese numeral before it (`small`) makes a word likelier than a classifier.
 */
export function matchUnit(text: string, at: number, small = false): UnitMatch | null {
  const list = byFirst.get(text[at] ?? '')
  if (!list) return null
  for (const { word, group } of list) {
    if (!text.startsWith(word, at)) continue
    const end = at + word.length
    if (/[A-Za-z]/.test(word.charAt(word.length - 1)) && /[A-Za-z0-9]/.test(text[end] ?? '')) continue
    const following = text.slice(at, at + 4)
    if (word.length === 1 && (neverUnits.test(following) || small && neverCounted.test(following))) continue
    return extendCompound(text, { end, word, group })
  }
  return null
}

/** 元/吨, 微克/立方米 and 吨·公里 as one unit, also for pairs that the table does not hold. */
function extendCompound(text: string, match: UnitMatch): UnitMatch {
  const per = /^每(?:秒|小时|分钟|公斤|斤|吨|升|立方米|平方米|千瓦时)/.exec(text.slice(match.end, match.end + 4))
  if (per && match.group.kind === 'amount') {
    const end = match.end + per[0].length
    return { end, word: match.word + per[0], group: match.group }
  }
  const sign = text[match.end]
  if (sign !== '/' && sign !== '·') return match
  const basis = sign === '/' ? /^\d{0,4}/.exec(text.slice(match.end + 1, match.end + 5))?.[0].length ?? 0 : 0
  const list = byFirst.get(text[match.end + 1 + basis] ?? '')
  const next = list?.find(({ word }) => text.startsWith(word, match.end + 1 + basis))
  if (!next || basis > 0 && !/^10*$/.test(text.slice(match.end + 1, match.end + 1 + basis))) return match
  const end = match.end + 1 + basis + next.word.length
  if (/[A-Za-z0-9]/.test(text[end] ?? '') && /[A-Za-z]/.test(next.word)) return match
  return { end, word: text.slice(match.end - match.word.length, end), group: { ...match.group, kind: 'amount' } }
}
