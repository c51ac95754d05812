import type { Payload } from 'payload'

import type { Credit } from '../../domain/editorial/credits'
import { readSourceLine } from '../../domain/rights'
import { collapseSpaces, foldText } from '../../domain/text/fold'
import { type BylineRole, type BylineRow, type Choice, type Corrections, ImportRefused } from './importTypes'

/** The file's word for what somebody did, as the story's byline keeps it. */
const roles: Record<string, BylineRole> = {
  记者: 'reporter', 首席记者: 'reporter', 特约记者: 'reporter', 实习记者: 'intern', 实习生: 'intern', 通讯员: 'correspondent',
  作者: 'author', 文: 'author', 制图: 'author', 编译: 'translator', 摄影: 'photographer', 视频: 'photographer', 评论员: 'commentator',
}

/** Two names are one when they differ only in width, case, white space or invisible characters. */
const nameKey = (name: string) => foldText(name).replace(/\s/gu, '').toLowerCase()

async function peopleNamed(payload: Payload, names: readonly string[]): Promise<Map<string, Choice>> {
  const wanted = [...new Set(names)]
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'people', where: { name: { in: wanted } }, select: { name: true }, depth: 0, limit: 500, pagination: false, overrideAccess: true,
  })
  // Two people of one name: which of them signs is for an editor to say.
  const only = docs.filter((person) => docs.filter((other) => nameKey(other.name) === nameKey(person.name)).length === 1)
  return new Map(only.map(({ id, name }) => [nameKey(name), { id: String(id), name }]))
}

/** Bylines with their people, and the editors and proof-readers that the file names. */
export async function linkPeople(payload: Payload, { byline, editors }: { byline: readonly Credit[]; editors: readonly Credit[] }) {
  const people = await peopleNamed(payload, [...byline, ...editors].map(({ name }) => name))
  const known = (credits: readonly Credit[]) => credits.flatMap(({ name }) => people.get(nameKey(name)) ?? [])
  const edit = editors.filter(({ role }) => role !== '校对')
  return {
    byline: byline.map(({ role, name }): BylineRow => ({ role: roles[role] ?? 'author', printed: role, name, person: people.get(nameKey(name))?.id ?? null })),
    editors: known(edit),
    proofreaders: known(editors.filter(({ role }) => role === '校对')),
    unknownEditors: editors.filter(({ name }) => !people.has(nameKey(name))).map(({ name }) => name),
  }
}

/** Byline rows as a story stores them: a linked person, or the name as printed. */
export async function bylineRows(payload: Payload, rows: readonly { role: BylineRole; name: string }[]) {
  const people = await peopleNamed(payload, rows.map(({ name }) => name))
  return rows.map(({ role, name }) => {
    const person = people.get(nameKey(name))
    return person ? { role, person: person.id, name: null } : { role, person: null, name }
  })
}

/**
 * The sources that a printed line names (`来源：甲、乙`). All of them must be on the newsroom's list: a story of two sources linked to one of
 * them would claim more rights than it has.
 */
export async function linkSources(payload: Payload, label: string | null): Promise<Choice[] | null> {
  const names = readSourceLine(label ?? '').names
  if (!names) return null
  const { docs } = await payload.find({
    collection: 'sources', select: { name: true, aliases: true }, depth: 0, limit: 10_000, pagination: false, overrideAccess: true,
  })
  const byName = new Map(docs.flatMap(({ id, name, aliases }) => (aliases ?? []).map((alias) => [nameKey(alias), { id: String(id), name }] as const)))
  for (const { id, name } of docs) byName.set(nameKey(name), { id: String(id), name })
  const whole = byName.get(nameKey(names))
  if (whole) return [whole]
  const parts = names.split(/[、,/;|丨│]|\s{2,}/u).map((part) => part.trim()).filter(Boolean)
  const found = parts.map((part) => byName.get(nameKey(part)))
  const known = found.filter((choice) => choice !== undefined)
  return known.length === found.length && known.length > 0 ? [...new Map(known.map((choice) => [choice.id, choice])).values()] : null
}

/** The series of that name, with the section in which its latest story stands. */
export async function linkSeries(payload: Payload, name: string | null): Promise<{ series: Choice | null; section: Choice | null }> {
  if (!name) return { series: null, section: null }
  const { docs: [series] } = await payload.find({
    collection: 'series', where: { name: { equals: collapseSpaces(name) } }, select: { name: true }, depth: 0, limit: 1, pagination: false, overrideAccess: true,
  })
  if (!series) return { series: null, section: null }
  const { docs: [latest] } = await payload.find({
    collection: 'articles', where: { and: [{ series: { equals: series.id } }, { section: { exists: true } }] }, sort: '-createdAt',
    select: { section: true }, depth: 1, limit: 1, pagination: false, overrideAccess: true,
  })
  const section = latest?.section && typeof latest.section === 'object' ? { id: String(latest.section.id), name: latest.section.name } : null
  return { series: { id: String(series.id), name: series.name }, section }
}

/** The section of that name or slug, or null. */
export async function findSection(payload: Payload, name: string): Promise<Choice | null> {
  const { docs: [section] } = await payload.find({
    collection: 'sections', where: { or: [{ name: { equals: name } }, { slug: { equals: name } }] }, select: { name: true }, depth: 0, limit: 1, pagination: false, overrideAccess: true,
  })
  return section ? { id: String(section.id), name: section.name } : null
}

/** The section that stands first: where a desk puts what it has not placed yet. */
export async function firstSection(payload: Payload): Promise<Choice | null> {
  const { docs: [section] } = await payload.find({ collection: 'sections', sort: 'order', select: { name: true }, depth: 0, limit: 1, pagination: false, overrideAccess: true })
  return section ? { id: String(section.id), name: section.name } : null
}

/**
 * Drafts are stored unchecked, so the records that an editor chose are looked up here.
 * @throws ImportRefused REFERENCE_UNKNOWN when one has gone in the meantime
 */
export async function checkReferences(payload: Payload, { source, otherSources, section, series, editors }: Corrections): Promise<void> {
  const wanted = [
    ['sources', [source, ...(otherSources ?? [])], '来源', 'source'], ['sections', [section], '栏目', 'section'],
    ['series', [series], '系列', 'series'], ['people', editors ?? [], '责任编辑', 'editor'],
  ] as const
  for (const [collection, given, zh, en] of wanted) {
    const ids = [...new Set(given.filter((id) => typeof id === 'string'))]
    if (ids.length === 0) continue
    const { totalDocs } = await payload.count({ collection, where: { id: { in: ids } }, overrideAccess: true })
    if (totalDocs < ids.length) throw new ImportRefused({ code: 'REFERENCE_UNKNOWN', zh: `所选的${zh}已不存在，请重新选择。`, en: `The ${en} you chose is gone: choose another.` })
  }
}
