/** What the pages of the complaint desk print. */
export const complaintWords = {
  windowRule: (window: { days: number; countFrom: string; roll: string } | null) => [
    window ? `本网声明请您在得知之日起 ${window.days} 日内联系。` : '现在没有生效的声明；按本网的一般做法，请您在得知之日起 30 日内联系。',
    window?.countFrom === 'event_day_included' ? '得知当日计算在内，' : '得知当日不计，', window?.roll === 'none' ? '最后一日是休息日的不顺延。' : '最后一日是休息日的顺延到下一个工作日。',
  ].join(''),
  windowTitle: '联系期限', windowOver: '已过联系期限，仍然受理', windowOpen: (day: string) => `最后一日：${day}`, windowUnknown: '没有得知日期，不计算期限',
  eventDay: '得知日期', eventDayHint: '您什么时候知道这件事的？按北京时间的日期填写，不填也受理。', compute: '计算期限',
  afterwards: '提交之后', openFiled: '已经提交过？查询进度',
  next: ({ acknowledge, decide }: { acknowledge: number; decide: number }) => [
    '当场得到编号和查询码，请记下来。', `${acknowledge} 个工作日内告知是否受理，${decide} 个工作日内作出决定并说明理由。`, '每一步都写在查询页上；填了邮箱的，同时收到邮件。', '超过联系期限的照常受理。您的姓名和联系方式不公开，也不转给对方。',
  ],
  kind: '事由', kinds: { rights: '著作权等权利', content: '内容有误', personal_data: '个人信息', other: '其他' },
  kindHints: { rights: '作品、图片、署名、转载等', content: '事实、数字、人名有误，或需要更正', personal_data: '要求删除或更正涉及您的个人信息', other: '以上都不是' },
  url: '所涉内容的网址', urlHint: '权利投诉必须填写；可以从浏览器地址栏复制。', about: (title: string) => `关于稿件：${title}`,
  facts: '事实与理由', factsHint: '哪里不对、为什么、您希望怎样处理。权利投诉请写明作品名称和权属。转送时对方会看到这一栏，请不要在这里写电话、证件号等。',
  evidence: '证据', evidenceHint: '最多 5 个文件，每个不超过 10 MB：图片（JPEG、PNG、WebP）、PDF、纯文本、Word（.docx）。只有编辑部能看到。', evidenceAgain: '文件需要重新选择。',
  who: '投诉人', name: '姓名或名称', identity: '身份', identities: { self: '本人', agent: '代理人', organisation: '单位' },
  organisation: '单位名称或被代理人', organisationHint: '身份是代理人或单位时填写。', phone: '电话', email: '邮箱', reachHint: '电话和邮箱至少填一项，只供编辑部联系您，不公开，也不转给对方。',
  truth: '我确认以上所述和所附材料属实，并对其真实性负责。', send: '提交投诉', trap: '请不要填写这一栏', optional: '选填',
  number: '编号', code: '查询码', codeHint: '提交后显示过的 20 位代码，大小写和连字符都可以不管。', open: '查询', leave: '退出查询',
  state: '现在的状态', procedure: '程序', submittedAt: '提交时间', deadlines: '期限', log: '经过', noLines: '还没有记录。', files: '您提交的文件',
  deadline: (day: string) => `${day} 24 时前`, met: '已完成', over: '已过期', running: '进行中', late: '逾期提交，已受理',
  text: '内容', message: '补充说明', messageSend: '发送', counterNotice: '提交不存在侵权的声明（反通知）', counterHint: '写明不存在侵权的理由，附上初步证据。声明会按程序转送投诉人。', contact: '联系方式', contactHint: '电话、邮箱或地址，供依法转送和联系。', counterSend: '提交声明',
  suit: '告知已起诉或已向有关部门投诉', suitHint: '写明法院或部门、时间和案号，可附受理通知。', suitSend: '提交', factsOfCase: '投诉内容', lawOf: (law: string) => `依据：${law}`,
} as const
