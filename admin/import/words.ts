import { writtenIn } from '@/domain/text/writtenIn'

/** What the import screen says, in the panel's two languages. */
const zh = {
  writing: writtenIn('zh'),
  title: '导入稿件', lead: '文本、HTML、Markdown 或 DOCX。读出主题、署名、事件、数据和文后声明，核对后建稿；不会直接发布。',
  notAllowed: '你的账号没有写稿权限，不能导入。',
  copy: '来稿', drop: '把文件拖到这里，或', choose: '选择文件', chosen: '已选：', another: '换一个文件', paste: '或粘贴文字', pasteInstead: '改为粘贴文字', pasteHint: '第一行是主题，文后的编号条款会认作声明。',
  day: '稿件日期', dayHint: '来稿只写“10月23日”时用它推定年份；留空按正文推断。', read: '读取', reading: '正在读取…', readAgain: '重新读取',
  understood: '读出的内容', summary: (paragraphs: number, figures: number, clauses: number, images: number) => [`${paragraphs} 段`, `数据与论断 ${figures} 处`, clauses > 0 ? `声明 ${clauses} 条` : '没有声明', ...(images > 0 ? [`图片 ${images} 张`] : [])].join(' · '),
  existing: (number: string) => `这份来稿已经建过稿（${number}）。`, openExisting: '打开已有稿件',
  headline: '主题', kicker: '引题', subtitle: '副题', originalTitle: '原标题', originalAuthor: '原作者', originalUrl: '原文网址', dateline: '电头', more: '引题、副题、电头和转载信息',
  event: '事件', eventName: '名称', eventDate: '日期', eventPlace: '地点', inferred: '年份推定', dateHint: '写成 2024-10-23',
  byline: '署名', role: '身份', name: '姓名', linked: '已关联署名人', asText: '按文字署名', removeName: (name: string) => `去掉署名 ${name}`, addName: '添加署名',
  placement: '来源与编排', source: '来源', sourceSaid: (label: string) => `来稿写的是“${label}”，名单里没有。`, noSource: '未选择', section: '栏目', noSection: '未选择', series: '系列',
  seriesSaid: (name: string) => `来稿提到“${name}”，名单里没有。`, editors: '责任编辑', editorsSaid: (names: string) => `来稿写的是 ${names}，署名人名单里没有。`, pickEditor: '输入姓名添加', removeEditor: (name: string) => `去掉责任编辑 ${name}`,
  notListed: '名单里没有，请从列表中选。', rights: '版权判定', rightsLater: '来源已改，建稿时重新判定', text: '正文', keep: (no: number) => `第 ${no} 段留在稿件里`, left: (count: number) => `已去掉 ${count} 段`, image: '图片', table: '表格', stated: '来稿注明发表于',
  notice: '文后声明', noticeSame: (title: string) => `与已发布的声明一致：${title}`, noticeDiffers: (title: string) => `与“${title}”不同`, noticeForeign: (title: string) => `与“${title}”是两份不同的声明，逐条对照`, noticeNone: '还没有已发布的声明可以比较。',
  keepNotice: '存为声明草稿', keepingNotice: '正在保存…', noticeKept: '已存为草稿：', noticeRight: '存为声明草稿需要版权经理。', notNotice: '这不是声明，放回正文', clause: (no: string) => `第 ${no} 条`,
  create: '建稿', creating: '正在建稿…', createHint: '建成草稿后进入稿件页继续编辑。', warnings: '请核对', signIn: '重新登录（新标签页）', failed: '没有成功', offline: '网络不通，内容还在这里，请稍后再试。',
  serverError: (status: number) => `服务器没有完成（${status}），内容还在这里，请再试一次。`, restored: '已找回上次没有建完的来稿，点“读取”继续。', emptyPaste: '请选择文件或粘贴文字。',
}

type ImportScreenWords = typeof zh

const en: ImportScreenWords = {
  writing: writtenIn('en'),
  title: 'Import', lead: 'Text, HTML, Markdown or DOCX. Headline, byline, event, figures and the notice below it are read; check them and make a draft. Nothing is published.',
  notAllowed: 'Your account may not write stories.',
  copy: 'Copy', drop: 'Drop a file here, or', choose: 'choose a file', chosen: 'Chosen: ', another: 'choose another', paste: 'Or paste text', pasteInstead: 'paste text instead', pasteHint: 'The first line is the headline; numbered clauses at the end are read as a notice.',
  day: 'Date of the copy', dayHint: 'Tells the year of dates printed without one; left empty, the text tells it.', read: 'Read', reading: 'Reading…', readAgain: 'Read again',
  understood: 'What was understood', summary: (paragraphs, figures, clauses, images) => [`${paragraphs} paragraphs`, `${figures} figures and claims`, clauses > 0 ? `${clauses} clauses` : 'no notice', ...(images > 0 ? [`${images} pictures`] : [])].join(' · '),
  existing: (number) => `This copy is a story already (${number}).`, openExisting: 'Open the story',
  headline: 'Headline', kicker: 'Kicker', subtitle: 'Sub-headline', originalTitle: 'Original title', originalAuthor: 'Original author', originalUrl: 'Original address', dateline: 'Dateline', more: 'Kicker, sub-headline, dateline and reprint details',
  event: 'Event', eventName: 'Name', eventDate: 'Date', eventPlace: 'Place', inferred: 'year inferred', dateHint: 'as 2024-10-23',
  byline: 'Byline', role: 'Role', name: 'Name', linked: 'linked to a person', asText: 'kept as text', removeName: (name) => `Remove ${name} from the byline`, addName: 'Add a name',
  placement: 'Source and placement', source: 'Source', sourceSaid: (label) => `The copy says “${label}”, which is not on the list.`, noSource: 'none', section: 'Section', noSection: 'none', series: 'Series',
  seriesSaid: (name) => `The copy mentions “${name}”, which is not on the list.`, editors: 'Responsible editors', editorsSaid: (names) => `The copy names ${names}, not among the people.`, pickEditor: 'type a name to add', removeEditor: (name) => `Remove editor ${name}`,
  notListed: 'Not on the list: choose one of it.', rights: 'Rights', rightsLater: 'the source was changed: decided when the draft is made', text: 'Text', keep: (no) => `Keep paragraph ${no}`, left: (count) => `${count} left out`, image: 'Picture', table: 'Table', stated: 'The copy says it was published',
  notice: 'Notice below the story', noticeSame: (title) => `The same as the published notice: ${title}`, noticeDiffers: (title) => `Differs from “${title}”`, noticeForeign: (title) => `Another notice than “${title}”: compare clause by clause`, noticeNone: 'No notice is published yet to compare with.',
  keepNotice: 'Keep as a draft notice', keepingNotice: 'Saving…', noticeKept: 'Kept as a draft: ', noticeRight: 'Keeping a draft notice takes a rights manager.', notNotice: 'This is no notice: put it back into the story', clause: (no) => `Clause ${no}`,
  create: 'Make the draft', creating: 'Making the draft…', createHint: 'The draft opens for editing.', warnings: 'Please check', signIn: 'Sign in again (new tab)', failed: 'That did not work', offline: 'No connection. Everything is still here; try again later.',
  serverError: (status) => `The server did not finish (${status}). Everything is still here; try again.`, restored: 'The copy you had not finished is back: choose “Read” to go on.', emptyPaste: 'Choose a file or paste text.',
}

/** The words of the screen in the panel's language; Chinese for all but English. */
export const importWords = (language: string): ImportScreenWords => (language === 'en' ? en : zh)
export type { ImportScreenWords }
