import type { RegisteredSource, SourceKind } from '../rights'

/** One edition of the regulator's list of units whose news may be reprinted, and whether the source was on it. Dates are Shanghai dates. */
export type Listing = { edition: string; isOn: boolean; checkedAt: string | null; note: string | null }

/** Leave that a source has given us, for `[from, to]`; `to` null is open. Whether we may pass it on is shown and decides nothing. */
export type InboundAgreement = { no: string; from: string; to: string | null; isSublicensable: boolean; terms: string | null }

/** What the rules read of a source. Agreements are empty for whoever may not see them. */
export type SourceRecord = RegisteredSource & { id: string; aliases: readonly string[]; listings: readonly Listing[]; agreements: readonly InboundAgreement[] }

/** What a picture is as a part of a story; scopes of licences name them so. */
export type ComponentKind = 'photo' | 'chart' | 'illustration'

/** What the rules read of a picture. `licenceUntil` is the last day of the leave to use it. */
export type MediaRecord = { id: string; kind: ComponentKind; name: string; isThirdParty: boolean; holder: string | null; licenceUntil: string | null }

/** The records that a story refers to, as far as its rights depend on them. */
export type StoryRecords = { sources: readonly SourceRecord[]; media: readonly MediaRecord[] }

type Doc = Record<string, unknown>

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const rowsOf = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter((row): row is Doc => typeof row === 'object' && row !== null) : [])

/** A stored source as the rules read it; the same from the local API, from REST and from a populated reference. */
export function sourceRecord(doc: Doc): SourceRecord {
  return {
    id: String(doc['id']), name: textOf(doc['name']) ?? '', kind: (textOf(doc['kind']) ?? 'media') as SourceKind,
    aliases: Array.isArray(doc['aliases']) ? doc['aliases'].filter((alias) => typeof alias === 'string') : [],
    listings: rowsOf(doc['listings']).flatMap((row) => {
      const edition = textOf(row['edition'])
      return edition ? [{ edition, isOn: row['status'] === 'on', checkedAt: textOf(row['checkedAt']), note: textOf(row['note']) }] : []
    }),
    agreements: rowsOf(doc['agreements']).flatMap((row) => {
      const [no, from] = [textOf(row['no']), textOf(row['from'])]
      return no && from ? [{ no, from, to: textOf(row['to']), isSublicensable: row['sublicensable'] === true, terms: textOf(row['terms']) }] : []
    }),
  }
}

const componentKinds: readonly unknown[] = ['photo', 'chart', 'illustration'] satisfies ComponentKind[]

/** A stored picture as the rules read it. */
export function mediaRecord(doc: Doc): MediaRecord {
  const rights = (typeof doc['rights'] === 'object' && doc['rights'] !== null ? doc['rights'] : {}) as Doc
  return {
    id: String(doc['id']), kind: componentKinds.includes(doc['kind']) ? (doc['kind'] as ComponentKind) : 'photo',
    name: textOf(doc['caption']) ?? textOf(doc['alt']) ?? textOf(doc['filename']) ?? '',
    isThirdParty: rights['thirdParty'] === true, holder: textOf(rights['holder']), licenceUntil: textOf(rights['licenceUntil']),
  }
}

/** The row of the newest edition not later than that day, on or off; null when the source stood in no edition known by then. */
export function listingOn({ listings }: Pick<SourceRecord, 'listings'>, day: string): Listing | null {
  return listings.filter(({ edition }) => edition <= day).reduce<Listing | null>((newest, row) => (newest && newest.edition > row.edition ? newest : row), null)
}

/** Agreements that cover that day, the latest begun first. */
export function agreementsOn({ agreements }: Pick<SourceRecord, 'agreements'>, day: string): InboundAgreement[] {
  return agreements.filter(({ from, to }) => from <= day && (to === null || day <= to)).sort((a, b) => (a.from < b.from ? 1 : -1))
}
