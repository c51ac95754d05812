import type { ClauseDifference } from '../../domain/editorial/compareClauses'
import { classWords } from '../../domain/rights'
import type { ImportWarning } from './importTypes'

/** A sentence in both languages of the panel. */
export type Words = { zh: string; en: string }

/** What each warning means and what to do about it. */
export const warningWords: Record<ImportWarning, Words> = {
  TITLE_MISSING: { zh: '没有认出主题，请填写。', en: 'No headline was found: enter one.' },
  TITLE_LONG: { zh: '主题很长，请核对是不是主题。', en: 'The headline is very long: check that it is one.' },
  BODY_MISSING: { zh: '没有认出正文。', en: 'No text was found.' },
  SOURCE_MISSING: { zh: '来稿没有来源，必须选择一个才能发布。', en: 'The copy names no source: choose one, or it cannot be published.' },
  SOURCE_UNKNOWN: { zh: '来稿写的来源不在来源名单里，请选择一个才能发布。', en: 'The source is not on the list of sources: choose one, or it cannot be published.' },
  BYLINE_MISSING: { zh: '没有认出署名。', en: 'No byline was found.' },
  YEAR_INFERRED: { zh: '事件日期没有写年份，年份是推定的，请核对。', en: 'The date of the event has no year: the year was inferred, check it.' },
  EVENT_YEAR_UNKNOWN: { zh: '事件日期没有写年份，也无法推定。', en: 'The date of the event has no year and none can be inferred.' },
  SERIES_UNKNOWN: { zh: '系列不在名单里，没有归入系列。', en: 'The series is not on the list: the story is in none.' },
  EDITOR_UNKNOWN: { zh: '来稿里的编辑不在署名人名单里。', en: 'An editor named in the copy is not among the people.' },
  SECTION_DEFAULTED: { zh: '没有指定栏目，放在第一个栏目。', en: 'No section was named: the story is in the first one.' },
  NOTICE_NUMBERING_GAP: { zh: '声明条款的编号不连续，请核对。', en: 'The numbers of the clauses are not consecutive: check them.' },
  NOTICE_UNNUMBERED: { zh: '声明没有编号，编号是按顺序加的。', en: 'The notice has no numbers: they were given in order.' },
  NOTICE_DIFFERS: { zh: '来稿所附声明与已发布的声明不同。', en: 'The notice under the copy differs from the published ones.' },
  IMAGE_UNDESCRIBED: { zh: '图片没有说明文字，请在发布前补写。', en: 'A picture has no description: write one before publishing.' },
  IMAGE_UNUSABLE: { zh: '有图片无法读取，没有导入。', en: 'A picture cannot be read and was left out.' },
  IMAGE_NOT_EMBEDDED: { zh: '有图片只是链接，没有随稿附上，没有导入。', en: 'A picture is only linked, not in the file, and was left out.' },
  IMAGE_UNSUPPORTED: { zh: '有图片的格式不支持，没有导入。', en: 'The format of a picture is not supported; it was left out.' },
  TABLE_TOO_LARGE: { zh: '有表格太大，只保留了前面的部分。', en: 'A table is too large: only its beginning was kept.' },
  ENCODING_GUESSED: { zh: '文字编码是猜的，请核对有没有乱码。', en: 'The encoding was guessed: look for garbled characters.' },
  ENCODING_DECLARATION_WRONG: { zh: '文件声明的编码不对，已按实际编码读取。', en: 'The file states a wrong encoding; it was read by its real one.' },
}

const changes: Record<ClauseDifference['change'], Words> = {
  changed: { zh: '文字不同', en: 'differs' }, missing: { zh: '来稿没有', en: 'missing in the copy' }, added: { zh: '来稿多出', en: 'only in the copy' },
}

/** `第 3.1 条：文字不同` */
export const differenceWords = ({ no, change }: Pick<ClauseDifference, 'change' | 'no'>): Words =>
  ({ zh: `第 ${no} 条：${changes[change].zh}`, en: `Clause ${no}: ${changes[change].en}` })

/** The classes of rights as the panel says them; a class that is not one of them has no words. */
export const rightsWords: Record<string, Words> = classWords
