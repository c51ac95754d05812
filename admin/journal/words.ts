import { writtenIn } from '@/domain/text/writtenIn'

/** What the journal's bar says. Chinese first; English for whoever set the panel to it. */
const zh = {
  writing: writtenIn('zh'),
  found: (when: string) => `有${when}写下、没有存到服务器的内容。`,
  foundOlder: (when: string) => `有${when}写下、没有存到服务器的内容；此后这篇稿件在别处有过新保存，请先对照。`,
  restore: '恢复', compare: '对照', hide: '收起', discard: '丢弃', discardSure: '确定丢弃', restored: '已恢复，正在保存。',
  stale: '这篇稿件已在别处保存过新内容，这里不再保存。你写的字在本机，没有丢。',
  reload: '刷新后对照', saveCopy: '另存为新稿', copyTitle: (title: string) => `${title || '无题'}（我的版本）`, copyFailed: '没能另存，请刷新后对照。',
  signedOut: '会话已过期，内容保存在本机。重新登录后会自动存上。', signIn: '重新登录', otherUser: '现在登录的是另一个账号；内容仍保存在本机，用原账号登录后可恢复。',
  offline: '连不上服务器，内容保存在本机，恢复后会自动存上。', retry: '现在重试',
  notKept: '这个浏览器不让在本机留存内容（隐私模式或空间已满）。存上之前请不要关闭页面。',
  columns: { server: '服务器上', mine: '我写的' }, changed: '已改动', empty: '（空）',
  fields: {
    kicker: '引题', title: '主题', subtitle: '副题', summary: '摘要', dateline: '电头', body: '正文', picture: '主图', byline: '署名', keyFigures: '本文数据', event: '事件',
    source: '来源', otherSources: '其他来源', originalTitle: '原标题', originalAuthor: '原作者', originalUrl: '原文网址', thirdParty: '整稿第三方版权', aiUse: '人工智能',
    section: '栏目', genre: '体裁', shortTitle: '短标题', topics: '话题', regions: '地区', series: '系列', seriesPosition: '第几篇',
    responsibleEditors: '责任编辑', proofreaders: '校对', publishedAt: '发布时间', slug: '网址片段',
  } as Record<string, string>,
}

const en: typeof zh = {
  writing: writtenIn('en'),
  found: (when) => `Words written ${when} have not reached the server.`,
  foundOlder: (when) => `Words written ${when} have not reached the server, and the story was saved elsewhere since. Compare first.`,
  restore: 'Restore', compare: 'Compare', hide: 'Hide', discard: 'Discard', discardSure: 'Really discard', restored: 'Restored, saving.',
  stale: 'This story was saved elsewhere; nothing more is saved from here. Your words are on this machine and not lost.',
  reload: 'Reload and compare', saveCopy: 'Save as a new story', copyTitle: (title) => `${title || 'Untitled'} (my version)`, copyFailed: 'Could not be saved; reload and compare.',
  signedOut: 'The session has expired; your words are on this machine and will be saved once you sign in again.', signIn: 'Sign in again',
  otherUser: 'Somebody else is signed in now; your words stay on this machine until you sign in.',
  offline: 'The server cannot be reached; your words are on this machine and will be saved when it is back.', retry: 'Try now',
  notKept: 'This browser keeps nothing on this machine. Do not close the page before it is saved.',
  columns: { server: 'On the server', mine: 'Mine' }, changed: 'changed', empty: '(empty)',
  fields: {
    kicker: 'Kicker', title: 'Headline', subtitle: 'Subheadline', summary: 'Summary', dateline: 'Dateline', body: 'Text', picture: 'Main picture', byline: 'Byline', keyFigures: 'Figures', event: 'Event',
    source: 'Source', otherSources: 'Other sources', originalTitle: 'Original title', originalAuthor: 'Original author', originalUrl: 'Original address', thirdParty: 'Third-party rights', aiUse: 'Use of AI',
    section: 'Section', genre: 'Genre', shortTitle: 'Short title', topics: 'Topics', regions: 'Areas', series: 'Series', seriesPosition: 'Place in the series',
    responsibleEditors: 'Responsible editors', proofreaders: 'Proofreaders', publishedAt: 'Published', slug: 'Address',
  },
}

export type JournalWords = typeof zh
export const wordsFor = (language: string): JournalWords => (language === 'en' ? en : zh)
