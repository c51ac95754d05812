import { compareVersions } from '../../../domain/editorial/compareVersions'
import { idOf } from '../../../domain/editorial/idOf'
import { effectiveState } from '../../../domain/licensing/agreementLife'
import { heavyClauses } from '../../../domain/licensing/heavyClauses'
import { daysLeft, reminderDays } from '../../../domain/licensing/reminders'
import { governingNotice } from '../../../domain/rights'
import { shanghaiDate } from '../../../domain/text/shanghai'
import type { Agreement, NoticeVersion } from '../../../payload-types'
import type { ClauseChangeView } from '../../../queries/rights/noticeViews'
import { clauseLink } from '../../../queries/present/notice'
import type { Standing } from '../standing'
import { isConcluded } from './renew'

/** A version that waits for an organisation's yes, compared with the one that binds it now. */
export type PendingVersion = { version: NoticeVersion; heavy: string[]; changes: ClauseChangeView[] }

/** One version that binds, with the agreements under which it does, and what would follow it. */
export type Bond = { version: NoticeVersion; heavy: string[]; agreements: Agreement[]; pending: PendingVersion | null }

export type Offer = { agreement: Agreement; version: NoticeVersion; heavy: string[] }

const pendingOf = (version: NoticeVersion, binding: NoticeVersion): PendingVersion => ({
  version, heavy: heavyClauses(version.clauses),
  changes: compareVersions(binding.clauses, version.clauses).filter(({ change }) => change !== 'same').map((row) => ({
    ...row, beforeHref: (row.before && clauseLink(binding, row.before)?.href) || null, afterHref: (row.after && clauseLink(version, row.after)?.href) || null,
  })),
})

/**
 * What binds an organisation at the instant of its standing: for each agreement in its term the version in it, or the latest accepted since
 * (domain/rights, governingNotice); a suspended agreement still binds. Empty without such an agreement: then the version in force binds as it
 * binds everybody.
 */
export function bondsOf(standing: Standing): Bond[] {
  const bonds = new Map<string, Bond>()
  for (const { record, terms } of standing.agreements) {
    const governing = governingNotice({ notices: standing.notices, useAt: standing.at, agreement: terms })
    const version = governing.basis === 'agreement' && standing.versions.find(({ id }) => id === governing.notice?.id)
    if (!version) continue
    const next = standing.versions.find(({ id }) => id === governing.pendingAcceptance?.id)
    const bond = bonds.get(version.id) ?? { version, heavy: heavyClauses(version.clauses), agreements: [], pending: next ? pendingOf(next, version) : null }
    bonds.set(version.id, { ...bond, agreements: [...bond.agreements, record] })
  }
  return [...bonds.values()]
}

/** Agreements that wait for a signatory's yes, with the text that was offered. */
export const offersOf = (standing: Standing): Offer[] => standing.agreements.flatMap(({ record }) => {
  const version = standing.versions.find(({ id }) => id === idOf(record.noticeVersion))
  return version && effectiveState(record, standing.at) === 'offered' ? [{ agreement: record, version, heavy: heavyClauses(version.clauses) }] : []
})

/** An agreement whose end both sides are reminded of, and the renewal that waits to be signed, if there is one. */
export type EndingAgreement = { agreement: Agreement; lastDay: string; daysLeft: number; renewal: Agreement | null }

/** Agreements in force that end within the days of the first reminder and for which no renewal is signed, the nearest end first. */
export function endingOf(standing: Standing): EndingAgreement[] {
  const today = shanghaiDate(standing.at)
  return standing.agreements.flatMap(({ record }) => {
    const { lastDay } = record
    const left = lastDay && effectiveState(record, standing.at) === 'active' && record.status === 'active' ? daysLeft(lastDay, today) : null
    if (!lastDay || left === null || left > Math.max(...reminderDays)) return []
    const renewals = standing.agreements.flatMap(({ record: other }) => (idOf(other.renewalOf) === record.id ? [other] : []))
    if (renewals.some(isConcluded)) return []
    return [{ agreement: record, lastDay, daysLeft: left, renewal: renewals.find(({ status }) => status === 'offered' || status === 'accepted') ?? null }]
  }).sort((a, b) => a.daysLeft - b.daysLeft)
}
