/** What the form of a notice version says, in the two languages of the panel. */
const zh = {
  sealed: '这一版已发布并封存，任何人都不能再改。要改内容，请起草下一版：条文照抄过去，改好再发布，从它生效之日起取代这一版。',
  next: '以这一版为底稿起草下一版', drafting: '正在起草…', publicPage: '看公开页', log: '版本公示', changes: '与上一版比较',
  failed: (reason: string) => `没有起草成功：${reason}`, offline: '没有连上服务器，请再试一次。',
  paste: '粘贴声明全文', pasteHint: '把印好的声明整篇贴进来，按编号拆成条款：条文一字不改，编号照印，类型由系统猜，请逐条核对。主办者、版权管理者等空着的栏目，条文里写了的会一并填上。', split: '拆成条款',
  replaces: (n: number) => `现有的 ${n} 条会被替换。`, done: (n: number, unsure: number) => `已拆成 ${n} 条${unsure > 0 ? `，其中 ${unsure} 条认不出类型，标为“其他”，请选定` : ''}。请逐条核对后保存。`,
  none: '没有认出条款。每条请另起一行，从“1、”写起。', gap: '编号中间有缺，请核对。', unnumbered: '原文没有编号，这里按段落编了号；印出来的声明没有编号的，请先定编号。',
}

const en: typeof zh = {
  sealed: 'This version is published and closed: nobody can change it. To change what it says, draft the next version: its clauses are copied, and from its first day it supersedes this one.',
  next: 'Draft the next version from this one', drafting: 'Drafting…', publicPage: 'Public page', log: 'Public log', changes: 'Compare with the version before',
  failed: (reason) => `No draft was made: ${reason}`, offline: 'The server cannot be reached. Please try again.',
  paste: 'Paste the text of the notice', pasteHint: 'Paste the whole notice as printed. It is cut into clauses by its numbers: text verbatim, numbers as printed, kinds guessed for you to check. Empty fields such as the operator are filled where the clauses say so.', split: 'Cut into clauses',
  replaces: (n) => `The ${n} clauses below will be replaced.`, done: (n, unsure) => `${n} clauses${unsure > 0 ? `; of ${unsure} the kind could not be told and is “Other”: please choose` : ''}. Check each, then save.`,
  none: 'No clauses were recognised. Begin each on a line of its own, from “1、” on.', gap: 'A number is missing in between: please check.', unnumbered: 'The text has no numbers; paragraphs were numbered in order. Decide on the numbers before you publish.',
}

export const noticeFormWords = (language: string): typeof zh => (language === 'en' ? en : zh)
