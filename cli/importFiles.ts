import { readFile, stat } from 'node:fs/promises'
import { Forbidden, type Payload } from 'payload'
import { mayPublish } from '@/collections/access'
import { problemsOfStories } from '@/collections/articles/storyRecords'
import { siteUrl } from '@/config/environment'
import { addresses } from '@/domain/addresses'
import type { ClauseDifference } from '@/domain/editorial/compareClauses'
import { bylineRoles } from '@/domain/editorial/genres'
import { shanghaiDate } from '@/domain/text/shanghai'
import { ImportError } from '@/importing/importError'
import { pinyinSlug } from '@/importing/pinyin'
import { MAX_DOCX_BYTES } from '@/importing/readSourceFile'
import { findSection, firstSection } from '@/newsroom/import/importLinks'
import { offerNoticeDraft } from '@/newsroom/import/importNotice'
import { fillGaps, publishImported, type PublishProblem } from '@/newsroom/import/importPublish'
import { createFromImport, previewImport } from '@/newsroom/import/importSource'
import { type ImportPreview, ImportRefused, type ImportWarning } from '@/newsroom/import/importTypes'
import type { Article, User } from '@/payload-types'
import { CommandError } from './commandError'
import type { ImportOptions } from './importArguments'

/** What became of one file, in the shape of the contract `portal import --json`. */
export type Outcome =
  | { file: string; ok: false; error: { code: string; message: string } }
  | {
    file: string
    ok: true
    existing: boolean
    article: {
      id: string
      number: string
      url: string
      status: 'draft' | 'published'
      title: string
      originalTitle: string | null
      byline: { role: string; name: string }[]
      eventDate: string | null
      paragraphs: number
    }
    rights: { class: string; reasonCodes: string[] }
    figures: number
    notice: { clauses: number; matches: string | null; differences: ClauseDifference[] }
    warnings: ImportWarning[]
    /** Only with --publish: why the story stays a draft; empty when it is public. */
    problems?: PublishProblem[]
    /** Only with --notice, when there are clauses that no published version has. */
    noticeDraft?: { id: string; title: string }
  }

/**
 * The accounts that sign, in order; the last one acts.
 * @throws CommandError when one is not there, is not the only one of that name, signs twice, or the last may not publish
 */
export async function signers(payload: Payload, names: readonly string[]): Promise<User[]> {
  const found: User[] = []
  for (const name of names) {
    const { docs: [account, other] } = await payload.find({
      collection: 'users', where: { or: [{ email: { equals: name.toLowerCase() } }, { name: { equals: name } }] }, depth: 0, limit: 2, pagination: false, overrideAccess: true,
    })
    if (!account) throw new CommandError(`--sign: ${name} 没有员工账号 / there is no staff account ${name}`)
    if (other) throw new CommandError(`--sign: 有两个 ${name}，请用邮箱 / there are two of ${name}, name the e-mail address`)
    if (found.some(({ id }) => id === account.id)) throw new CommandError(`--sign: ${name} 重复签署 / ${name} signs twice`)
    found.push({ ...account, collection: 'users' })
  }
  const last = found.at(-1)
  if (last && !mayPublish(last)) throw new CommandError(`--sign: ${names.at(-1)} 没有签发权 / ${names.at(-1)} may not publish`)
  return found
}

type Run = { payload: Payload; options: ImportOptions; signed: User[] }

/** Imports the files one after the other. A file that cannot be read says why and the next goes on. */
export async function* importFiles({ files, ...run }: Run & { files: string[] }): AsyncGenerator<Outcome> {
  const section = run.options.section === undefined ? null : await findSection(run.payload, run.options.section)
  if (run.options.section !== undefined && !section) throw new CommandError(`--section: 没有栏目 ${run.options.section} / there is no section ${run.options.section}`)
  for (const file of files) {
    try {
      yield await importFile({ ...run, file, section: section?.id ?? null })
    } catch (error) {
      yield { file, ok: false, error: reasonOf(error) }
    }
  }
}

const systemErrors: Record<string, string> = {
  ENOENT: '没有这个文件 / no such file', EISDIR: '这是一个文件夹 / this is a folder', EACCES: '没有读取权限 / no permission to read it', EPERM: '没有读取权限 / no permission to read it',
}

/** The reason in both languages, for those that a file or an account can cause; anything else is a fault and is thrown on. */
function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof ImportError) return { code: error.code, message: `${error.messageZh} / ${error.messageEn}` }
  if (error instanceof ImportRefused) return { code: error.code, message: `${error.words.zh} / ${error.words.en}` }
  if (error instanceof Forbidden) return { code: 'FORBIDDEN', message: error.message }
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const message = systemErrors[code]
  if (!message) throw error
  return { code, message }
}

async function importFile({ payload, options, signed, file, section }: Run & { file: string; section: string | null }): Promise<Outcome> {
  const { size } = await stat(file)
  if (size > MAX_DOCX_BYTES) throw new ImportError('TOO_LARGE', { detail: `${size} bytes` })
  const understood = await previewImport({
    payload, bytes: await readFile(file), fileName: file,
    ...(options.source === undefined ? {} : { sourceName: options.source }), ...(options.date === undefined ? {} : { date: options.date }),
  })
  const { preview } = understood
  const user = signed.at(-1) ?? null
  const made = await createFromImport({ payload, user, understood, corrections: section === null ? {} : { section } })
  const sources = { source: preview.source?.id ?? null, otherSources: preview.otherSources.map(({ id }) => id) }
  let article = made.existing && options.source !== undefined ? await fillGaps({ payload, user, article: made.article, gaps: sources }) : made.article
  const warnings = new Set(made.warnings)
  let problems: PublishProblem[] | undefined
  if (options.publish && user) {
    article = await fillGaps({ payload, user, article, gaps: { ...sources, section: section ?? preview.section?.id ?? null } })
    const completed = await completeForPublication({ payload, user, article, editor: signed[0] ?? user })
    if (completed.isSectionDefaulted) warnings.add('SECTION_DEFAULTED')
    article = completed.article;
    ({ article, problems } = await publishImported({ payload, user, article }))
  }
  if (article.source) for (const settled of ['SOURCE_MISSING', 'SOURCE_UNKNOWN'] as const) warnings.delete(settled)
  const noticeDraft = options.notice && preview.notice.clauses.length > 0 && !preview.notice.matches
    ? (await offerNoticeDraft({ payload, user, clauses: preview.notice.clauses, on: shanghaiDate(new Date().toISOString()) })).version
    : null
  return {
    file, ok: true, existing: made.existing, article: { ...shown(article, preview), paragraphs: preview.paragraphs },
    rights: { class: article.rights?.class ?? 'undetermined', reasonCodes: article.rights?.reasons ?? [] }, figures: preview.figures,
    notice: { clauses: preview.notice.clauses.length, matches: preview.notice.matches, differences: preview.notice.differences },
    warnings: [...warnings], ...(problems ? { problems } : {}),
    ...(noticeDraft ? { noticeDraft: { id: String(noticeDraft.id), title: noticeDraft.title ?? '' } } : {}),
  }
}

/**
 * What a story lacks only because a file cannot say it: the section is the first one, and the one who reads it first answers for it under their
 * real name. A story that the gate would keep back all the same is left as it is.
 */
async function completeForPublication({ payload, user, article, editor }: { payload: Payload; user: User; article: Article; editor: User }) {
  const section = article.section ? null : await firstSection(payload)
  const needsEditor = !article.responsibleEditors?.length
  const whole = { ...article, ...(section ? { section: section.id } : {}), ...(needsEditor ? { responsibleEditors: [editor.id] } : {}) }
  if (article._status === 'published' || (await problemsOfStories({ payload }, [whole]))[0]?.length) return { article, isSectionDefaulted: false }
  const gaps = { ...(section ? { section: section.id } : {}), ...(needsEditor ? { responsibleEditors: [await personOf({ payload, user, editor })] } : {}) }
  return { article: await fillGaps({ payload, user, article, gaps }), isSectionDefaulted: section !== null }
}

async function personOf({ payload, user, editor }: { payload: Payload; user: User; editor: User }): Promise<string> {
  const { docs: [known] } = await payload.find({ collection: 'people', where: { name: { equals: editor.name } }, depth: 0, limit: 1, pagination: false, overrideAccess: true })
  const slug = `${pinyinSlug(editor.name) ?? 'editor'}-${editor.id.slice(0, 6).toLowerCase()}`
  return (known ?? await payload.create({ collection: 'people', data: { name: editor.name, slug }, depth: 0, user, overrideAccess: false })).id
}

function shown(article: Article, preview: ImportPreview) {
  const isPublic = article._status === 'published'
  const path = isPublic && article.firstPublishedAt && article.shortId
    ? addresses.article({ date: shanghaiDate(article.firstPublishedAt), shortId: article.shortId, slug: article.slug ?? null })
    : `/admin/collections/articles/${article.id}`
  return {
    id: String(article.id), number: article.number ?? '', url: `${siteUrl()}${path}`, status: isPublic ? 'published' as const : 'draft' as const,
    title: article.title ?? '', originalTitle: article.originalTitle ?? null,
    byline: (article.byline ?? []).map(({ role, person, name }) => {
      const printed = (person && typeof person === 'object' ? person.name : name) ?? ''
      return { role: preview.byline.find((row) => row.name === printed)?.printed ?? bylineRoles[role][0], name: printed }
    }),
    eventDate: article.event?.date ?? null,
  }
}
