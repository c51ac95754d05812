import type { ProblemCode } from '@/domain/editorial/publishable'

/** What the dashboard says, in the two languages of the panel. */
const zh = {
  untitled: '无题', greeting: (hour: number): string => (hour < 5 ? '夜深了' : hour < 11 ? '早上好' : hour < 13 ? '中午好' : hour < 18 ? '下午好' : '晚上好'),
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'], beijing: '北京时间', today: (date: string, weekday: string, clock: string) => `${date} ${weekday} ${clock}`,
  write: '写新稿', import: '导入稿件', newFigure: '录入数据', newNotice: '起草声明新版本', accountsLink: '员工账号',
  drafts: '待处理的稿件', allDrafts: (n: number) => `全部 ${n} 篇草稿`, noDrafts: '没有草稿。', ready: '可以发布', changed: '已发布，有未发布的修改', withdrawn: '已撤下',
  published: '今天已发', none: '今天还没有发稿。', count: (n: number) => `${n} 篇`, see: '看网页',
  data: '数据', unverified: (n: number) => `${n} 条未核实`, ofAll: (n: number) => `共 ${n} 条观测值`, allVerified: '全部已核实', tasks: (n: number) => `${n} 条数据待办`,
  notice: '声明', inForce: (no: number) => `现行第 ${no} 版`, since: (day: string) => `${day} 起施行`, review: (day: string) => `复核日期 ${day}`, otherInForce: (title: string, no: number) => `${title}：现行第 ${no} 版`, reviewIn: (days: number) => (days === 0 ? '今天应复核。' : `${days} 天内应复核。`), overdue: '复核日期已过，请版权经理复核。', noReview: '没有定复核日期', noNotice: '没有现行声明：稿件无法判定版权，不能发布。',
  scheduled: '定时发布', nothingScheduled: '没有排定的发布。', unpublish: '撤下', publish: '发布',
  accounts: '账号', accountCount: (n: number) => `${n} 个员工账号`,
  missing: {
    TITLE_MISSING: '缺主题', BODY_MISSING: '缺正文', SOURCE_MISSING: '缺来源', SECTION_MISSING: '缺栏目', RESPONSIBLE_EDITOR_MISSING: '缺责任编辑',
    ORIGINAL_TITLE_MISSING: '缺原标题', ORIGINAL_AUTHOR_MISSING: '缺原作者', ORIGINAL_URL_MISSING: '缺原文网址', RIGHTS_UNDETERMINED: '版权未定',
    TITLE_CHANGE_UNCONFIRMED: '标题改动未确认', SOURCE_UNLISTED: '来源不在名单', MEDIA_LICENCE_EXPIRED: '图片许可到期',
  } as Record<ProblemCode, string>,
}

const en: typeof zh = {
  untitled: 'Untitled', greeting: (hour) => (hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'),
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'], beijing: 'Beijing time', today: (date, weekday, clock) => `${weekday}, ${date}, ${clock}`,
  write: 'New story', import: 'Import', newFigure: 'Record a figure', newNotice: 'Draft a notice version', accountsLink: 'Staff accounts',
  drafts: 'To be finished', allDrafts: (n) => (n === 1 ? 'The one draft' : `All ${n} drafts`), noDrafts: 'No drafts.', ready: 'Ready to publish', changed: 'Published, with unpublished changes', withdrawn: 'Withdrawn',
  published: 'Published today', none: 'Nothing published today yet.', count: (n) => `${n}`, see: 'Page',
  data: 'Statistics', unverified: (n) => `${n} unvalidated`, ofAll: (n) => `of ${n} observations`, allVerified: 'All validated', tasks: (n) => `${n} ${n === 1 ? 'task' : 'tasks'} about figures`,
  notice: 'Notice', inForce: (no) => `Version ${no} in force`, since: (day) => `since ${day}`, review: (day) => `review by ${day}`, otherInForce: (title, no) => `${title}: version ${no} in force`, reviewIn: (days) => (days === 0 ? 'To be reviewed today.' : `To be reviewed within ${days} days.`), overdue: 'The review is overdue.', noReview: 'no review date', noNotice: 'No notice in force: nothing can be published.',
  scheduled: 'Scheduled', nothingScheduled: 'Nothing is scheduled.', unpublish: 'take back', publish: 'publish',
  accounts: 'Accounts', accountCount: (n) => `${n} staff ${n === 1 ? 'account' : 'accounts'}`,
  missing: {
    TITLE_MISSING: 'no headline', BODY_MISSING: 'no text', SOURCE_MISSING: 'no source', SECTION_MISSING: 'no section', RESPONSIBLE_EDITOR_MISSING: 'no editor',
    ORIGINAL_TITLE_MISSING: 'no original title', ORIGINAL_AUTHOR_MISSING: 'no original author', ORIGINAL_URL_MISSING: 'no original address', RIGHTS_UNDETERMINED: 'rights undetermined',
    TITLE_CHANGE_UNCONFIRMED: 'headline change not confirmed', SOURCE_UNLISTED: 'source not on the list', MEDIA_LICENCE_EXPIRED: 'picture licence expired',
  },
}

export type DeskWords = typeof zh
export const deskWords = (language: string): DeskWords => (language === 'en' ? en : zh)
