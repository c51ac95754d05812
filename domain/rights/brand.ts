import { fold, nameKey, simplify } from './fold'
import { RightsInputError } from './inputError'
import { readSourceLine } from './sourceLine'
import type { NoticeVersion } from './types'

/** What a notice calls its own, ready to be compared. */
export type Brand = {
  /** The whole name means the site itself. */
  isOwnName(name: string): boolean
  /** The name contains the site's name: another unit of ours, or somebody who is called alike. Only an editor can say which. */
  containsOwnName(name: string): boolean
  /** The text, simplified, begins with the site's name. */
  startsWithOwnName(simplified: string): boolean
  /** A name with `(非示例在线)` behind it says of itself that it is another's; cut off. */
  cutDisclaimer(name: string): { name: string; isDisclaimed: boolean }
  /** The own mark that is the whole label, such as 示例在线专稿. */
  markerAsLabel(label: string): string | null
  /** The own mark at the start of a paragraph. */
  markerAtStart(folded: string): string | null
}

// Only these stems take a word between themselves and the brand (示例在线独家报道); clause 3.1 prints no such form of 专稿.
const STEMS_WITH_INFIX = new Set(['消息', '报道'])
// A sentence about the site (示例在线记者…, 示例在线获得…) is not a mark, nor is one that hands on another's words (示例在线援引某社报道, 综合某社消息).
const INFIX = '(?:(?!记者|据|称|获|从|转载|转自|摘自|援引|引述|社(?![会区交科保团论评]))[\\p{Script=Han}A-Za-z]){1,6}?'
const OPENING = '[\\s【\\[(「『〔]*'
const MARK_ENDS = '(?=\\s*(?:$|[\\p{P}|]))'

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
}

function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).map(escape).join('|')})`
}

function compile(notice: NoticeVersion): Brand {
  const printed = [...new Set([notice.site, ...notice.brandAliases].map((name) => simplify(fold(name))))].filter((name) => name !== '')
  if (printed.length === 0) throw new RightsInputError('NOTICE_WITHOUT_BRAND', `notice ${notice.id} names no site of its own`)
  const keys = printed.map(nameKey)
  const ownNames = new Set([...keys, nameKey(readSourceLine(notice.creditLine).names)].filter((key) => key !== ''))
  const brand = anyOf(printed)
  // 報導 is how 报道 is written in traditional Chinese.
  const stems = [...new Set(notice.markerStems.map((stem) => simplify(fold(stem))))].filter((stem) => stem !== '')
  const spelled = stems.flatMap((stem) => (stem === '报道' ? ['报道', '报导'] : [stem]))
  const infixed = spelled.filter((stem) => STEMS_WITH_INFIX.has(stem) || stem === '报导')
  const forms = [...(spelled.length ? [anyOf(spelled)] : []), ...(infixed.length ? [`${INFIX}${anyOf(infixed)}`] : [])]
  const mark = forms.length ? `${brand}(?:${forms.join('|')})` : '(?!)'
  const whole = new RegExp(`^${mark}$`, 'iu')
  const leading = new RegExp(`^(${OPENING})(${mark})${MARK_ENDS}`, 'iu')
  const starts = new RegExp(`^${OPENING}${brand}`, 'iu')
  const disclaimer = new RegExp(`\\s*[(\\[]\\s*非\\s*(?:${brand}|本网|本站)\\s*[)\\]]$`, 'iu')

  return {
    isOwnName: (name) => ownNames.has(nameKey(name)),
    containsOwnName: (name) => keys.some((key) => nameKey(name).includes(key)),
    startsWithOwnName: (simplified) => starts.test(simplified),
    cutDisclaimer: (name) => {
      const found = disclaimer.exec(simplify(name))
      return found ? { name: name.slice(0, found.index), isDisclaimed: true } : { name, isDisclaimed: false }
    },
    markerAsLabel: (label) => (whole.test(simplify(label)) ? label : null),
    markerAtStart: (folded) => {
      const found = leading.exec(simplify(folded))
      if (!found) return null
      const start = found[1]?.length ?? 0
      return folded.slice(start, start + (found[2]?.length ?? 0))
    },
  }
}

const compiled = new WeakMap<NoticeVersion, Brand>()

/** The brand of a notice version; compiled once for each object. Throws NOTICE_WITHOUT_BRAND when it names no site. */
export function brandOf(notice: NoticeVersion): Brand {
  const known = compiled.get(notice)
  if (known) return known
  const brand = compile(notice)
  compiled.set(notice, brand)
  return brand
}
