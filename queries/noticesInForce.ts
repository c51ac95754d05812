import { toNoticeVersion } from '../collections/notice-versions/inForce'
import { shanghaiDate, startOfShanghaiDay } from '../domain/text/shanghai'
import { expireAt } from '../server/publicRequest'
import { findPublic } from './database'

/** Every published notice version, oldest first, and the one in force today. A page that asks ends its life when the next version begins. */
export async function noticesInForce(now = new Date().toISOString()) {
  const { docs: versions } = await findPublic('notice-versions', { sort: 'effectiveFrom', limit: 500, depth: 1, tags: ['notice-versions', 'notices'] })
  const today = shanghaiDate(now)
  const current = versions.filter(({ effectiveFrom, effectiveTo }) => effectiveFrom <= today && (!effectiveTo || effectiveTo > today))
    .sort((a, b) => (a.effectiveFrom === b.effectiveFrom ? a.no - b.no : a.effectiveFrom < b.effectiveFrom ? -1 : 1)).at(-1) ?? null
  const changes = versions.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, ...(effectiveTo ? [effectiveTo] : [])]).filter((day) => day > today).sort()
  if (changes[0]) expireAt(startOfShanghaiDay(changes[0]))
  return { versions, terms: versions.map(toNoticeVersion), current }
}
