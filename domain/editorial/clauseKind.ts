import type { ClauseKind } from '@/domain/rights/types'
import { foldText } from '@/domain/text/fold'

/** Tried in this order: each rule may rely on the ones before it having failed. */
const RULES: ReadonlyArray<readonly [ClauseKind, (text: string) => boolean]> = [
  ['reprint_disclaimer', text => /转载自|转自|并不代表|不代表本|不意味着.{0,6}赞同|来源[:：]?[^。]{0,12}[(]非/u.test(text)],
  ['contact_window', text => /联系|联络|来电|来函|致电/u.test(text) && /(?:\d+|[一二三四五六七八九十两]+)个?(?:日|天|工作日|周|月)之?内|如(?:因|有|涉|需)|若(?:因|有|涉)|请.{0,20}联系/u.test(text)],
  ['free_use_grant', text => /(?:可|可以|允许|欢迎)[^。；可不]{0,16}(?:转载|摘编|使用|复制|传播|引用)/u.test(text)
    && /(?:不必|不用|无需|无须|毋需|不需要?)[^。]{0,8}(?:申请|授权|许可|同意)|免费|自由|无偿/u.test(text) && !/被授权|已(?:经)?(?:取得|获得|获)[^。]{0,40}授权|未经|未获|未取得|禁止|严禁|谢绝/u.test(text)],
  ['licensee_duties', text => /被授权|已(?:经)?(?:取得|获得|获|得到)[^。]{0,40}授权|授权范围内/u.test(text)],
  ['unlicensed_prohibition_and_liability', text => /(?:未(?:与|经|取得|获|获得|签订)|任何[^。]{0,40}(?:不得|无权))/u.test(text)
    && /费用|赔偿|损失|侵权方|法律手段|律师|签订.{0,6}协议|无权销售/u.test(text)],
  ['reserved_by_source_label', text => /注明[^。]{0,8}来源|来源[^。]{0,6}(?:为|是)|凡(?:本网|本站|本报|标有|署名)/u.test(text) && /不得|须经|应经|禁止|谢绝/u.test(text)],
  ['own_rights_definition', text => /自有版权|(?:版权|著作权)[^。]{0,20}(?:归|属)|版权所有|统一(?:管理|授权|销售)|享有[^。]{0,10}(?:版权|著作权)/u.test(text)],
  ['reserved_by_source_label', text => /未经[^。]{0,16}(?:授权|许可|同意)[^。]*(?:不得|禁止|严禁)|(?:不得|禁止|谢绝|严禁)[^。]{0,10}(?:转载|摘编|复制|使用)/u.test(text)],
  ['operator_statement', text => /主办|运营|经营|主管|承办|负责[^。]{0,12}(?:市场|管理)/u.test(text)],
]

/** The traditional characters of notices that the rules above look for. */
const TRADITIONAL: Record<string, string> = {
  轉: '转', 載: '载', 來: '来', 聯: '联', 絡: '络', 權: '权', 範: '范', 圍: '围', 內: '内', 費: '费', 賠: '赔', 償: '偿', 損: '损', 協: '协', 議: '议', 無: '无',
  銷: '销', 註: '注', 標: '标', 須: '须', 應: '应', 經: '经', 許: '许', 歸: '归', 屬: '属', 統: '统', 營: '营', 辦: '办', 負: '负', 責: '责', 場: '场', 獲: '获', 與: '与',
  簽: '签', 訂: '订', 師: '师', 複: '复', 製: '制', 摘: '摘', 編: '编', 嚴: '严', 謝: '谢', 絕: '绝', 網: '网', 報: '报', 為: '为', 並: '并', 贊: '赞', 請: '请',
  個: '个', 週: '周', 運: '运', 聲: '声', 證: '证', 違: '违', 繫: '系',
}

/** Folded to one width and to the simplified form of the words that matter in a notice. */
export const foldNotice = (text: string): string => Array.from(foldText(text), character => TRADITIONAL[character] ?? character).join('')

/** The most likely kind of a clause by its words, or null when no rule fits. An editor confirms it. */
export const guessClauseKind = (text: string): ClauseKind | null => {
  const folded = foldNotice(text)
  return RULES.find(([, applies]) => applies(folded))?.[0] ?? null
}
