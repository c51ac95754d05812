import { createLocalReq, type Payload } from 'payload'

import { deriveRights } from '../../collections/articles/hooks/deriveRights'
import { parseSource, type ParsedSource } from '../../domain/editorial/parseSource'
import { blockText, isWorded, sliceBlock, type SourceBlock } from '../../domain/editorial/sourceBlock'
import { extractFigures } from '../../domain/figures'
import { shanghaiDate } from '../../domain/text/shanghai'
import { contentHash } from '../../importing/contentHash'
import type { ImportedImage } from '../../importing/images'
import { readSourceFile, type ReadFile } from '../../importing/readSourceFile'
import { toLexical } from '../../importing/toLexical'
import type { Article, User } from '../../payload-types'
import { onceFor } from './importClaim'
import { storeImages } from './importImages'
import { bylineRows, checkReferences, linkPeople, linkSeries, linkSources } from './importLinks'
import { findNotice } from './importNotice'
import { type Corrections, type ImportedArticle, type ImportPreview, ImportRefused, type ImportWarning } from './importTypes'

export type SourceInput = {
  payload: Payload
  bytes: Uint8Array
  fileName: string
  contentType?: string
  /** The source that the editor names; it wins over the one that the file states. */
  sourceName?: string
  /** `YYYY-MM-DD`: the day the story is of, for dates printed without a year. Without it, the day of import in Shanghai. */
  date?: string
}

/** A file understood: what an editor sees of it, and what only the server holds. */
export type UnderstoodSource = { preview: ImportPreview; body: SourceBlock[]; clauses: SourceBlock[]; images: ImportedImage[] }

/** The body without the dateline, which a story keeps in a field of its own. */
function bodyWithoutDateline({ body, dateline }: ParsedSource): SourceBlock[] {
  const at = dateline === null ? -1 : body.findIndex(isWorded)
  const first = body[at]
  if (dateline === null || !first || !isWorded(first) || !first.text.startsWith(dateline)) return body
  const rest = sliceBlock(first, dateline.length)
  return [...body.slice(0, at), ...(rest.text === '' ? [] : [rest]), ...body.slice(at + 1)]
}

/** The story by its newest import, or null. What is in the trash does not count: importing it again is how one gets it back. */
export async function findImported(payload: Payload, hash: string): Promise<Article | null> {
  const { docs: [article] } = await payload.find({
    collection: 'articles', where: { importHash: { equals: hash } }, sort: 'createdAt', limit: 1, pagination: false, depth: 1, overrideAccess: true,
  })
  return article ?? null
}

/** Whose story it would be, asked of the hook that decides at every save. */
async function rightsOf(payload: Payload, data: Record<string, unknown>): Promise<{ class: string; reasonCodes: string[] }> {
  const req = await createLocalReq({}, payload)
  const derived: { rights?: Article['rights'] } = await deriveRights({
    collection: payload.collections.articles.config, context: {}, data, operation: 'create', req,
  }) ?? {}
  return { class: derived.rights?.class ?? 'undetermined', reasonCodes: derived.rights?.reasons ?? [] }
}

async function dataOf({ payload, preview, body, corrections }: { payload: Payload; preview: ImportPreview; body: readonly SourceBlock[]; corrections: Corrections }) {
  const { hash, event, byline } = preview
  const names = corrections.byline ?? byline
  const data = {
    title: corrections.title ?? preview.title,
    kicker: pick(corrections.kicker, preview.kicker), subtitle: pick(corrections.subtitle, preview.subtitle),
    dateline: pick(corrections.dateline, preview.dateline),
    originalTitle: pick(corrections.originalTitle, preview.originalTitle), originalAuthor: pick(corrections.originalAuthor, preview.originalAuthor),
    originalUrl: pick(corrections.originalUrl, preview.originalUrl),
    body: toLexical(body) as Article['body'],
    byline: await bylineRows(payload, names),
    responsibleEditors: corrections.editors ?? preview.editors.map(({ id }) => id),
    proofreaders: preview.proofreaders.map(({ id }) => id),
    source: pick(corrections.source, preview.source?.id ?? null),
    otherSources: corrections.otherSources ?? (corrections.source === undefined ? preview.otherSources.map(({ id }) => id) : []),
    series: pick(corrections.series, preview.series?.id ?? null), section: pick(corrections.section, preview.section?.id ?? null),
    event: corrections.event ?? { name: event.name, date: event.date, place: event.place },
    genre: 'news' as const, aiUse: 'none' as const, importHash: hash,
  }
  const rights = await rightsOf(payload, data)
  if (rights.class === 'reprint') {
    // Of a reprint, the file's headline and names are the original ones (互联网新闻信息服务管理规定, article 15).
    data.originalTitle ??= preview.title.slice(0, 200) || null
    data.originalAuthor ??= names.map(({ name }) => name).join('、').slice(0, 60) || null
  }
  return { data, rights }
}

const pick = <Value>(corrected: Value | undefined, read: Value): Value => (corrected === undefined ? read : corrected)

const kindOf = (block: SourceBlock): ImportPreview['blocks'][number]['kind'] => block.type

/** Headings below h3 have no place in a story here. */
const withShallowHeadings = (block: SourceBlock): SourceBlock => (block.type === 'heading' && block.level > 3 ? { ...block, level: 3 } : block)

/**
 * Reads a newsroom's file and says what it is understood to be, linked to the newsroom's records by name. Writes nothing.
 * @throws ImportError when the file cannot be read; RangeError when `date` is no date
 */
export async function previewImport({ payload, bytes, fileName, contentType, sourceName, date }: SourceInput): Promise<UnderstoodSource> {
  const read: ReadFile = await readSourceFile({ bytes, fileName, ...(contentType ? { contentType } : {}) })
  const parsed = parseSource(read.blocks, { referenceDate: date ?? shanghaiDate(new Date().toISOString()), meta: read.meta })
  const hash = contentHash(read.blocks)
  const body = bodyWithoutDateline(parsed).map(withShallowHeadings)
  const sourceLabel = sourceName ?? parsed.sourceLabel
  const [people, sources, placed, notice, earlier] = await Promise.all([
    linkPeople(payload, parsed), linkSources(payload, sourceLabel), linkSeries(payload, parsed.series), findNotice(payload, parsed.noticeClauses),
    findImported(payload, hash),
  ])
  const [source, ...otherSources] = sources ?? []
  const text = body.map(blockText).join('\n')
  const { figures, claims } = extractFigures(text, { date: parsed.eventDate?.date ?? date ?? null })
  const warnings: ImportWarning[] = [...read.warnings, ...parsed.warnings.filter((warning) => warning !== 'SOURCE_MISSING' || !sourceName)]
  if (sourceLabel && !sources) warnings.push('SOURCE_UNKNOWN')
  if (parsed.series && !placed.series) warnings.push('SERIES_UNKNOWN')
  if (people.unknownEditors.length > 0) warnings.push('EDITOR_UNKNOWN')
  if (notice.differences.length > 0) warnings.push('NOTICE_DIFFERS')

  const preview: ImportPreview = {
    fileName, hash, existing: earlier ? { id: String(earlier.id), number: earlier.number ?? '', title: earlier.title ?? '' } : null,
    title: parsed.title, kicker: parsed.kicker, subtitle: parsed.subtitle,
    originalTitle: parsed.originalTitle, originalAuthor: null, originalUrl: parsed.originalUrl, dateline: parsed.dateline, statedAt: parsed.publishedAt,
    ...people, sourceLabel, source: source ?? null, otherSources, seriesName: parsed.series, series: placed.series, section: placed.section,
    event: { name: parsed.eventName, date: parsed.eventDate?.date ?? null, place: parsed.eventPlace, yearInferred: parsed.eventDate?.yearInferred ?? false },
    blocks: body.map((block) => ({ kind: kindOf(block), text: blockText(block) })),
    paragraphs: body.filter(isWorded).length, images: body.filter((block) => block.type === 'image' && block.imageIndex !== null).length,
    figures: figures.length + claims.length,
    rights: { class: 'undetermined', reasonCodes: [] }, notice, warnings,
  }
  preview.rights = (await dataOf({ payload, preview, body, corrections: {} })).rights
  const clauses = parsed.noticeClauses.map(({ text: words }): SourceBlock => ({ type: 'paragraph', text: words }))
  return { preview, body, clauses, images: read.images }
}

function storyBlocks({ body, clauses }: UnderstoodSource, { leaveOut = [], clausesAreStory = false }: Corrections): SourceBlock[] {
  const out = new Set(leaveOut)
  return [...body.filter((_, at) => !out.has(at)), ...(clausesAreStory ? clauses : [])]
}

/**
 * Makes the one draft of an understood file, with an editor's corrections; never publishes. Pictures are stored first, unreleased, and go again
 * when the story cannot be written, so nothing half-written stays. The same content again, or at the same moment, gives the same story.
 * @param user who imports, whose rights are asked; null for the command line without a signature
 * @throws ImportRefused when nothing is left to import or a correction names a record that is not there; Forbidden
 */
export async function createFromImport({ payload, user, understood, corrections = {} }: {
  payload: Payload
  user: User | null
  understood: UnderstoodSource
  corrections?: Corrections
}): Promise<ImportedArticle> {
  const { preview, images } = understood
  const body = storyBlocks(understood, corrections)
  if (!(corrections.title ?? preview.title) && body.length === 0) {
    throw new ImportRefused({ code: 'NOTHING_TO_IMPORT', zh: '没有标题，也没有正文。', en: 'There is neither a headline nor a text.' })
  }
  await checkReferences(payload, corrections)
  const { data } = await dataOf({ payload, preview, body, corrections })
  let warnings = preview.warnings
  const { made: article, existing } = await onceFor({
    payload, key: preview.hash, find: () => findImported(payload, preview.hash),
    make: async () => {
      const photographer = data.byline.find(({ role }) => role === 'photographer')?.name
      const stored = await storeImages({ payload, user, body, images, credit: photographer ? `${photographer} 摄` : '来稿图片' })
      warnings = [...new Set([...warnings, ...stored.warnings])]
      try {
        return await payload.create({
          collection: 'articles', draft: true, depth: 1, user, overrideAccess: user === null,
          data: { ...data, body: toLexical(body, (index) => stored.ids.get(index) ?? null) as Article['body'], _status: 'draft' },
        })
      } catch (error) {
        await stored.undo()
        throw error
      }
    },
  })
  return { article, existing, warnings }
}
