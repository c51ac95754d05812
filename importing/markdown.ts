import { marked } from 'marked'
import type { SourceMeta } from '@/domain/editorial/sourceBlock'
import { readHtml, type HtmlRead } from './htmlBlocks'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const FIELDS: Record<string, keyof SourceMeta> = {
  title: 'title', 标题: 'title', 標題: 'title', subtitle: 'subtitle', 副题: 'subtitle', source: 'source', 来源: 'source', 來源: 'source',
  author: 'author', authors: 'author', 作者: 'author', 记者: 'author', 記者: 'author', editor: 'editor', 编辑: 'editor', 責任編輯: 'editor', 责任编辑: 'editor',
  date: 'date', 日期: 'date', published: 'date', url: 'url', link: 'url', 原文链接: 'url',
}
const MAX_DEPTH = 30

const unquote = (value: string): string => {
  const list = /^\[(.*)\]$/.exec(value)?.[1]
  if (list !== undefined) return list.split(',').map(part => unquote(part.trim())).join('、')
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
}

/** Whether a text opens with front matter. */
export const hasFrontMatter = (text: string): boolean => {
  const match = FRONT_MATTER.exec(text)
  return match !== null && /^[^\s:：#][^:：\n]{0,30}[:：]/mu.test(match[1] ?? '')
}

const readFrontMatter = (text: string): { meta: SourceMeta; body: string } => {
  const match = hasFrontMatter(text) ? FRONT_MATTER.exec(text) : null
  if (!match) return { meta: {}, body: text }
  const meta: SourceMeta = {}
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const pair = /^([^\s:：#][^:：]{0,30}?)\s*[:：]\s*(.+)$/u.exec(line)
    const field = pair?.[1] === undefined ? undefined : FIELDS[pair[1].toLowerCase()]
    if (field !== undefined && pair?.[2] !== undefined) meta[field] ??= unquote(pair[2].trim())
  }
  return { meta, body: text.slice(match[0].length) }
}

/** Nested quotes and lists cost the parser a call each; nobody's story has thirty. */
const capDepth = (text: string): string => text
  .replace(/^(?:[ \t]*>){31,}/gm, '>'.repeat(MAX_DEPTH))
  .replace(/^[ \t]{120,}/gm, ' ')
  .replace(/^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+){31,}/gm, '- ')
  .replace(/([[(*_`~<!])\1{200,}/g, '')

/** Reads Markdown with front matter; HTML inside it goes the same strict way as any other. */
export const readMarkdown = (text: string): HtmlRead & { meta: SourceMeta } => {
  const { meta, body } = readFrontMatter(text)
  const html = marked.parse(capDepth(body), { async: false, gfm: true })
  return { ...readHtml(html), meta }
}
