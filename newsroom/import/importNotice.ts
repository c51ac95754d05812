import type { Payload } from 'payload'

import { hashOfClauses } from '../../collections/notice-versions/sealNotice'
import { compareClauses } from '../../domain/editorial/compareClauses'
import type { NoticeClause } from '../../domain/editorial/noticeClauses'
import { pinyinSlug } from '../../importing/pinyin'
import type { NoticeVersion, User } from '../../payload-types'
import { ImportRefused, type NoticeFinding } from './importTypes'
import { termsOf } from '../noticeTerms'

const byNewest = (a: NoticeVersion, b: NoticeVersion) => (a.effectiveFrom === b.effectiveFrom ? b.no - a.no : a.effectiveFrom < b.effectiveFrom ? 1 : -1)

const published = async (payload: Payload): Promise<NoticeVersion[]> => {
  const { docs } = await payload.find({
    collection: 'notice-versions', where: { status: { equals: 'published' } }, depth: 0, limit: 1000, pagination: false, overrideAccess: true,
  })
  return docs.sort(byNewest)
}

/** Compares a file's clauses with every published notice version. The nearest one is that with fewest differences, the newest of equals. */
export async function findNotice(payload: Payload, clauses: NoticeClause[]): Promise<NoticeFinding> {
  const nothing: NoticeFinding = { clauses, matches: null, comparedWith: null, differences: [] }
  if (clauses.length === 0) return nothing
  let nearest: NoticeFinding | null = null
  for (const version of await published(payload)) {
    const { matches, differences } = compareClauses(clauses, version.clauses)
    const comparedWith = { id: String(version.id), title: version.title ?? `v${version.no}` }
    if (matches) return { clauses, matches: comparedWith.id, comparedWith, differences: [] }
    if (!nearest || differences.length < nearest.differences.length) nearest = { clauses, matches: null, comparedWith, differences }
  }
  return nearest ?? nothing
}

type NoticeAccess = { user: User | null; overrideAccess: boolean; depth: 0 }

/** The notice of a brand, made when it is not there yet. */
async function noticeOf({ payload, access, brand }: { payload: Payload; access: NoticeAccess; brand: string }): Promise<string> {
  const key = pinyinSlug(brand) ?? 'copyright'
  const { docs: [known] } = await payload.find({ collection: 'notices', where: { key: { equals: key } }, limit: 1, pagination: false, ...access, overrideAccess: access.overrideAccess })
  return known?.id ?? (await payload.create({ collection: 'notices', data: { title: `${brand}版权声明`, key }, ...access, overrideAccess: access.overrideAccess })).id
}

const isTaken = (error: unknown) => error instanceof Error && (error.name === 'ValidationError' || /UNIQUE|E11000/u.test(error.message))

/**
 * Keeps a file's clauses, word for word, as the draft of a notice version, on an editor's request only. Who runs the site, who manages its
 * rights and how it is credited are taken from the version it follows, or read from the clauses; a rights manager confirms them.
 * The same clauses twice are one draft.
 * @throws ImportRefused NOTICE_MISSING when there are no clauses
 * @throws Forbidden when `user` may not write notices
 */
export async function offerNoticeDraft({ payload, user, clauses, on }: {
  payload: Payload
  user: User | null
  clauses: NoticeClause[]
  /** `YYYY-MM-DD`, from when the draft would apply. */
  on: string
}): Promise<{ version: NoticeVersion; existing: boolean }> {
  if (clauses.length === 0) throw new ImportRefused({ code: 'NOTICE_MISSING', zh: '来稿里没有找到声明条款。', en: 'No notice was found in the file.' })
  const access = { user, overrideAccess: user === null, depth: 0 } as const
  const stored = clauses.map(({ no, kind, text }) => ({ no, kind: kind ?? 'other' as const, text }))
  const hash = hashOfClauses(stored)
  const { docs: [same] } = await payload.find({ collection: 'notice-versions', where: { hash: { equals: hash } }, limit: 1, pagination: false, ...access, overrideAccess: access.overrideAccess })
  if (same) return { version: same, existing: true }

  const { comparedWith, differences } = await findNotice(payload, clauses)
  // Where no clause is the same it is another notice, with names of its own.
  const before = comparedWith && differences.length < clauses.length ? await payload.findByID({ collection: 'notice-versions', id: comparedWith.id, ...access }) : null
  const terms = termsOf(clauses)
  const notice = before?.notice ?? (await noticeOf({ payload, access, brand: terms.brandAliases[0] ?? '' }))
  for (let attempt = 1; ; attempt++) {
    const { docs: [latest] } = await payload.find({ collection: 'notice-versions', where: { notice: { equals: notice } }, sort: '-no', limit: 1, pagination: false, ...access, overrideAccess: access.overrideAccess })
    try {
      const version = await payload.create({
        collection: 'notice-versions', ...access,
        data: {
          notice: typeof notice === 'object' ? notice.id : notice, no: (latest?.no ?? 0) + 1, status: 'draft', effectiveFrom: on, clauses: stored,
          operator: before?.operator ?? terms.operator, rightsManager: before?.rightsManager ?? terms.rightsManager,
          creditLine: before?.creditLine ?? terms.creditLine, brandAliases: before?.brandAliases ?? terms.brandAliases,
          markerStems: before?.markerStems ?? terms.markerStems, contactWindow: before?.contactWindow ?? { days: terms.contactDays },
        },
      })
      return { version, existing: false }
    } catch (error) {
      // Somebody took this number between the look and the write.
      if (attempt >= 5 || !isTaken(error)) throw error
    }
  }
}
