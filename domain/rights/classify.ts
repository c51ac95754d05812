import { brandOf } from './brand'
import type { Brand } from './brand'
import { clauseNumber } from './clauses'
import { fold, nameKey, simplify } from './fold'
import { readSourceLine, unwrap } from './sourceLine'
import type { Classification, ClassifiableArticle, ClauseKind, NoticeVersion, ReasonCode, RegisteredSource, RightsClass } from './types'

const SEPARATORS = /[、,/;|丨│]/u
// Words that name nobody, alone or one after the other (网络综合, 来自互联网, 网友投稿).
const NOBODY = [
  '网络', '网路', '互联网', '因特网', '网上', '网友', '网民', '综合', '整理', '转载', '媒体', '报道', '报导', '消息', '图片', '资料', '供稿', '投稿', '来稿', '多家',
]
// Words that name nobody only when nothing else is said.
const UNKNOWN = [
  '未知', '不详', '不明', '佚名', '匿名', '无', '暂无', '其他', '其它', '外媒', '自媒体', '微信', '微博', '朋友圈', '(?:微信)?公众号', 'internet', 'unknown', 'n/?a', 'null', 'undefined',
]
const UNTRACEABLE = new RegExp(`^(?:(?:本站|本网)?(?:来自|源自|摘自|转自|据)?(?:有关|相关)?(?:${NOBODY.join('|')})+|${UNKNOWN.join('|')})$`, 'iu')
// What stands for no name at all: a dash, stars, dots.
const IS_NAME = /[\p{L}\p{N}]/u
// Said of the site itself, but not in the words that the notice claims.
const SELF_REFERENCE = /^(?:本网|本站|本报|本台|本社|本刊|原创|自采|本网原创|本站原创)$/u

const OPENING = '[\\s【\\[(「『〔《<“"]*'
const OUTLET = '(?!本)(?:[\\p{Script=Han}A-Za-z]{1,10}?(?:社|网|报|台)|据?(?:新华财经|央视新闻|路透|法新|美联|彭博|塔斯))[》”"]?'
const AGENCY = '(?!本)[\\p{Script=Han}]{1,8}?社'
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const DATE = `(?:\\d{4}年)?(?:${NUMBER}月\\s?)?${NUMBER}日\\s?`
const DISPATCH_ENDS = '(?=$|[\\s\\p{P}|]|记者)'
// 新华社郑州10月23日电 · 新华社电 · 某报讯 · BEIJING, Oct. 23 (Xinhua) --
const DATELINES = [
  new RegExp(`^${OPENING}${OUTLET}[\\p{Script=Han}A-Za-z/、·\\s]{0,20}?${DATE}专?[电讯]${DISPATCH_ENDS}`, 'u'),
  new RegExp(`^${OPENING}${AGENCY}[\\p{Script=Han}]{0,6}?专?电(?=$|[\\s(\\[—-]|记者)`, 'u'),
  new RegExp(`^${OPENING}(?!据|从|由|在)${OUTLET}(?:专?讯|快讯|专电|特稿|消息)(?=$|\\s*[(\\[:]|\\s)`, 'u'),
  // (某某报记者 林一) before the first sentence. Without brackets it may be a sentence about somebody else's reporter.
  new RegExp(`^\\s*[([【〔]\\s*${OUTLET}(?:特约)?记者`, 'u'),
  /^.{0,60}\((?:Xinhua|Reuters|AP|AFP|CNS|TASS|Kyodo|Bloomberg)\)/u,
]
const OTHER_REPORTER = new RegExp(`(?:^|[\\s(\\[、,;:])(${OUTLET})(?:特约)?记者`, 'u')
// What stands between an own mark and the text: the bracket that closes the mark, then a byline in brackets and a colon.
const CLOSING = /^[\s)\]】」』〕]*/u
const BYLINE = /^(?:\([^()]{0,40}\))?[\s:,]*/u
// Marks and datelines stand at the very start of a paragraph; the rest of a long one need not be folded.
const PARAGRAPH_HEAD = 160

/** The kind of clause that makes a story what it is. */
export const DECIDING_KIND: Readonly<Record<RightsClass, ClauseKind | null>> = {
  own_source_label: 'reserved_by_source_label',
  own_marker: 'own_rights_definition',
  own_declared: 'own_rights_definition',
  third_party: 'own_rights_definition',
  reprint: 'reprint_disclaimer',
  mixed: 'reprint_disclaimer',
  undetermined: null,
}

/** Classes whose rights the site manages itself. */
export function isOwn(rightsClass: RightsClass): boolean {
  return rightsClass === 'own_source_label' || rightsClass === 'own_marker' || rightsClass === 'own_declared'
}

type Names = Pick<Classification, 'sourceNames' | 'otherSourceNames'> & { ambiguousNames?: string[] }

type Label = Names & (
  | { says: 'nothing' | 'own' | 'other' | 'mixed' }
  | { says: 'marker'; marker: string }
  | { says: 'unclear'; codes: ('AMBIGUOUS_BRAND' | 'UNTRACEABLE_SOURCE' | 'CONFLICTING_MARKERS')[] }
)

/** What leaves a label undecided, whatever else stands on it; the gravest first. */
const UNCLEAR = [['contradiction', 'CONFLICTING_MARKERS'], ['ambiguous', 'AMBIGUOUS_BRAND'], ['untraceable', 'UNTRACEABLE_SOURCE']] as const

type Says = 'own' | 'other' | 'ambiguous' | 'untraceable' | 'contradiction'

/** What the list of sources adds to a name that is not the site's own by itself; null when it knows nothing of it. */
function settle(entry: RegisteredSource | undefined, { name, isDisclaimed, brand }: { name: string; isDisclaimed: boolean; brand: Brand }): Says | null {
  if (!entry) return null
  const aliases = (entry.aliases ?? []).map(fold).filter((alias) => alias !== '')
  if (entry.kind === 'own') return isDisclaimed ? 'contradiction' : aliases.some((alias) => brand.isOwnName(alias)) ? 'own' : 'ambiguous'
  if (aliases.some((alias) => brand.isOwnName(alias))) return 'contradiction'
  const isClear = !brand.containsOwnName(name) || aliases.some((alias) => !brand.containsOwnName(alias))
  return isClear ? 'other' : null
}

function readPart(part: string, brand: Brand, registry: ReadonlyMap<string, RegisteredSource>): { name: string; says: Says } {
  const { name: cut, isDisclaimed } = brand.cutDisclaimer(part)
  const name = unwrap(cut.trim())
  const entry = registry.get(nameKey(name))
  if (brand.isOwnName(name)) return { name, says: isDisclaimed || (entry && entry.kind !== 'own') ? 'contradiction' : 'own' }
  if (UNTRACEABLE.test(simplify(name).replace(/\s/gu, ''))) return { name, says: 'untraceable' }
  const settled = settle(entry, { name, isDisclaimed, brand })
  if (settled) return { name, says: settled }
  if (isDisclaimed) return { name, says: 'other' }
  if (brand.containsOwnName(name) || SELF_REFERENCE.test(simplify(name))) return { name, says: 'ambiguous' }
  return { name, says: 'other' }
}

function unique(names: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name)
  return [...byKey.values()]
}

function readLabel(sourceLabel: string, brand: Brand, registry: ReadonlyMap<string, RegisteredSource>): Label {
  const { names } = readSourceLine(sourceLabel)
  const marker = brand.markerAsLabel(names)
  if (marker) return { says: 'marker', marker, sourceNames: [], otherSourceNames: [] }
  // A separator may be part of a name in the list of aliases.
  const printed = brand.isOwnName(names) ? [names] : names.split(SEPARATORS)
  const parts = printed.map((part) => readPart(part.trim(), brand, registry)).filter((part) => IS_NAME.test(part.name))
  const found: Names = {
    sourceNames: unique(parts.map((part) => part.name)),
    otherSourceNames: unique(parts.filter((part) => part.says !== 'own').map((part) => part.name)),
    ambiguousNames: unique(parts.filter((part) => part.says === 'ambiguous').map((part) => part.name)),
  }
  const says = new Set(parts.map((part) => part.says))
  const codes = UNCLEAR.filter(([why]) => says.has(why)).map(([, code]) => code)
  if (codes.length > 0) return { says: 'unclear', codes, ...found }
  if (says.has('own')) return { says: says.has('other') ? 'mixed' : 'own', ...found }
  return { says: says.has('other') ? 'other' : 'nothing', ...found }
}

/** Where a paragraph may open as somebody's dispatch: at its start, or behind our own mark and behind the byline of that. */
function openingsOf(paragraph: string, brand: Brand): string[] {
  const mark = brand.markerAtStart(paragraph)
  if (mark === null) return [paragraph]
  const behind = paragraph.slice(paragraph.indexOf(mark) + mark.length).replace(CLOSING, '')
  return [behind, behind.replace(BYLINE, '')]
}

function firstMatch(patterns: readonly RegExp[], text: string): string | null {
  return patterns.reduce<string | null>((found, pattern) => found ?? pattern.exec(text)?.[0] ?? null, null)
}

/** Where the story opens as another outlet's dispatch, or its byline names another outlet's reporter: the words that say so. */
function foundDispatch(paragraphs: readonly string[], byline: string, brand: Brand): string | null {
  for (const paragraph of paragraphs) {
    for (const opening of openingsOf(paragraph, brand)) {
      const head = simplify(opening)
      const found = brand.startsWithOwnName(head) ? null : firstMatch(DATELINES, head)
      if (found) return opening.slice(0, found.length).replace(/^[\s([【〔]+/u, '')
    }
  }
  const signed = OTHER_REPORTER.exec(simplify(byline))
  return signed?.[1] !== undefined && !brand.containsOwnName(signed[1]) ? signed[0].replace(/^[\s([、,;:]/u, '') : null
}

/**
 * Says whose a story is, from what is printed on it and the notice's own names. Pure; reads nothing but its arguments.
 *
 * Order (reference 2.3): the label; then a mark on the whole story that names a third party beats an own label (exception in
 * clause 3.1); then contradictions fail closed; then the own mark of clause 3.1; then the editor's declaration, which counts
 * because that clause's list is open. A brand inside a longer name is never own and never silently a reprint.
 *
 * @param article what is printed on the story; every field may be missing.
 * @param notice whose names decide and whose clauses are cited.
 * @returns the class with the clause that makes it so (null for `undetermined`) and every reason.
 * @throws RightsInputError NOTICE_WITHOUT_BRAND.
 */
export function classify(article: ClassifiableArticle, notice: NoticeVersion): Classification {
  const brand = brandOf(notice)
  const registry = new Map((article.registry ?? []).map((entry) => [nameKey(unwrap(fold(entry.name))), entry]))
  const label = readLabel(article.sourceLabel ?? '', brand, registry)
  const paragraphs = (article.lead ?? '').split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => fold(line.slice(0, PARAGRAPH_HEAD)))
  const leadMarker = paragraphs.reduce<string | null>((found, paragraph) => found ?? brand.markerAtStart(paragraph), null)
  const matchedMarker = label.says === 'marker' ? label.marker : leadMarker
  const dispatch = foundDispatch(paragraphs, fold(article.byline ?? ''), brand)
  const notes: ReasonCode[] = article.originalTitleMarker ? ['ORIGINAL_TITLE_MARKER'] : []

  const answer = (rightsClass: RightsClass, codes: ReasonCode[], names: Names = label): Classification => {
    const kind = DECIDING_KIND[rightsClass]
    return {
      class: rightsClass,
      decidingClause: kind && clauseNumber(notice, kind),
      reasonCodes: [...codes, ...notes],
      sourceNames: names.sourceNames,
      otherSourceNames: names.otherSourceNames,
      matchedMarker,
      ambiguousNames: names.ambiguousNames ?? [],
      dispatch,
    }
  }

  if (label.says === 'mixed') return answer('mixed', ['MIXED_SOURCES'])
  const whole = article.thirdPartyMarks?.find((mark) => mark.scope === 'whole')
  if (whole && label.says !== 'other') {
    const holder = fold(whole.holder ?? '')
    if (brand.isOwnName(holder)) return answer('undetermined', ['CONFLICTING_MARKERS'])
    const holders = holder === '' ? [] : [holder]
    return answer('third_party', ['THIRD_PARTY_COPYRIGHT'], { sourceNames: holders, otherSourceNames: holders })
  }

  const claimsToBeOurs = label.says === 'own' || matchedMarker !== null || article.ownDeclared === true
  if (label.says === 'unclear') {
    const contradicts = claimsToBeOurs && label.codes.every((code) => code === 'UNTRACEABLE_SOURCE')
    return answer('undetermined', contradicts ? [...label.codes, 'CONFLICTING_MARKERS'] : label.codes)
  }
  if (label.says === 'other') return claimsToBeOurs ? answer('undetermined', ['CONFLICTING_MARKERS']) : answer('reprint', ['REPRINT_NOT_OURS'])
  if (claimsToBeOurs && dispatch !== null) return answer('undetermined', ['CONFLICTING_MARKERS'])
  if (label.says === 'own') return answer('own_source_label', ['OWN_SOURCE_LABEL'])
  if (matchedMarker !== null) return answer('own_marker', ['OWN_MARKER'])
  if (article.ownDeclared === true) return answer('own_declared', ['OWN_DECLARED'])
  return answer('undetermined', ['SOURCE_MISSING'])
}
