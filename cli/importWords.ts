import { differenceWords, rightsWords, warningWords, type Words } from '@/newsroom/import/importWords'
import type { Outcome } from './importFiles'

const isEnglish = () => /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')

/** One outcome in words: what became of the file, then a line for everything an editor should look at. Chinese, or English by the locale. */
export function describeOutcome(outcome: Outcome, english = isEnglish()): string[] {
  const say = ({ zh, en }: Words) => (english ? en : zh)
  if (!outcome.ok) return [say({ zh: `✗ ${outcome.file}：${outcome.error.message}`, en: `✗ ${outcome.file}: ${outcome.error.message}` })]
  const { article, rights, notice, figures } = outcome
  const became: Words = outcome.existing ? { zh: '早已导入', en: 'imported before' } : { zh: '已导入', en: 'imported' }
  const status: Words = article.status === 'published' ? { zh: '已发布', en: 'published' } : { zh: '草稿', en: 'draft' }
  const names = article.byline.map(({ role, name }) => `${role} ${name}`).join(english ? ', ' : '、')
  return [
    say({ zh: `✓ ${outcome.file}：${became.zh}，${status.zh} ${article.number}`, en: `✓ ${outcome.file}: ${became.en}, ${status.en} ${article.number}` }),
    `  ${article.title}`,
    `  ${article.url}`,
    say({
      zh: `  ${article.paragraphs} 段 · 数据 ${figures} 处 · 声明 ${notice.clauses} 条 · 版权：${rightsWords[rights.class]?.zh ?? rights.class}${names && ` · ${names}`}`,
      en: `  ${article.paragraphs} paragraphs · ${figures} figures · ${notice.clauses} clauses · rights: ${rightsWords[rights.class]?.en ?? rights.class}${names && ` · ${names}`}`,
    }),
    ...notice.differences.map((difference) => `  · ${say(differenceWords(difference))}`),
    ...outcome.warnings.map((warning) => `  ! ${say(warningWords[warning])}`),
    ...(outcome.noticeDraft ? [say({ zh: `  声明已存为草稿：${outcome.noticeDraft.title}`, en: `  The notice is kept as a draft: ${outcome.noticeDraft.title}` })] : []),
    ...(outcome.problems ?? []).map(({ message }) => say({ zh: `  ✗ 没有发布：${message}`, en: `  ✗ not published: ${message}` })),
  ]
}
