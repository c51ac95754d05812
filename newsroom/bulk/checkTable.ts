import { setImmediate as breathe } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'

import { unfinishedImports } from '../../collections/observations/publicObservations'
import { idOf } from '../../domain/editorial/idOf'
import { guessMapping, importFieldNames, importFields, type Mapping, missingFields } from '../../domain/statistics/columns'
import type { Table } from '../../importing/table'
import { bulkReferences } from './references'
import { type Candidate, readRow } from './readRow'
import { BulkRefused, type RowProblem, type TableCheck } from './types'

const mostProblems = 200
const sampleRows = 8
const keysAtOnce = 200

/** An observation to be: its row, its number in the chain and what it takes the place of. */
export type Planned = Candidate & { vintage: number; previous: string | null }
export type Plan = { check: TableCheck; planned: Planned[] }

type Known = { vintage: number; said: Said | null }
type Said = { id: string; value: number | null; valueText: string; operator: string; status: string; source: string }

/** The newest vintage of each series and period that the candidates name. A row of an import that is not done takes a number, and says nothing yet. */
async function newestKnown(payload: Payload, candidates: readonly Candidate[]): Promise<Map<string, Known>> {
  const keys = [...new Set(candidates.map(({ seriesKey }) => seriesKey))]
  const newest = new Map<string, Known>()
  const unfinished = new Set(await unfinishedImports(await createLocalReq({}, payload)))
  for (let at = 0; at < keys.length; at += keysAtOnce) {
    const { docs } = await payload.find({
      collection: 'observations', where: { seriesKey: { in: keys.slice(at, at + keysAtOnce) } }, limit: 0, pagination: false, depth: 0, sort: 'vintage', overrideAccess: true,
      select: { seriesKey: true, timePeriod: true, vintage: true, value: true, valueText: true, operator: true, status: true, source: true, dataImport: true },
    })
    for (const { id, seriesKey, timePeriod, vintage, value, valueText, operator, status, source, dataImport } of docs) {
      const key = `${seriesKey} ${timePeriod}`
      const said = unfinished.has(idOf(dataImport) ?? '') ? (newest.get(key)?.said ?? null) : { id, value: value ?? null, valueText, operator, status, source: String(source) }
      newest.set(key, { vintage: vintage ?? 1, said })
    }
  }
  return newest
}

const saysTheSame = (known: Said, row: Candidate) =>
  known.value === row.value && known.valueText === row.valueText && known.operator === row.operator && known.status === row.status && known.source === row.source

/**
 * Reads a table against what is recorded: which rows make observations, which say nothing new, what is wrong with the others. Nothing is written.
 * @param given the mapping of columns; guessed by the headings where it is left out
 */
export async function planImport(payload: Payload, table: Table, given?: Mapping): Promise<Plan> {
  const mapping = given ?? guessMapping(table.headers)
  const lacking = missingFields(mapping)
  const empty = { headers: table.headers, mapping, encoding: table.encoding, total: table.rows.length }
  if (lacking.length > 0) {
    const problems = lacking.map((field): RowProblem => ({ no: 1, field, zh: `没有指定“${importFields[field].zh}”取自哪一列`, en: `No column for “${importFields[field].en}”` }))
    return { planned: [], check: { ...empty, ready: 0, revisions: 0, same: 0, problemTotal: problems.length, problems, sample: table.rows.slice(0, sampleRows).map((row) => ({ ...row, understood: null })) } }
  }
  const references = await bulkReferences(payload)
  const problems: RowProblem[] = []
  const candidates: Candidate[] = []
  const seen = new Map<string, number>()
  for (const [index, row] of table.rows.entries()) {
    // A hundred thousand rows take seconds: readers are answered in between.
    if (index % 2000 === 1999) await breathe()
    const read = readRow(row, mapping, references)
    if ('problems' in read) {
      problems.push(...read.problems)
      continue
    }
    const key = `${read.candidate.seriesKey} ${read.candidate.timePeriod}`
    const first = seen.get(key)
    if (first !== undefined) problems.push({ no: row.no, field: 'timePeriod', zh: `与第 ${first} 行是同一指标、地区和时期`, en: `The same indicator, area and period as row ${first}` })
    else {
      seen.set(key, row.no)
      candidates.push(read.candidate)
    }
  }
  const known = await newestKnown(payload, candidates)
  const planned: Planned[] = []
  let same = 0
  for (const candidate of candidates) {
    const newest = known.get(`${candidate.seriesKey} ${candidate.timePeriod}`)
    const before = newest?.said
    if (before && saysTheSame(before, candidate)) same += 1
    else if (before && !candidate.revisionType) problems.push({ no: candidate.no, field: 'revisionType', zh: `这一时期已录入 ${before.valueText}：要写修订类型`, en: `${before.valueText} is recorded for this period: say what kind of revision this is` })
    else planned.push({ ...candidate, vintage: (newest?.vintage ?? 0) + 1, previous: before?.id ?? null, ...(before ? {} : { revisionType: null }) })
  }
  problems.sort((a, b) => a.no - b.no)
  const understood = new Map(planned.map((row) => [row.no, `${row.areaName}　${row.indicatorName}　${row.timePeriod}：${row.operator === '=' ? '' : row.operator}${row.valueText}${row.unitText}`]))
  return {
    planned,
    check: {
      ...empty, ready: planned.length, revisions: planned.filter(({ previous }) => previous).length, same, problemTotal: problems.length, problems: problems.slice(0, mostProblems),
      sample: table.rows.slice(0, sampleRows).map((row) => ({ ...row, understood: understood.get(row.no) ?? null })),
    },
  }
}

/** Checks a mapping as it comes over the wire. */
export function mappingFrom(value: unknown, columns: number): Mapping {
  const bad = () => new BulkRefused({ status: 400, code: 'MAPPING', zh: '各列的含义没有读懂，请刷新页面后再试。', en: 'The mapping cannot be read: reload the page and try again.' })
  if (typeof value !== 'object' || value === null) throw bad()
  const [given, fixed]: [unknown, unknown] = [Reflect.get(value, 'columns'), Reflect.get(value, 'fixed')]
  const mapping: Mapping = { columns: {}, fixed: {} }
  for (const field of importFieldNames) {
    const at: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, field) : undefined
    const text: unknown = typeof fixed === 'object' && fixed !== null ? Reflect.get(fixed, field) : undefined
    if (at !== undefined && at !== null) {
      if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at >= columns) throw bad()
      mapping.columns[field] = at
    }
    if (typeof text === 'string' && text.trim()) mapping.fixed[field] = text.trim().slice(0, 200)
  }
  return mapping
}
