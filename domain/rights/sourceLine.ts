import { fold, simplify } from './fold'

// 来　源 is spread with a space in columns of labels.
const LABEL = /^(?:(?:(?:稿件|新闻|文章|信息|内容|本文|资料|消息)?来 ?源|稿 ?源)(?:\s*:\s*|\s+|$)|source\s*:\s*)/iu
const LEADING_DATE = /^(?:发布(?:时间|日期)?\s*:?\s*)?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[\s|,;]+/u
// What pages print after the source: other labelled fields, a byline in brackets, a date.
// A run is tried at its start only, so that a long one costs its length and not the square of it.
const TRAILING_FIELDS =
  /(?:(?<![\s|,;(])[\s|,;(]+(?:作者|记者|通讯员|文字|摄影|责任编辑|责编|编辑|编审|审核|校对|发布时间|发布|时间|日期|原标题|标题)(?:\s*:|\s)|\s+\d{4}[-年/.]\d{1,2}[-月/.]).*$/u
const TRAILING_PUNCTUATION = /(?<![\s。.;,、|])[\s。.;,、|]+$/u
const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')', '[': ']', '【': '】', '「': '」', '『': '』', '〔': '〕', '《': '》', '〈': '〉', '<': '>', '“': '”', '‘': '’', '"': '"', "'": "'",
}

// Nobody prints a name in more brackets than this; what is left of them makes it another name.
const MOST_LAYERS = 8

/** A printed source, taken apart. */
export type SourceLine = {
  /** True when the line says that it names a source (来源, 來源, 稿源, 稿件来源 …). */
  isLabelled: boolean
  /** What stands after the label, folded, without the fields that pages print behind it. */
  names: string
}

/** True when the first character opens a bracket or quotation that the last one closes. */
function isEnclosed(text: string): boolean {
  const opening = text.charAt(0)
  const closing = BRACKETS[opening]
  if (text.length < 2 || closing === undefined || !text.endsWith(closing)) return false
  let depth = 1
  for (const character of text.slice(1, -1)) {
    if (character === closing) depth -= 1
    else if (character === opening) depth += 1
    if (depth === 0) return false
  }
  return true
}

/** Takes off brackets and quotation marks that enclose the whole of a folded text: `(甲(乙))` gives `甲(乙)`, `(甲)(乙)` stays. */
export function unwrap(folded: string): string {
  let text = folded
  for (let layer = 0; layer < MOST_LAYERS && isEnclosed(text); layer += 1) text = text.slice(1, -1).trim()
  return text
}

/** Reads a printed source line such as `（来源：示例在线 记者 某某）`: folds it, opens its brackets, cuts label and trailing fields. */
export function readSourceLine(line: string): SourceLine {
  let rest = unwrap(fold(line))
  rest = rest.slice(LEADING_DATE.exec(simplify(rest))?.[0].length ?? 0)
  const label = LABEL.exec(simplify(rest))
  rest = rest.slice(label?.[0].length ?? 0)
  const fields = TRAILING_FIELDS.exec(simplify(rest))
  if (fields) rest = rest.slice(0, fields.index)
  return { isLabelled: label !== null, names: unwrap(rest.replace(TRAILING_PUNCTUATION, '')) }
}
