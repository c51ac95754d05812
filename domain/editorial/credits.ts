import { collapseSpaces, foldWidth, stripInvisible } from '@/domain/text/fold'

/** Somebody named in a story and what they did, the role in simplified Chinese as a newsroom says it (记者, 通讯员, 责任编辑 …). */
export type Credit = { role: string; name: string }

/** Printed forms, traditional ones included, longest first where one begins another. */
const ROLES: ReadonlyArray<readonly [string, string]> = [
  ['全媒体记者|全媒體記者|融媒体记者|融媒體記者', '记者'],
  ['首席记者|首席記者', '首席记者'],
  ['特约记者|特約記者|特派记者|特派記者', '特约记者'],
  ['实习记者|實習記者|见习记者|見習記者', '实习记者'],
  ['摄影记者|攝影記者', '摄影'],
  ['记者|記者|采写|採寫|撰文', '记者'],
  ['特约通讯员|特約通訊員|通讯员|通訊員', '通讯员'],
  ['实习生|實習生', '实习生'],
  ['责任编辑|責任編輯|责编|責編', '责任编辑'],
  ['值班编辑|新媒体编辑|图片编辑|编辑|編輯', '编辑'],
  ['责任校对|責任校對|校对|校對', '校对'],
  ['初审|复审|终审|初審|複審|終審|审核|審核|审校|審校', '审核'],
  ['总监制|監製|监制', '监制'],
  ['编译|編譯|翻译|翻譯', '编译'],
  ['特约撰稿人|特约撰稿|作者|撰稿', '作者'],
  ['摄影|攝影|摄|攝|图片|图', '摄影'],
  ['制图|製圖|绘图', '制图'],
  ['视频|視頻|摄像|攝像', '视频'],
  ['文字|文', '文'],
]

const ROLE_WORDS = ROLES.map(([printed]) => printed).join('|')
const EDITING = new Set(['责任编辑', '编辑', '校对', '审核', '监制'])
const OUTLET = '(?:本报|本報|本网|本網|本台|本社|本刊|本站|[\\p{Script=Han}]{2,10}?(?:日报|日報|晚报|晚報|早报|时报|时報|商报|报|報|网|網|社|台|臺|在线|在線|客户端))?'
const LEADING_ROLE = new RegExp(`^${OUTLET}(${ROLE_WORDS})(?:[:/](?=.|$)|(?=.|$))(.*)$`, 'u')
const TRAILING_ROLE = new RegExp(`^(.+?)(?:/(${ROLE_WORDS})|(摄|攝))$`, 'u')
const IGNORED = /^(?:(?:综合|綜合|摄影|攝影|联合|聯合|实习|现场)?(?:报道|報道|報導)|文\/?图|图\/?文|文\/?摄|文并摄|等|整理|供稿|供图|发自.{2,6})$/u
const HAN_NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3})$/u
const LATIN_NAME = /^[A-Z][\p{L}.'’-]*$/u
/** Words that follow 记者 in a sentence and look like a name. */
const NOT_NAMES = /^(?:获悉|了解|从|在|说|問|问|发现|看到|采访|随后|近日|今天|昨日|注意到|节|站|会|协会|招待会)/u

const canonical = (printed: string): string => ROLES.find(([words]) => words.split('|').includes(printed))?.[1] ?? printed

/** Whether the role belongs to those who edited the story, not to those who reported it. */
export const isEditing = (credit: Credit): boolean => EDITING.has(credit.role)

/** A regular-expression source that matches every role this module reads, for finding labels such as `责任编辑：`. */
export const roleWords = ROLE_WORDS

const splitTokens = (text: string): string[] => {
  const tokens = text.replace(/\s*([:/])\s*/g, '$1').split(/[\s、,;|&]+/u).filter(token => token !== '')
  const joined: string[] = []
  for (const [i, token] of tokens.entries()) {
    const previous = joined.at(-1)
    const single = /^\p{Script=Han}$/u
    // A name of two characters is often set with a space to fill the width of three: 王 平.
    if (previous !== undefined && single.test(token) && single.test(previous) && !/^[文图摄]$/u.test(previous)
      && single.test(tokens[i - 1] ?? '')) joined[joined.length - 1] = previous + token
    else joined.push(token)
  }
  return joined
}

/**
 * Reads the names and roles of a byline such as `记者 王平`, `本报记者张三、李四 通讯员 王五`, `文/张三 图/李四` or `张三 摄`.
 * @param text what stands between the brackets, or the whole line
 * @param label a role that a label in front has already given, as printed (`责任编辑`)
 * @returns null when anything in it is neither a role nor a name, so that a sentence is never taken for a byline
 */
export const parseCredits = (text: string, label?: string): Credit[] | null => {
  const folded = collapseSpaces(foldWidth(stripInvisible(text)))
  const english = /^By\s+(.+)$/u.exec(folded)
  if (english?.[1]) return latinNames(english[1], '作者')
  const credits: Credit[] = []
  let role = label === undefined ? null : canonical(label)
  if (role !== null && /^[A-Z]/u.test(folded)) return latinNames(folded, role)
  let latin: string[] = []
  const add = (name: string, as: string | null): boolean => {
    const bare = name.replace(/等$/u, '')
    if (as === null || !HAN_NAME.test(bare) || NOT_NAMES.test(bare)) return false
    credits.push({ role: as, name: bare })
    return true
  }
  const flushLatin = (): void => {
    if (latin.length > 0 && role !== null) credits.push({ role, name: latin.join(' ') })
    latin = []
  }
  for (const token of splitTokens(folded)) {
    if (role !== null && LATIN_NAME.test(token)) {
      latin.push(token)
      continue
    }
    flushLatin()
    if (IGNORED.test(token)) continue
    const last = credits.at(-1)
    if (/^[摄攝]$/u.test(token) && last) {
      last.role = '摄影'
      continue
    }
    const leading = LEADING_ROLE.exec(token)
    // 文 and 图 are also family names; glued to a name they are roles only with a mark between.
    const glued = leading?.[1]?.length === 1 && leading[2] !== '' && !/[:/]/.test(token)
    if (leading && !(glued && role !== null)) {
      role = canonical(leading[1] ?? '')
      if (leading[2] !== undefined && leading[2] !== '' && !add(leading[2], role)) return null
      continue
    }
    const trailing = TRAILING_ROLE.exec(token)
    if (trailing?.[1] && add(trailing[1], canonical(trailing[2] ?? trailing[3] ?? ''))) continue
    if (add(token, role)) continue
    const next = credits.length === 0 && role === null && HAN_NAME.test(token)
    if (!next || !/(?:^|\s)[摄攝](?:\s|$)/u.test(folded)) return null
    credits.push({ role: '作者', name: token })
  }
  flushLatin()
  return credits.length > 0 ? credits : null
}

const latinNames = (text: string, role: string): Credit[] | null => {
  const names = text.split(/\s*(?:,|;|&|\band\b)\s*/u).filter(name => name !== '')
  const plausible = names.every(name => name.length <= 40 && name.split(' ').length <= 4 && name.split(' ').every(part => LATIN_NAME.test(part)))
  return plausible && names.length > 0 ? names.map(name => ({ role, name })) : null
}
