import { writtenIn } from '@/domain/text/writtenIn'
import type { Queue } from '@/domain/checks/queues'

/** What the statistics desk says. Chinese first; English for whoever set the panel to it. */
const zh = {
  writing: writtenIn('zh'),
  nav: '统计工作台', title: '统计工作台', notAllowed: '统计工作台由数据编辑、编辑和总编辑使用。', readOnly: '由数据编辑处理；你可以查看。',
  queues: { check: '核对不符', conflicting: '来源不一', unverified: '未核实', superseded: '已有新数', stale: '过期', waiting: '等待发布', new: '新录入' } as Record<Queue, string>,
  about: {
    check: '稿件里的数与记录不符，或文中的数互相矛盾。', conflicting: '同一指标、地区、时期，不同来源说法不一。', unverified: '发布会、采访的数，还没有链接公报。', superseded: '稿件引的数之后有了新数。',
    stale: '过了应更新的时间还没有新数。', waiting: '日程上已定、还没有发布的数据。', new: '最近 7 天录入的数。',
  } as Record<Queue, string>,
  empty: '这一列已清。', hint: '按 ? 看快捷键', page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`, previous: '上一页', next: '下一页', total: (n: number) => `${n} 条`, all: '全部', indicator: '指标', severity: '轻重', apply: '筛选',
  severities: { error: '不符', warning: '存疑', note: '说明' }, open: '打开', story: '稿件', observation: '观测值', dismissedShow: '看已放过的', openShow: '看待处理的', dismissed: (by: string, reason: string) => `${by}放过：${reason}`,
  verify: '链接公报', withdraw: '撤回', dismiss: '放过', reopen: '重新打开', reason: '理由', reasonHint: '2 至 300 字，留在记录里', confirm: '确认', cancel: '取消', close: '关闭', working: '正在处理…', offline: '网络不通，请稍后再试。', failed: '没有成功，请刷新后再试。',
  withdrawHint: '撤回后不能反悔：原数仍在记录里，公开页写明已撤回和理由。', chooseBulletin: '选一条公报值作为核实依据', noBulletin: '没有这一指标、地区的公报值。公报出来后先录入，再链接。', looking: '正在查公报…', agrees: '数相同', differs: '数不同，不能核实',
  notHere: { verify: '这一条不能链接公报。', withdraw: '观测值要在它自己的那一行撤回。' }, done: { verify: '已链接公报。', withdraw: '已撤回。', dismiss: '已放过。', reopen: '已重新打开。' }, newRelease: '新建日程', tasks: (n: number) => `数据待办 ${n} 件`,
  keys: '快捷键', keyList: [['j / k', '下一条 / 上一条'], ['Enter', '打开稿件或观测值'], ['v', '链接公报为核实依据'], ['w', '撤回观测值，写明理由'], ['d', '放过，写明理由'], ['1 – 7', '换一列'], ['n / p', '下一页 / 上一页'], ['Esc', '关闭'], ['?', '显示快捷键']] as [string, string][],
  due: (date: string) => `定于 ${date}`, late: '已过时间', releaseStatus: { provisional: '暂定', confirmed: '确定', postponed: '推迟' } as Record<string, string>,
  card: { title: '统计工作台', errors: (n: number) => `${n} 处核对不符`, clean: '稿件里的数与记录相符。', rest: (name: string, n: number) => `${name} ${n}` },
}

const en: typeof zh = {
  writing: writtenIn('en'),
  nav: 'Statistics desk', title: 'Statistics desk', notAllowed: 'The statistics desk is for statistics editors, editors and the chief editor.', readOnly: 'Statistics editors act; you may read.',
  queues: { check: 'Checks failed', conflicting: 'Conflicting', unverified: 'Unverified', superseded: 'Superseded', stale: 'Stale', waiting: 'Waiting', new: 'New' },
  about: {
    check: 'Figures in stories disagree with their records, or with each other.', conflicting: 'Sources differ on the same indicator, area and period.', unverified: 'Said at a press conference or in an interview; no bulletin is linked.', superseded: 'A newer vintage than the one a story quotes.',
    stale: 'A newer value has been due.', waiting: 'In the calendar, not published yet.', new: 'Recorded within 7 days.',
  },
  empty: 'Nothing here.', hint: 'Press ? for keys', page: (page, pages) => `Page ${page} of ${pages}`, previous: 'Previous', next: 'Next', total: (n) => `${n}`, all: 'All', indicator: 'Indicator', severity: 'Severity', apply: 'Filter',
  severities: { error: 'Disagrees', warning: 'In doubt', note: 'Note' }, open: 'Open', story: 'Story', observation: 'Observation', dismissedShow: 'Show dismissed', openShow: 'Show open', dismissed: (by, reason) => `Dismissed by ${by}: ${reason}`,
  verify: 'Link a bulletin', withdraw: 'Withdraw', dismiss: 'Dismiss', reopen: 'Reopen', reason: 'Reason', reasonHint: '2 to 300 characters, kept on record', confirm: 'Confirm', cancel: 'Cancel', close: 'Close', working: 'Working…', offline: 'No connection. Try again later.', failed: 'That did not work. Reload and try again.',
  withdrawHint: 'For good: the value stays on record, and the public page says that it is withdrawn and why.', chooseBulletin: 'Choose the official value that verifies it', noBulletin: 'No official value of this indicator and area. Record the bulletin first.', looking: 'Looking for bulletins…', agrees: 'same value', differs: 'differs, cannot verify',
  notHere: { verify: 'No bulletin can be linked here.', withdraw: 'An observation is withdrawn from its own row.' }, done: { verify: 'Bulletin linked.', withdraw: 'Withdrawn.', dismiss: 'Dismissed.', reopen: 'Reopened.' }, newRelease: 'New release', tasks: (n) => `${n} tasks open`,
  keys: 'Keys', keyList: [['j / k', 'next / previous'], ['Enter', 'open the story or the observation'], ['v', 'link a bulletin'], ['w', 'withdraw with a reason'], ['d', 'dismiss with a reason'], ['1 – 7', 'another queue'], ['n / p', 'next / previous page'], ['Esc', 'close'], ['?', 'show keys']],
  due: (date) => `due ${date}`, late: 'overdue', releaseStatus: { provisional: 'provisional', confirmed: 'confirmed', postponed: 'postponed' },
  card: { title: 'Statistics desk', errors: (n) => `${n} checks failed`, clean: 'Figures in stories agree with their records.', rest: (name, n) => `${name} ${n}` },
}

export type StatisticsWords = typeof zh
export const statisticsWords = (language: string): StatisticsWords => (language === 'en' ? en : zh)
