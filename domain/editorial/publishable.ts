import { reasonWords } from '../rights'
import { bodyText } from './bodyTree'
import { type MediaRecord, listingOn, type SourceRecord, type StoryRecords } from './storyRecords'
import { pictureIdsOf, sourcesOf, type StoryValues } from './storyRights'
import { isTitleChangeConfirmed, isTitleChanged, titleChangeText, titlePairOf } from './titleChange'

export type ProblemCode =
  | 'TITLE_MISSING' | 'BODY_MISSING' | 'SOURCE_MISSING' | 'SECTION_MISSING' | 'RESPONSIBLE_EDITOR_MISSING' | 'ORIGINAL_TITLE_MISSING' | 'ORIGINAL_AUTHOR_MISSING'
  | 'ORIGINAL_URL_MISSING' | 'RIGHTS_UNDETERMINED' | 'TITLE_CHANGE_UNCONFIRMED' | 'SOURCE_UNLISTED' | 'MEDIA_LICENCE_EXPIRED'

/** One thing that keeps a story from the public: the field to mend, and a sentence that names it. */
export type Problem = { code: ProblemCode; path: string; zh: string; en: string }

export type Publication = {
  story: StoryValues
  /** As classified; the codes say why nothing could be. */
  rights: { class?: string | null; reasons?: readonly string[] | null }
  records: StoryRecords
  /** The Shanghai day on which the story came out or is to come out; decides which edition of the list counts. */
  publishedOn: string
  /** The Shanghai day of today; a picture whose licence has run out is shown on no day after. */
  today: string
}

/** The instant by which a story is judged: when it came out, or is dated, or now. */
export const judgedAt = (story: StoryValues, now: string): string => String(story['firstPublishedAt'] || story['publishedAt'] || now)

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Kinds of units that may be reprinted only when the regulator lists them. */
const listedKinds = new Set<string>(['agency', 'media', 'government'])

/** Sources of a story with reprinted text that stood on no edition of the list, or no longer, on the day of publication. */
export function unlistedSources({ story, rights, records, publishedOn }: Omit<Publication, 'today'>): SourceRecord[] {
  if (rights.class !== 'reprint' && rights.class !== 'mixed') return []
  return sourcesOf(story, records).filter((source) => listedKinds.has(source.kind) && listingOn(source, publishedOn)?.isOn !== true)
}

/** How an exception names the sources that it is for: a later change of sources leaves it without effect. */
export const exceptionKey = (sources: readonly Pick<SourceRecord, 'id'>[]): string => sources.map(({ id }) => id).sort().join(',')

function hasException(story: StoryValues, unlisted: readonly SourceRecord[]): boolean {
  const exception = story['listingException']
  if (typeof exception !== 'object' || exception === null || !('reason' in exception) || !('sources' in exception)) return false
  const covered = new Set(String(exception.sources).split(','))
  return !isEmpty(exception.reason) && unlisted.every(({ id }) => covered.has(id))
}

function expiredMedia({ story, records, today }: Pick<Publication, 'story' | 'records' | 'today'>): MediaRecord[] {
  const ids = new Set(pictureIdsOf(story))
  return records.media.filter(({ id, licenceUntil }) => ids.has(id) && licenceUntil !== null && licenceUntil < today)
}

/**
 * What stands between a story and the public, in the order an editor would mend it. Sources of the rules on reprints: 互联网新闻信息服务管理规定,
 * article 15 (units on the list; source, original author, original title, editor's real name, traceable; the sense of the title is kept).
 */
export function problemsOf(publication: Publication): Problem[] {
  const { story, rights, publishedOn } = publication
  const problems: Problem[] = []
  const need = (path: string, code: ProblemCode, zh: string, en: string) => { if (isEmpty(story[path])) problems.push({ code, path, zh, en }) }
  need('title', 'TITLE_MISSING', '没有主题。', 'There is no headline.')
  if (!bodyText(story['body'])) problems.push({ code: 'BODY_MISSING', path: 'body', zh: '没有正文。', en: 'There is no text.' })
  if (rights.class !== 'own_declared') need('source', 'SOURCE_MISSING', '没有来源：请填写可追溯的来源。', 'There is no source: name a traceable one.')
  need('section', 'SECTION_MISSING', '没有栏目。', 'There is no section.')
  need('responsibleEditors', 'RESPONSIBLE_EDITOR_MISSING', '没有责任编辑。', 'There is no responsible editor.')
  if (rights.class === 'undetermined' && !isEmpty(story['source'])) {
    const reasons = (rights.reasons ?? []).filter((code) => code !== 'ORIGINAL_TITLE_MARKER').map(reasonWords)
    problems.push({
      code: 'RIGHTS_UNDETERMINED', path: 'source', zh: `来源与稿件不符，无法判定版权：${reasons.map(({ zh }) => zh).join('')}`,
      en: `The source does not fit the story; its rights cannot be determined: ${reasons.map(({ en }) => en).join(' ')}`,
    })
  }
  if (rights.class === 'reprint') {
    need('originalTitle', 'ORIGINAL_TITLE_MISSING', '转载稿要写原标题。', 'A reprint needs its original title.')
    need('originalAuthor', 'ORIGINAL_AUTHOR_MISSING', '转载稿要写原作者。', 'A reprint needs its original author.')
    need('originalUrl', 'ORIGINAL_URL_MISSING', '转载稿要写原文网址。', 'A reprint needs its original address.')
    const pair = titlePairOf(story)
    if (pair && isTitleChanged(pair) && !isTitleChangeConfirmed(story)) {
      problems.push({
        code: 'TITLE_CHANGE_UNCONFIRMED', path: 'titleChangeConfirmed', zh: `主题与原标题不同，须由编辑核对后确认：${titleChangeText(pair)}`,
        en: `The headline differs from the original one; an editor must check and confirm it: ${titleChangeText(pair)}`,
      })
    }
  }
  const unlisted = unlistedSources(publication)
  if (unlisted.length > 0 && !hasException(story, unlisted)) {
    const names = unlisted.map(({ name }) => name).join('、')
    problems.push({
      code: 'SOURCE_UNLISTED', path: 'source', zh: `${names}在 ${publishedOn} 不在稿源单位名单内，不能转载；版权经理可以写明理由作为例外。`,
      en: `${names}: not on the list of permitted sources on ${publishedOn}, so not to be reprinted; the rights manager may record an exception with its reason.`,
    })
  }
  for (const { name, licenceUntil, id } of expiredMedia(publication)) {
    const path = pictureIdsOf({ picture: story['picture'] }).includes(id) ? 'picture' : 'body'
    problems.push({
      code: 'MEDIA_LICENCE_EXPIRED', path, zh: `图片“${name}”的使用许可已于 ${licenceUntil} 到期，请更换或续期。`,
      en: `The licence of the picture “${name}” ran out on ${licenceUntil}: replace the picture or renew the licence.`,
    })
  }
  return problems
}
