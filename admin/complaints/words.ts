/** What the complaint desk says, in the two languages of the panel. */
const zh = {
  title: '投诉', nav: '投诉处理', open: '在办', closed: '已办结', all: '全部', empty: '没有投诉。', overdue: '已过期', due: (day: string) => `${day} 前`, noDue: '没有待办期限', late: '逾期提交',
  hint: '过期的排在最前。用 ↑ ↓ 在列表中移动，回车打开。', count: (n: number) => `${n} 件`, overdueCount: (n: number) => `${n} 件过期`, noOverdue: '没有过期', notAllowed: '你的账号不能处理投诉。', missing: '没有这件投诉。', nothingAsked: '这件投诉没有等你做的事，或者刚刚已经做完。', publicPage: '看公开页',
  requested: { take_down: '请你撤下稿件', restore: '请你恢复稿件' }, waiting: '待编辑执行', waitingEmpty: '没有等待撤下或恢复的稿件。', toDesk: '回到列表', settings: '程序与期限设置',
  number: '编号', kind: '事由', state: '状态', submitted: '提交', next: '下一步', story: '稿件', facts: '事实与理由', complainant: '投诉人', name: '姓名或名称', identity: '身份', organisation: '单位或被代理人', phone: '电话', email: '邮箱',
  identities: { self: '本人', agent: '代理人', organisation: '单位' } as Record<string, string>, url: '所涉网址', learnt: '得知日期', procedure: '程序', window: '联系期限', counterparty: '对方', counterNotice: '反通知', contact: '联系方式',
  evidence: '证据', evidenceFrom: { complainant: '投诉人提交', notified: '对方提交' } as Record<string, string>, noEvidence: '没有提交文件。', evidenceHint: '只作下载；打开前请留意来源不明的文件。', log: '经过', who: { desk: '编辑部', complainant: '投诉人', notified: '对方' } as Record<string, string>,
  deadlines: '期限', met: '已完成', running: '进行中', actions: '处理', noActions: '现在没有可做的步骤，等待对方或期限。', reason: '理由（双方可见）', reasonInternal: '理由（仅编辑部可见）', reasonHint: '写明事实和依据，会与决定一起永久保存，不能修改。',
  transferName: '转送给（姓名或名称）', transferEmail: '对方邮箱（选填，填写即发信）', submit: '确认', working: '正在保存…', done: '已记录。', code: '对方的查询码，只显示这一次：', codeHint: '请连同编号交给对方；没有填邮箱时须自行转交。',
  message: '留言', to: '发给', audiences: { complainant: '投诉人', notified: '对方', parties: '双方', desk: '仅编辑部' } as Record<string, string>, send: '发送', linkStory: '关联稿件', linkHint: '粘贴本网稿件的网址。', link: '关联', noStory: '尚未关联本网稿件，不能撤稿。',
  offline: '没有连上服务器，请检查网络后再试；填写的内容还在。', serverError: (status: number) => `服务器没有完成（${status}），请再试一次；填写的内容还在。`, law: '依据', internal: '仅编辑部', beijing: '北京时间', warnDown: '稿件将立即从网站撤下。', warnUp: '稿件将按撤下前的版本重新公开。', dashboardOpen: (n: number) => `${n} 件在办`, dashboardRequests: (n: number) => `${n} 篇稿件等你撤下或恢复`,
}

const en: typeof zh = {
  title: 'Complaints', nav: 'Complaints', open: 'Open', closed: 'Closed', all: 'All', empty: 'No complaints.', overdue: 'Overdue', due: (day) => `by ${day}`, noDue: 'nothing due', late: 'Filed late',
  hint: 'Overdue cases come first. ↑ ↓ move in the list, Enter opens.', count: (n) => `${n}`, overdueCount: (n) => `${n} overdue`, noOverdue: 'none overdue', notAllowed: 'Your account may not handle complaints.', missing: 'There is no such complaint.', nothingAsked: 'Nothing waits for you in this case, or it has just been done.', publicPage: 'Public page',
  requested: { take_down: 'You are asked to take the story down', restore: 'You are asked to restore the story' }, waiting: 'Waiting for an editor', waitingEmpty: 'No story waits to be taken down or restored.', toDesk: 'Back to the list', settings: 'Procedure and deadlines',
  number: 'Number', kind: 'Kind', state: 'State', submitted: 'Filed', next: 'Next', story: 'Story', facts: 'Facts and reasons', complainant: 'Complainant', name: 'Name', identity: 'Identity', organisation: 'Organisation or principal', phone: 'Telephone', email: 'E-mail',
  identities: { self: 'the person concerned', agent: 'an agent', organisation: 'an organisation' }, url: 'Address', learnt: 'Learnt on', procedure: 'Procedure', window: 'Contact window', counterparty: 'Notified party', counterNotice: 'Counter-notice', contact: 'Contact',
  evidence: 'Evidence', evidenceFrom: { complainant: 'from the complainant', notified: 'from the notified party' }, noEvidence: 'No files were handed in.', evidenceHint: 'Downloads only; take care before you open files from strangers.', log: 'Log', who: { desk: 'The newsroom', complainant: 'Complainant', notified: 'Notified party' },
  deadlines: 'Deadlines', met: 'met', running: 'running', actions: 'Next step', noActions: 'Nothing to do now: the case waits for a party or a date.', reason: 'Reason (both parties read it)', reasonInternal: 'Reason (the newsroom alone)', reasonHint: 'State facts and grounds. It is kept with the decision for good and cannot be changed.',
  transferName: 'Forward to (name)', transferEmail: 'Their e-mail (optional; if given, mail is sent)', submit: 'Confirm', working: 'Saving…', done: 'Recorded.', code: "The notified party's code, shown this once:", codeHint: 'Give it to them with the number; without an e-mail address you have to hand it over yourself.',
  message: 'Message', to: 'To', audiences: { complainant: 'the complainant', notified: 'the notified party', parties: 'both parties', desk: 'the newsroom alone' }, send: 'Send', linkStory: 'Link the story', linkHint: 'Paste the address of a story of ours.', link: 'Link', noStory: 'No story of ours is linked yet, so none can be taken down.',
  offline: 'The server cannot be reached. Check the network and try again; what you wrote is still here.', serverError: (status) => `The server did not finish (${status}). Try again; what you wrote is still here.`, law: 'Law', internal: 'newsroom only', beijing: 'Beijing time', warnDown: 'The story leaves the site at once.', warnUp: 'The story becomes public again as it was before.', dashboardOpen: (n) => `${n} open`, dashboardRequests: (n) => `${n} stories wait for you to take them down or restore them`,
}

export type ComplaintDeskWords = typeof zh
export const complaintDeskWords = (language: string): ComplaintDeskWords => (language === 'en' ? en : zh)
