/** The terms of our own work in one sentence, the same in every output and in the files of pictures. */
export const ownUsageTerms = ({ rightsManager, creditLine, noticeUrl }: { rightsManager: string; creditLine: string; noticeUrl: string }): string =>
  `转载、摘编、复制或以其他方式使用，须经${rightsManager}书面授权；使用时标注“${creditLine}”和作者姓名。条款：${noticeUrl}`
