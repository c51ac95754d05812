/** What the panel of figures says. Chinese first; English for whoever set the panel to it. */
const zh = {
  heading: '文中数据', waiting: '正在找数据…', failed: '取不到建议。', retry: '重试', none: '正文里没有待确认的数据。', pending: (n: number) => `待确认 ${n} 处`, done: (n: number) => `已确认 ${n} 处`,
  keys: 'j k 移动 · Enter 接受 · x 拒绝 · e 修改 · n 新指标 · Ctrl+Alt+J 到这里',
  rejected: (n: number) => `已拒绝 ${n} 处`, restore: '全部恢复', accept: '接受', reject: '拒绝', edit: '修改', fresh: '新指标', save: '确认', cancel: '取消',
  indicator: '指标', noIndicator: '没有对应的指标', isNew: '将新建这个指标', region: '地区', period: '时期', periodHint: '2024、2024-Q3、2024-09、2024-10-23、2020/2023 或 2020/', operator: '限定', value: '原文数字', unit: '单位', exact: '数值',
  rankOf: '共几个', rankScope: '范围', note: '提醒读者', replaces: '已有另一个数时', keep: '不覆盖', scheduled: '记为新一版（来源修订）', correction: '记为新一版（更正）',
  willLink: (text: string) => `已有记录 ${text}，接受即引用`, differs: (text: string) => `已记有 ${text}`, role: { outcome: '', target: '目标', policy_target: '政策目标', named_standard: '标准名称', background: '背景' } as Record<string, string>,
  accepted: (words: string, name: string, left: number) => `已确认“${words}”：${name}。还有 ${left} 处。`, refused: (words: string) => `已拒绝“${words}”，不再建议。`,
  same: '同一处的另一个数', needsSave: '先存一次稿，再确认数据。', saved: '还没有正文。',
  problems: {
    changed: '正文已改动，找不到这几个字了；建议马上更新。', placed: '这里已经是数据了。', linked: '这几个字在链接里，请先取消链接。', divided: '这几个字不在同一段里。', mixed: '这几个字格式不一（如一半加粗），请先统一。', noEditor: '正文编辑器还没打开（请到“正文”页签）。',
  } as Record<string, string>,
  missing: { indicator: '请填写指标。', region: '请从列表里选地区。', period: '请写时期。' }, network: '没有送到，请重试。',
}

const en: typeof zh = {
  heading: 'Figures', waiting: 'Looking for figures…', failed: 'No proposals could be fetched.', retry: 'Try again', none: 'No figure in the text waits.', pending: (n) => `${n} to confirm`, done: (n) => `${n} confirmed`,
  keys: 'j k move · Enter accept · x reject · e edit · n new indicator · Ctrl+Alt+J comes here',
  rejected: (n) => `${n} rejected`, restore: 'Restore all', accept: 'Accept', reject: 'Reject', edit: 'Edit', fresh: 'New indicator', save: 'Confirm', cancel: 'Cancel',
  indicator: 'Indicator', noIndicator: 'No indicator found', isNew: 'This indicator will be made', region: 'Region', period: 'Period', periodHint: '2024, 2024-Q3, 2024-09, 2024-10-23, 2020/2023 or 2020/', operator: 'Operator', value: 'As printed', unit: 'Unit', exact: 'Value',
  rankOf: 'Of how many', rankScope: 'Among', note: 'Caution', replaces: 'If another value is on record', keep: 'Do not replace', scheduled: 'New vintage (revised by the source)', correction: 'New vintage (correction)',
  willLink: (text) => `On record: ${text}; accepting links it`, differs: (text) => `On record: ${text}`, role: { outcome: '', target: 'target', policy_target: 'policy target', named_standard: 'name of a standard', background: 'background' },
  accepted: (words, name, left) => `“${words}” confirmed: ${name}. ${left} left.`, refused: (words) => `“${words}” rejected and not proposed again.`,
  same: 'Further figure of the same words', needsSave: 'Save the story once before confirming figures.', saved: 'No text yet.',
  problems: {
    changed: 'The text has changed and these words are not there any more.', placed: 'This is a figure already.', linked: 'These words are in a link; take the link out first.', divided: 'These words do not stand in one paragraph.', mixed: 'These words are set in two formats; make them one first.', noEditor: 'The editor of the body is not open.',
  },
  missing: { indicator: 'Give an indicator.', region: 'Choose a region from the list.', period: 'Give a period.' }, network: 'Not delivered; try again.',
}

export type FigureWords = typeof zh
export const figureWords = (language: string): FigureWords => (language === 'en' ? en : zh)
