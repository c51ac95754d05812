/** What the licensing desk's parts of the panel say, in both languages. */
const zh = {
  state: '现状', upcoming: '已生效，尚未到起始日', note: '添加备注', noteLabel: '备注', renew: '续约（新建草稿）', reason: '理由', day: '自哪一天起终止', override: '冲突时放行的理由（仅管理员，写入经过）',
  saveFirst: '有未保存的改动，请先保存。', confirm: (action: string) => `确认${action}`, cancel: '取消', working: '正在处理…', offline: '没有连上服务器，请再试一次。', failed: (status: number) => `服务器没有完成（${status}）。`,
  conflicts: '独家冲突', noConflicts: '没有独家冲突。', text: '双方签署的文本', preview: '文本预览（草稿，随保存更新）', hash: '文本指纹', log: '经过', noLog: '还没有操作。', remind: '期满提醒', daysBefore: (days: number) => `期满前 ${days} 天`,
  from: '自', certificate: '授权证书', print: '打印', verify: '公开查验', create: '保存后可以发出。', evidence: '接受记录',
  wanted: '申请内容', messages: '往来消息', noMessages: '还没有消息。', reply: '回复申请人', replyLabel: '回复', sent: '已发出的报价', validUntil: '有效至', term: '期限', price: '费用', sendQuote: '发出报价', decline: '不予授权', makeAgreement: '建立协议草稿', openAgreement: '打开协议',
  applicant: '申请人', contact: '联系人', us: '我方', quoteHint: '报价在下方填写并保存后发出。', stories: '稿件', open: '不限',
  desk: '授权', none: '60 天内没有协议期满。', left: (days: number) => (days === 0 ? '今天期满' : `还有 ${days} 天`), renewed: (no: string, state: string) => `续约 ${no}（${state}）`, openRequests: (count: number) => `${count} 件授权申请待处理`, noRequests: '没有待处理的授权申请。',
  waiting: (count: number) => `${count} 份协议待会签`,
  unacknowledged: (count: number) => `${count} 条更正或撤稿通知待对方确认`, recallOf: { kill: (title: string) => `撤稿：${title}`, correction: (title: string) => `更正：${title}`, moved: (title: string) => `改时：${title}` }, callThem: (contact: string) => `已逾时，请致电${contact ? `（${contact}）` : ''}`,
  recallWaits: '等待对方确认', recallLate: '已逾时，请致电', recallDone: '已确认', recallUntil: (at: string) => `时限 ${at}`, noContact: '未登记', cannotSignIn: '机构已停用，对方无法登录确认', noteCall: '记下致电结果', callLabel: '对方怎样处理、何人答复（对方也会看到，最多 500 字）',
  invite: '邀请成员', email: '邮箱', role: '角色', roles: { viewer: '查看', downloader: '下载', signatory: '签署', admin: '机构管理员' }, invited: '待接受的邀请', noInvitations: '没有待接受的邀请。', until: (day: string) => `${day} 前有效`,
  inviteHint: '对方会收到一次性的链接，自己填写姓名和密码；机构管理员可以继续邀请同事。', saveOrganisation: '保存后可以邀请成员。', noSignatory: '这家机构还没有能签署的成员，发出后无人能接受。', toOrganisation: '到机构页邀请',
  seatsHeld: (used: number, limit: number | null) => (limit === null ? `已用 ${used} 席，不限席数` : `已用 ${used} / ${limit} 席`), seatsOver: '在用席位多于席位数：成员都保留，空出之前不能再邀请。', seatsAsked: (by: string, wanted: number) => `${by} 申请把席位增至 ${wanted}`, grantSeats: (wanted: number) => `增至 ${wanted} 席`, declineSeats: '不增加席位',
  createInvoice: '保存后可以开出；开出前对方看不到。', issueHint: '开出后不能再改，只能记款或作废。请先核对并上传文件。', paidOn: '到账日期', cancelReason: '理由（对方会看到）', basis: '计费期内的用量', noBasis: '填写协议和计费期并保存后，这里列出取用和采用回报的件数。', basisLine: (taken: number, reported: number) => `计入数量的取用 ${taken} 件，回报采用 ${reported} 件`,
  overdueInvoices: (count: number) => `${count} 份账单逾期`, seatWishes: (count: number) => `${count} 家机构申请增加席位`,
  noEvidence: '对方还没有接受。', clauses: (list: string) => `已提示重要条款 ${list}`, sameText: '与现文本一致', otherText: '与现文本不同（早先的一次发出）', method: { click: '点击确认', 'e-sign': '电子签名', paper: '书面' },
}

const en: typeof zh = {
  state: 'State', upcoming: 'signed, not begun yet', note: 'Add a note', noteLabel: 'Note', renew: 'Renew (new draft)', reason: 'Reason', day: 'Ends from', override: 'Why the conflict may pass (administrators; kept in the log)',
  saveFirst: 'There are unsaved changes: save first.', confirm: (action) => `Confirm: ${action}`, cancel: 'Cancel', working: 'Working…', offline: 'The server did not answer. Try again.', failed: (status) => `The server did not finish (${status}).`,
  conflicts: 'Exclusivity', noConflicts: 'No conflict of exclusivity.', text: 'The text that is signed', preview: 'Preview of the text (draft, as saved)', hash: 'Hash', log: 'Log', noLog: 'Nothing has been done yet.', remind: 'Reminder', daysBefore: (days) => `${days} days before the end`,
  from: 'from', certificate: 'Certificate', print: 'Print', verify: 'Public check', create: 'Save it, then offer it.', evidence: 'Acceptances',
  wanted: 'What is asked for', messages: 'Messages', noMessages: 'No messages yet.', reply: 'Reply', replyLabel: 'Reply', sent: 'The quote as sent', validUntil: 'Valid until', term: 'Term', price: 'Price', sendQuote: 'Send the quote', decline: 'Decline', makeAgreement: 'Make the draft agreement', openAgreement: 'Open the agreement',
  applicant: 'Applicant', contact: 'Contact', us: 'Us', quoteHint: 'Fill in the quote below, save, then send it.', stories: 'Stories', open: 'open',
  desk: 'Licensing', none: 'No agreement ends within 60 days.', left: (days) => (days === 0 ? 'ends today' : `${days} ${days === 1 ? 'day' : 'days'} left`), renewed: (no, state) => `renewal ${no} (${state.toLowerCase()})`, openRequests: (count) => (count === 1 ? '1 licence request waits' : `${count} licence requests wait`), noRequests: 'No licence request waits.',
  waiting: (count) => (count === 1 ? '1 agreement waits for our countersignature' : `${count} agreements wait for our countersignature`),
  unacknowledged: (count) => `${count} corrections or withdrawals not acknowledged yet`, recallOf: { kill: (title) => `Withdrawn: ${title}`, correction: (title) => `Corrected: ${title}`, moved: (title) => `New time: ${title}` }, callThem: (contact) => `Overdue, please call${contact ? ` (${contact})` : ''}`,
  recallWaits: 'Waits for their acknowledgement', recallLate: 'Overdue, please call', recallDone: 'Acknowledged', recallUntil: (at) => `due ${at}`, noContact: 'none given', cannotSignIn: 'the organisation is suspended and cannot sign in', noteCall: 'Put down what they said', callLabel: 'What they did, and who said so (they see it, 500 characters)',
  invite: 'Invite a member', email: 'E-mail', role: 'Role', roles: { viewer: 'Viewer', downloader: 'Downloader', signatory: 'Signatory', admin: 'Administrator' }, invited: 'Open invitations', noInvitations: 'No invitation is open.', until: (day) => `until ${day}`,
  inviteHint: 'They get a link for one use and choose name and password themselves; an administrator can go on to invite colleagues.', saveOrganisation: 'Save it, then invite its people.', noSignatory: 'Nobody of this organisation can sign yet: an offer could not be accepted.', toOrganisation: 'Invite somebody',
  seatsHeld: (used, limit) => (limit === null ? `${used} seats used, no limit` : `${used} of ${limit} seats used`), seatsOver: 'More people than seats: all stay, nobody new can come before one is free.', seatsAsked: (by, wanted) => `${by} asks for ${wanted} seats`, grantSeats: (wanted) => `Give ${wanted} seats`, declineSeats: 'Decline',
  createInvoice: 'Save it, then issue it; they see nothing before.', issueHint: 'Once issued it cannot be edited, only paid or cancelled. Check it and attach the file first.', paidOn: 'Day of payment', cancelReason: 'Reason (they read it)', basis: 'Use in the period', noBasis: 'With agreements and a period saved, takings and proofs of use are counted here.', basisLine: (taken, reported) => `${taken} takings that count, ${reported} proofs of use`,
  overdueInvoices: (count) => `${count} ${count === 1 ? 'invoice' : 'invoices'} overdue`, seatWishes: (count) => (count === 1 ? '1 organisation asks for seats' : `${count} organisations ask for seats`),
  noEvidence: 'They have not accepted yet.', clauses: (list) => `heavy clauses pointed out: ${list}`, sameText: 'the same text as now', otherText: 'another text (an earlier offer)', method: { click: 'click', 'e-sign': 'electronic signature', paper: 'paper' },
}

export type LicensingWords = typeof zh
export const licensingWords = (language: string): LicensingWords => (language === 'en' ? en : zh)
