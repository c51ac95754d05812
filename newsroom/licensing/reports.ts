import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

export type UseReport = { organisation: string; licensee: string; usage: string; channel: string; url: string | null; usedOn: string; note: string | null }

/**
 * Keeps where a licensee says that it used a story that it took. The same report twice is one.
 * @returns null when this organisation took no such thing.
 */
export async function reportUse(payload: Payload, { organisation, licensee, usage, channel, url, usedOn, note }: UseReport): Promise<{ id: string; isNew: boolean } | null> {
  const { docs: [taken] } = await payload.find({ collection: 'usage-events', where: { and: [{ id: { equals: usage } }, { organisation: { equals: organisation } }] }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (!taken) return null
  const key = createHash('sha256').update(JSON.stringify([organisation, usage, channel, url, usedOn]), 'utf8').digest('hex')
  const { docs: [before] } = await payload.find({ collection: 'usage-reports', where: { key: { equals: key } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (before) return { id: before.id, isNew: false }
  const article = typeof taken.article === 'string' ? taken.article : taken.article.id
  const { id } = await payload.create({ collection: 'usage-reports', data: { key, organisation, licensee, usage, article, title: taken.title, channel, url, usedOn, note }, depth: 0, overrideAccess: true })
  return { id, isNew: true }
}
