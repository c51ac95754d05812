import type { ClauseKind } from '@/domain/rights/types'
import { guessClauseKind, foldNotice } from './clauseKind'
import { blockText, isWorded, type SourceBlock } from './sourceBlock'

/** One clause of a copyright notice: `no` as a reader would cite it (`3.1`), `text` as it stands in the file, marker included. */
export type NoticeClause = { no: string; text: string; kind: ClauseKind | null }

export type NoticeWarning = 'NOTICE_NUMBERING_GAP' | 'NOTICE_UNNUMBERED'

/** A file's blocks parted into the story and the notice under it. */
export type SplitNotice = { story: SourceBlock[]; clauses: NoticeClause[]; warnings: NoticeWarning[] }

type MarkerStyle = 'article' | 'han' | 'digit' | 'paren' | 'circled' | 'list'
type Marker = { style: MarkerStyle; n: number }
type Paragraph = { text: string; marker: Marker | null }

const MAX_BLOCKS = 80
const MAX_PARAGRAPHS = 12
const HAN_DIGITS = '零一二三四五六七八九'
const STRONG: readonly RegExp[] = [
  /凡(?:本网|本站|本报|本刊|本社|注明|来源|标有|署名)/u,
  /(?:注明|标明)[^。]{0,8}来源|来源[:：][“"]?/u,
  /未经[^。]{0,20}(?:授权|许可|同意)/u,
  /不得[^。]{0,12}(?:转载|摘编|复制|使用|销售)|(?:禁止|谢绝|严禁)[^。]{0,6}转载/u,
  /转载自|转载[^。]{0,6}目的|不代表本/u,
  /与(?:本网|本站|本报|我们|我网|我社)[^。]{0,6}联系/u,
  /法律责任|法律手段|侵权/u,
  /自有版权|版权[^。]{0,16}(?:归|属)|版权所有/u,
  /授权范围|被授权/u,
]
const RELATED = /来源|版权|著作权|授权|转载|本网|本站|本报|侵权|摘编|联系|声明|法律责任|知识产权/u
const HEADING = /^[【[(]?(?:(?:版权|免责|特别|郑重|转载|授权|本网|本站|著作权|重要)[^。]{0,6})?(?:声明|须知|说明)(?:如下)?[】\])]?[:：]?$/u
const STATEMENT = /^[【[(]?(?:版权|免责|特别|郑重|转载|本网|本站)?声明[】\])]?[:：]|^[*※]?\s*凡(?:本网|本站|本报|本刊|注明|标有|署名)/u

const hanNumber = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  if (tens === undefined || ones === undefined) return Number.NaN
  const high = text.includes('十') ? (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) : 0
  return high * 10 + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones))
}

const MARKERS: ReadonlyArray<readonly [MarkerStyle, RegExp]> = [
  ['article', /^第([一二三四五六七八九十]{1,3}|\d{1,2})[条條]/u],
  ['han', /^([一二三四五六七八九十]{1,3})[、.．,，]/u],
  ['digit', /^(\d{1,2})\s*(?:[、．，)）]|[.,](?!\d))/u],
  ['paren', /^[(（]\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）]/u],
]

const markerOf = (text: string): Marker | null => {
  const head = text.slice(0, 12).normalize('NFC').replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  for (const [style, pattern] of MARKERS) {
    const match = pattern.exec(head)
    const n = match?.[1] === undefined ? Number.NaN : hanNumber(match[1])
    if (n > 0) return { style, n }
  }
  const circled = head.charCodeAt(0) - 0x245f
  return circled >= 1 && circled <= 20 ? { style: 'circled', n: circled } : null
}

const paragraphOf = (block: SourceBlock): Paragraph => {
  const text = blockText(block)
  const printed = markerOf(text)
  const listed = block.type === 'listItem' && block.ordinal !== undefined ? { style: 'list' as const, n: block.ordinal } : null
  return { text, marker: printed ?? listed }
}

const strongPhrases = (text: string): number => STRONG.filter(phrase => phrase.test(text)).length

/** The clauses that begin at the head of `paragraphs`, each with what stands under it, or null when they are no sequence from 1. */
const sequence = (paragraphs: readonly Paragraph[]): { groups: Paragraph[][]; gap: boolean } | null => {
  const style = paragraphs[0]?.marker?.style
  const groups: Paragraph[][] = []
  let last = 0
  let gap = false
  for (const paragraph of paragraphs) {
    if (paragraph.marker?.style !== style) {
      const group = groups.at(-1)
      if (!group || group.length >= MAX_PARAGRAPHS) return null
      group.push(paragraph)
      continue
    }
    const n = paragraph.marker?.n ?? 0
    if (n <= last || n > last + 3) return null
    if (n !== last + 1) gap = true
    last = n
    groups.push([paragraph])
  }
  return { groups, gap }
}

const looksLikeNotice = (groups: readonly Paragraph[][], headed: boolean): boolean => {
  const texts = groups.map(group => foldNotice(group.map(paragraph => paragraph.text).join('\n')))
  const related = texts.filter(text => RELATED.test(text)).length / texts.length
  const strong = strongPhrases(texts.join('\n'))
  return related >= 0.6 && strong >= (headed ? 1 : 2)
}

const clausesOf = (groups: readonly Paragraph[][]): NoticeClause[] => groups.flatMap(group => {
  const [first, ...under] = group
  if (!first) return []
  const top = String(first.marker?.n ?? 1)
  const clause = (no: string, text: string): NoticeClause => ({ no, text, kind: guessClauseKind(text) })
  if (under.length === 0) return [clause(top, first.text)]
  // Paragraphs with numbers of their own keep them, and the paragraph above them keeps the clause's number.
  if (under.every(paragraph => paragraph.marker)) {
    return [clause(top, first.text), ...under.map(paragraph => clause(`${top}.${paragraph.marker?.n ?? 0}`, paragraph.text))]
  }
  return group.map((paragraph, i) => clause(`${top}.${i + 1}`, paragraph.text))
})

const isHeading = (block: SourceBlock | undefined): boolean => block !== undefined && isWorded(block) && HEADING.test(foldNotice(block.text))

const numbered = (blocks: readonly SourceBlock[], paragraphs: readonly Paragraph[]): SplitNotice | null => {
  const first = Math.max(0, blocks.length - MAX_BLOCKS)
  for (let start = first; start < blocks.length; start += 1) {
    if (paragraphs[start]?.marker?.n !== 1) continue
    const found = blocks.slice(start).some(block => block.type === 'table') ? null : sequence(paragraphs.slice(start))
    const headed = isHeading(blocks[start - 1])
    if (!found || !looksLikeNotice(found.groups, headed)) continue
    return {
      story: blocks.slice(0, headed ? start - 1 : start),
      clauses: clausesOf(found.groups),
      warnings: found.gap ? ['NOTICE_NUMBERING_GAP'] : [],
    }
  }
  return null
}

const unnumbered = (blocks: readonly SourceBlock[]): SplitNotice | null => {
  for (let start = Math.max(0, blocks.length - 8); start < blocks.length; start += 1) {
    const block = blocks[start]
    if (!block || !isWorded(block)) continue
    const headed = isHeading(block)
    if (!headed && !STATEMENT.test(foldNotice(block.text))) continue
    const rest = blocks.slice(headed ? start + 1 : start)
    const texts = rest.map(blockText)
    const folded = texts.map(foldNotice)
    if (rest.length === 0 || !rest.every(isWorded) || !folded.every(text => RELATED.test(text))) continue
    if (strongPhrases(folded.join('\n')) < (headed ? 1 : 2)) continue
    return {
      story: blocks.slice(0, start),
      clauses: texts.map((text, i) => ({ no: String(i + 1), text, kind: guessClauseKind(text) })),
      warnings: ['NOTICE_UNNUMBERED'],
    }
  }
  return null
}

/**
 * Finds the copyright notice at the end of a file: a list numbered from 1 (1、 1. １． 第一条 一、 (1) ① or a word processor's own list) to
 * the end, most of whose clauses speak of sources, rights, licences or reprints; or unnumbered paragraphs that open as a statement
 * does. A numbered list of the story itself is none. Three paragraphs under clause 3 are 3.1, 3.2 and 3.3.
 */
export const splitNotice = (blocks: readonly SourceBlock[]): SplitNotice => {
  const paragraphs = blocks.map(paragraphOf)
  return numbered(blocks, paragraphs) ?? unnumbered(blocks) ?? { story: [...blocks], clauses: [], warnings: [] }
}
