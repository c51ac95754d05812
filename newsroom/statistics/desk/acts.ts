import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { hasRole } from '../../../collections/access'
import { recordsOf } from '../../../collections/stat-findings/facts'
import { authorityOf, type RecordFacts, samePeriod, sameValue } from '../../../domain/checks'
import { idOf } from '../../../domain/editorial/idOf'
import type { Observation } from '../../../payload-types'
import { FigureRefusal, readBody, type Staff } from '../refusal'

type Asking = { req: PayloadRequest; user: Staff; id: string }

const id = z.string().regex(/^[0-9a-f-]{24,36}$/i)
const reason = z.string().trim().min(2).max(300)
const verifySchema = z.strictObject({ bulletin: id })
const reasonSchema = z.strictObject({ reason })

const officialTypes = new Set(['bulletin', 'yearbook', 'department'])

function mustAct(user: Staff): void {
  if (!hasRole(user, 'statistics-editor')) throw new FigureRefusal('FORBIDDEN', 403, { zh: '由数据编辑处理。', en: 'Statistics editors do this.' })
}

async function observationOf(payload: Payload, observation: string): Promise<Observation> {
  const found = id.safeParse(observation).success ? await payload.findByID({ collection: 'observations', id: observation, depth: 0, disableErrors: true, overrideAccess: true }) : null
  if (!found) throw new FigureRefusal('NO_OBSERVATION', 404, { zh: '没有这条观测值。', en: 'There is no such observation.' })
  return found
}

export type Bulletin = { id: string; title: string; value: string; source: string; period: string; agrees: boolean }

/** Official values of the same series and of a period that holds this one, the same period and the same value first. */
export async function bulletinsFor({ req, user, id: observation }: Asking): Promise<{ bulletins: Bulletin[] }> {
  mustAct(user)
  const { payload } = req
  const one = await observationOf(payload, observation)
  const { docs } = await payload.find({
    collection: 'observations', where: { and: [{ seriesKey: { equals: one.seriesKey } }, { id: { not_equals: one.id } }] }, sort: ['-timePeriod', '-vintage'], limit: 100, pagination: false, depth: 0, overrideAccess: false, user, req,
  })
  const { records, indicators } = await recordsOf({ payload }, [one, ...docs])
  const [own, ...others] = records
  if (!own) return { bulletins: [] }
  const titles = new Map(docs.map(({ id: key, title }) => [key, title ?? '']))
  const official = others.filter((record) => isOfficial(record) && samePeriod(own.period, record.period)).map((record) => ({ record, agrees: sameValue(own, record, indicators[0] ?? null) === true, isSamePeriod: record.period === own.period }))
  official.sort((a, b) => Number(b.agrees) - Number(a.agrees) || Number(b.isSamePeriod) - Number(a.isSamePeriod) || authorityOf(a.record) - authorityOf(b.record))
  return { bulletins: official.slice(0, 9).map(({ record, agrees }) => ({ id: record.id, title: titles.get(record.id) ?? '', value: printed(record), source: record.source?.name ?? '', period: record.period, agrees })) }
}

const printed = ({ operator, valueText, unitText }: RecordFacts): string => `${operator === '=' ? '' : operator}${valueText}${unitText}`
const isOfficial = (record: RecordFacts): boolean => officialTypes.has(record.source?.type ?? '') && record.status !== 'V' && !record.withdrawn

/** Links what a bulletin says as the verification of a value of a press conference. Only the same series, period and value verify; a year holds its days. */
export async function verify({ req, user, id: observation }: Asking): Promise<{ verifiedBy: string }> {
  mustAct(user)
  const { bulletin } = await readBody(req, verifySchema)
  const { payload } = req
  const [one, other] = [await observationOf(payload, observation), await observationOf(payload, bulletin)]
  const { records, indicators } = await recordsOf({ payload }, [one, other])
  const [own, proof] = records
  if (!own || !proof || one.id === other.id || own.seriesKey !== proof.seriesKey) throw new FigureRefusal('OTHER_SERIES', 422, { zh: '不是同一指标、同一地区的数。', en: 'That is another series.' })
  if (!samePeriod(own.period, proof.period)) throw new FigureRefusal('OTHER_PERIOD', 422, { zh: '两个数的时期不同。', en: 'The two are of different periods.' })
  if (!isOfficial(proof)) throw new FigureRefusal('NOT_OFFICIAL', 422, { zh: '核实要用公报、年鉴或部门的数。', en: 'Only a bulletin, a yearbook or a department verifies.' })
  if (sameValue(own, proof, indicators[0] ?? null) !== true) throw new FigureRefusal('VALUE_DIFFERS', 422, { zh: `两个数不同：${printed(own)}和${printed(proof)}。请按来源不一处理。`, en: `The values differ: ${printed(own)} and ${printed(proof)}. Treat them as a conflict.` })
  if (one.withdrawnAt) throw new FigureRefusal('WITHDRAWN', 409, { zh: '这条已撤回。', en: 'It is withdrawn.' })
  const known = idOf(one.verifiedBy)
  if (known && known !== other.id) throw new FigureRefusal('VERIFIED', 409, { zh: '已由另一条核实，请刷新。', en: 'It is verified by another; reload.' })
  if (!known) await payload.update({ collection: 'observations', id: one.id, data: { verifiedBy: other.id }, depth: 0, overrideAccess: false, user, req })
  return { verifiedBy: other.id }
}

/** Withdraws an observation for good; the collection keeps the value and the reason. */
export async function withdraw({ req, user, id: observation }: Asking): Promise<{ withdrawn: true }> {
  mustAct(user)
  const { reason: why } = await readBody(req, reasonSchema)
  const one = await observationOf(req.payload, observation)
  if (one.withdrawnAt) throw new FigureRefusal('WITHDRAWN', 409, { zh: '这条已撤回，请刷新。', en: 'It is withdrawn already; reload.' })
  await req.payload.update({ collection: 'observations', id: one.id, data: { withdrawnReason: why }, depth: 0, overrideAccess: false, user, req })
  return { withdrawn: true }
}

/** Puts a finding aside with a reason, which stays; the same finding does not come back. */
export async function dismiss({ req, user, id: finding }: Asking): Promise<{ state: 'dismissed' }> {
  mustAct(user)
  const { reason: why } = await readBody(req, reasonSchema)
  await closeFinding(req, finding, { state: 'dismissed', reason: why, closedBy: user.name, closedAt: new Date().toISOString() })
  return { state: 'dismissed' }
}

/** Takes a dismissal back. */
export async function reopen({ req, user, id: finding }: Asking): Promise<{ state: 'open' }> {
  mustAct(user)
  await closeFinding(req, finding, { state: 'open', reason: null, closedBy: null, closedAt: null })
  return { state: 'open' }
}

type Closing = { state: 'dismissed' | 'open'; reason: string | null; closedBy: string | null; closedAt: string | null }

async function closeFinding({ payload }: PayloadRequest, finding: string, data: Closing): Promise<void> {
  const row = id.safeParse(finding).success ? await payload.findByID({ collection: 'stat-findings', id: finding, depth: 0, disableErrors: true, overrideAccess: true }) : null
  if (!row) throw new FigureRefusal('GONE', 404, { zh: '这条已不在，请刷新。', en: 'It is no longer there; reload.' })
  if (row.state === data.state) throw new FigureRefusal('DONE', 409, { zh: '别人已处理，请刷新。', en: 'Somebody has done that already; reload.' })
  await payload.update({ collection: 'stat-findings', id: row.id, data, depth: 0, overrideAccess: true })
}
