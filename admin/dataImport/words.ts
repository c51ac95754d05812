const zh = {
  isEnglish: false,
  title: '数据导入', nav: '数据导入',
  intro: '把 CSV 或 XLSX 表里的数一次录入。先检查，逐行指出问题；有一处问题就什么也不导入，全部无误才一起公开。',
  drop: '把表格拖到这里，或', choose: '选择文件', another: '换一个文件', limits: 'CSV（UTF-8、GB18030）或 XLSX，第一行是列名，20 MB、20 万行以内。',
  mapping: '各列的含义', mappingHint: '按列名猜的，请核对。表里没有的，可写一个值用于全部行。', field: '字段', column: '取自哪一列', fixed: '或全部写成', none: '不取', required: '必填',
  check: '检查', checking: '正在检查…', start: (n: number) => `导入 ${n.toLocaleString('zh-CN')} 条`, notAllowed: '只有数据编辑可以批量导入。请联系管理员开通。',
  found: (total: number, ready: number, revisions: number, same: number) => `共 ${total} 行：可导入 ${ready} 条${revisions > 0 ? `（其中修订 ${revisions} 条）` : ''}，已录入过 ${same} 条。`,
  problems: (n: number, shown: number) => `有 ${n} 处问题${n > shown ? `，先列出 ${shown} 处` : ''}。改好文件后重新选择；现在什么也没有写入。`, line: '行', problem: '问题',
  sample: '前几行', understood: '读成', unread: '见下面的问题', writing: (done: number, total: number) => `正在写入 ${done.toLocaleString('zh-CN')} / ${total.toLocaleString('zh-CN')}，写完之前谁也看不到。`,
  done: (n: number) => `已导入 ${n.toLocaleString('zh-CN')} 条，读者现在就能看到。`, void: (reason: string) => `这次导入已作废，什么也没有留下。${reason}`, list: '查看观测值', exportAll: '导出全部数据（ZIP）',
  offline: '连不上服务器，请稍后再试。', failed: (status: number) => `服务器没有处理成功（${status}），请再试一次。`,
}

const en: typeof zh = {
  isEnglish: true,
  title: 'Data import', nav: 'Data import',
  intro: 'Records the values of a CSV or XLSX table at once. It is checked first, row by row; with one problem nothing is imported, and all become public together.',
  drop: 'Drop a table here, or', choose: 'choose a file', another: 'Another file', limits: 'CSV (UTF-8, GB18030) or XLSX; the first row names the columns; up to 20 MB and 200,000 rows.',
  mapping: 'What the columns mean', mappingHint: 'Guessed from the headings; please check. What the table lacks may be one text for all rows.', field: 'Field', column: 'From column', fixed: 'or for all rows', none: 'none', required: 'required',
  check: 'Check', checking: 'Checking…', start: (n) => `Import ${n.toLocaleString('en')}`, notAllowed: 'Only statistics editors may import.',
  found: (total, ready, revisions, same) => `${total} rows: ${ready} to import${revisions > 0 ? ` (${revisions} revisions)` : ''}, ${same} recorded already.`,
  problems: (n, shown) => `${n} problems${n > shown ? `, the first ${shown} below` : ''}. Mend the file and choose it again; nothing has been written.`, line: 'Row', problem: 'Problem',
  sample: 'First rows', understood: 'Read as', unread: 'see the problems below', writing: (done, total) => `Writing ${done} of ${total}; nobody sees any of it until all is there.`,
  done: (n) => `${n} imported; readers see them now.`, void: (reason) => `The import is void; nothing of it stays. ${reason}`, list: 'See the observations', exportAll: 'Export everything (ZIP)',
  offline: 'The server cannot be reached; try again later.', failed: (status) => `The server failed (${status}); please try again.`,
}

export type DataImportWords = typeof zh
export const dataImportWords = (language: string): DataImportWords => (language === 'en' ? en : zh)
