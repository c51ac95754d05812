import type { z } from 'zod'
import {
  classify, contactWindow, creditMatches, decide, governingNotice, noticeInForce, parseInstant, RightsInputError, signals,
} from '@/domain/rights'
import type { Agreement, NoticeVersion, RestDayCalendar, RightsInputErrorCode } from '@/domain/rights'
import { CommandError, UsageError } from './commandError'
import { SCHEMAS } from './rightsInput'
import { parseJson, readStdin } from './stdin'
import { writeJson } from './stdout'

/** `result` of the function that the case names, or why it cannot be decided. */
export type RightsResult = { id: string | number | null } & ({ result: unknown } | { error: { code: RightsInputErrorCode; message: string } })

type JsonObject = Record<string, unknown>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = [where, ...(issue?.path ?? [])].join('.')
  throw new RightsInputError('INVALID_INPUT', `${path}: ${issue?.message ?? 'not as expected'}`)
}

/** A named table of the document. Each entry is checked once, when a case first names it, so that a bad one spoils only the cases that need it. */
function table<Entry>({ entries, code, name, read }: {
  entries: JsonObject
  code: RightsInputErrorCode
  name: string
  read: (value: unknown, where: string) => Entry
}) {
  const checked = new Map<string, Entry>()
  const get = (id: string): Entry => {
    const known = checked.get(id)
    if (known !== undefined) return known
    if (!Object.hasOwn(entries, id)) throw new RightsInputError(code, `${name}: ${JSON.stringify(id)} is not given`)
    const entry = read(entries[id], `${name}.${id}`)
    checked.set(id, entry)
    return entry
  }
  return { get, all: (): Entry[] => Object.keys(entries).map(get) }
}

type Tables = {
  notices: ReturnType<typeof table<NoticeVersion>>
  agreements: ReturnType<typeof table<Agreement>>
  calendars: ReturnType<typeof table<RestDayCalendar>>
}

/** The notice that a case leaves unnamed: in force at that instant (a story's publication), else the latest version. */
function noticeAt({ notices }: Tables, at: string | null | undefined): NoticeVersion {
  const all = notices.all()
  const inForce = at ? noticeInForce(all, parseInstant(at, 'instant')) : null
  const latest = all.filter((notice) => notice.status !== 'draft').sort((a, b) => b.version - a.version)[0]
  if (!inForce && new Set(all.map((notice) => notice.noticeKey)).size > 1) {
    throw new RightsInputError('NOTICE_AMBIGUOUS', 'notice: several notices are given, name one')
  }
  const notice = inForce ?? latest
  if (!notice) throw new RightsInputError('UNKNOWN_NOTICE', 'notices: none is given')
  return notice
}

const FUNCTIONS: Readonly<Record<string, (input: unknown, tables: Tables) => unknown>> = {
  classify(input, tables) {
    const { article, notice } = check(SCHEMAS.classify, input, 'input')
    return classify(article, typeof notice === 'string' ? tables.notices.get(notice) : noticeAt(tables, article.publishedAt))
  },
  decide(input, tables) {
    const { article, request, agreements, notice } = check(SCHEMAS.decide, input, 'input')
    return decide({
      article, request,
      agreements: [...new Set(agreements)].map(tables.agreements.get),
      notices: tables.notices.all(),
      publicNotice: typeof notice === 'string' ? tables.notices.get(notice) : notice,
    })
  },
  contactWindow(input, tables) {
    const { eventAt, submittedAt, calendar, notice, ...terms } = check(SCHEMAS.contactWindow, input, 'input')
    return contactWindow({
      eventAt: eventAt ?? null, submittedAt: submittedAt ?? null, terms,
      calendar: calendar ? tables.calendars.get(calendar) : null,
      notice: notice ? tables.notices.get(notice) : noticeAt(tables, submittedAt ?? eventAt),
    })
  },
  creditMatches(input, tables) {
    const { line, notice } = check(SCHEMAS.creditMatches, input, 'input')
    return creditMatches(line, tables.notices.get(notice))
  },
  governingNotice(input, tables) {
    const { useAt, agreement: id, acceptances } = check(SCHEMAS.governingNotice, input, 'input')
    const agreement = id ? tables.agreements.get(id) : null
    const accepted = [...(agreement?.acceptances ?? []), ...(acceptances ?? [])]
    const found = governingNotice({ notices: tables.notices.all(), useAt, agreement: agreement && { ...agreement, acceptances: accepted } })
    return { ...found, notice: found.notice?.id ?? null, pendingAcceptance: found.pendingAcceptance?.id ?? null }
  },
  signals(input, tables) {
    const { article, notice } = check(SCHEMAS.signals, input, 'input')
    if (notice === undefined) return signals(article, noticeAt(tables, article.publishedAt))
    return signals(article, notice === null ? null : tables.notices.get(notice))
  },
}

function answer(entry: unknown, tables: Tables): RightsResult {
  const given = isObject(entry) ? entry : {}
  const id = typeof given.id === 'string' || typeof given.id === 'number' ? given.id : null
  try {
    if (!isObject(entry)) throw new RightsInputError('INVALID_INPUT', 'a case is an object with id, fn and input')
    const decideCase = typeof given.fn === 'string' && Object.hasOwn(FUNCTIONS, given.fn) ? FUNCTIONS[given.fn] : undefined
    if (!decideCase) {
      const fn = typeof given.fn === 'string' ? JSON.stringify(given.fn.slice(0, 40)) : 'what is given'
      throw new RightsInputError('UNKNOWN_FUNCTION', `fn: ${fn} is none of ${Object.keys(FUNCTIONS).join(', ')}`)
    }
    return { id, result: decideCase(given.input, tables) }
  } catch (error) {
    if (!(error instanceof RightsInputError)) throw error
    return { id, error: { code: error.code, message: error.message } }
  }
}

function section(document: JsonObject, name: string): JsonObject {
  const entries = document[name] ?? {}
  if (!isObject(entries)) throw new CommandError(`${name} must be an object of ids`)
  return entries
}

/**
 * Answers `{ notices, calendars, agreements, cases }` (JSON text) with one result a case, in order.
 * Throws CommandError when the document as a whole is not that; a case that cannot be decided only gets its own error.
 */
export function answerCases(json: string): { results: RightsResult[] } {
  const document = parseJson(json)
  if (!isObject(document) || !Array.isArray(document.cases)) throw new CommandError('standard input must be a JSON object with an array "cases"')
  const tables: Tables = {
    notices: table({
      entries: section(document, 'notices'), code: 'UNKNOWN_NOTICE', name: 'notices',
      read: (value, where): NoticeVersion => check(SCHEMAS.noticeVersion, value, where),
    }),
    agreements: table({
      entries: section(document, 'agreements'), code: 'UNKNOWN_AGREEMENT', name: 'agreements',
      read: (value, where): Agreement => check(SCHEMAS.agreement, value, where),
    }),
    calendars: table({
      entries: section(document, 'calendars'), code: 'UNKNOWN_CALENDAR', name: 'calendars',
      read: (value, where): RestDayCalendar => check(SCHEMAS.calendar, value, where),
    }),
  }
  return { results: document.cases.map((entry) => answer(entry, tables)) }
}

/** `portal rights < cases.json` */
export async function run(argv: string[]): Promise<number> {
  if (argv.length > 0) throw new UsageError(`rights takes no arguments, got ${JSON.stringify(argv[0])}`)
  await writeJson(answerCases(await readStdin()))
  return 0
}
