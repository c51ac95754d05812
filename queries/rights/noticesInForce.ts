import { toNoticeVersion } from '../../collections/notice-versions/inForce'
import { noticeInForce, parseInstant } from '../../domain/rights'
import { shanghaiDate, startOfShanghaiDay } from '../../domain/text/shanghai'
import { expireAt } from '../../server/publicRequest'
import { findPublic } from '../database'

/**
 * Every published version of every notice, oldest first, and the site's version in force at an instant. A page that asks ends its life when
 * the next version begins.
 */
export async function noticesInForce(now = new Date().toISOString()) {
  const { docs: versions } = await findPublic('notice-versions', { sort: 'effectiveFrom', limit: 500, depth: 1, tags: ['notice-versions', 'notices'] })
  const today = shanghaiDate(now)
  const terms = versions.map(toNoticeVersion)
  /** The version that binds the public under a notice; the site's own when none is named. */
  const inForce = (noticeKey: string | null = null) => {
    const found = noticeInForce(terms, parseInstant(now, 'now'), noticeKey)
    return versions.find(({ id }) => id === found?.id) ?? null
  }
  const changes = versions.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, ...(effectiveTo ? [effectiveTo] : [])]).filter((day) => day > today).sort()
  if (changes[0]) expireAt(startOfShanghaiDay(changes[0]))
  return { versions, terms, current: inForce(), inForce }
}
