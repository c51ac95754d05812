import type { CaseAct, CaseState, ComplaintKind, DeadlineName, Procedure } from './types'

/** What the desk and the parties read, in the panel's two languages. */
export type Words = { zh: string; en: string }

export const kindWords: Record<ComplaintKind, Words> = {
  rights: { zh: '著作权等权利', en: 'Rights' }, content: { zh: '内容有误', en: 'Content' }, personal_data: { zh: '个人信息', en: 'Personal data' }, other: { zh: '其他', en: 'Other' },
}

export const procedureWords: Record<Procedure, Words> = {
  network_regulation: { zh: '通知与反通知（信息网络传播权保护条例第 14–17 条）', en: 'Notice and counter-notice (Regulation on networks, art. 14–17)' },
  civil_code: { zh: '民法典程序（第 1195–1196 条）', en: 'Civil Code (art. 1195–1196)' },
}

export const stateWords: Record<CaseState, Words> = {
  received: { zh: '已收到', en: 'Received' }, acknowledged: { zh: '已受理', en: 'Acknowledged' }, forwarded: { zh: '已转送对方', en: 'Forwarded' },
  taken_down: { zh: '稿件已撤下', en: 'Taken down' }, countered: { zh: '对方已提交声明', en: 'Counter-notice received' }, awaiting_suit: { zh: '等待投诉人起诉或投诉', en: 'Awaiting suit' },
  suit_pending: { zh: '已起诉或已向有关部门投诉', en: 'Suit reported' }, restored: { zh: '稿件已恢复', en: 'Restored' }, rejected: { zh: '不予处理', en: 'Refused' }, closed: { zh: '已办结', en: 'Closed' },
}

export const actWords: Record<CaseAct | 'file' | 'message', Words> = {
  file: { zh: '提交', en: 'Filed' }, message: { zh: '留言', en: 'Message' }, acknowledge: { zh: '受理', en: 'Acknowledge' }, reject: { zh: '不予处理', en: 'Refuse' },
  forward: { zh: '转送对方', en: 'Forward' }, request_take_down: { zh: '请编辑撤下稿件', en: 'Ask an editor to take the story down' }, take_down: { zh: '撤下稿件', en: 'Take the story down' },
  counter_notice: { zh: '反通知（不存在侵权的声明）', en: 'Counter-notice' }, forward_statement: { zh: '向投诉人转送声明', en: 'Forward the statement' },
  report_suit: { zh: '告知已起诉或已投诉', en: 'Report a suit' }, request_restore: { zh: '请编辑恢复稿件', en: 'Ask an editor to restore the story' }, restore: { zh: '恢复稿件', en: 'Restore the story' },
  close: { zh: '办结', en: 'Close' }, reopen: { zh: '补充后重新受理', en: 'Reopen' },
}

export const deadlineWords: Record<DeadlineName, Words> = {
  acknowledge: { zh: '受理', en: 'Acknowledge' }, decide: { zh: '作出决定', en: 'Decide' }, forward: { zh: '转送对方', en: 'Forward' },
  forward_statement: { zh: '向投诉人转送声明', en: 'Forward the statement' }, suit_period: { zh: '投诉人起诉或投诉的合理期限', en: 'Period for a suit' }, restore: { zh: '恢复稿件', en: 'Restore' }, close: { zh: '办结', en: 'Close' },
}

export const chooseLanguage = (words: Words, language: string): string => (language === 'en' ? words.en : words.zh)

const statutes: readonly [name: string, english: string][] = [['民法典', 'Civil Code'], ['信息网络传播权保护条例', 'Regulation on networks']]

/** The article that a rule follows, as `Civil Code, art. 1195(1)` for who reads English; what is no such citation stays as it is. */
export function lawInWords(law: string, language: string): string {
  const match = /^(.+)第(\d+)条(?:第(\d+)款)?$/u.exec(law)
  const statute = statutes.find(([name]) => name === match?.[1])
  if (language !== 'en' || !match || !statute) return law
  return `${statute[1]}, art. ${match[2]}${match[3] ? `(${match[3]})` : ''}`
}
