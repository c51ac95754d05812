import { badgeOf, sentencesOf, whomToAsk, type Badge, type HouseRule } from '../../../domain/licensing/reasons'
import type { VerdictView } from '../../../queries/licensee/storyViews'
import type { LicenceDecision } from './decide'
import { noticeOf } from './manifestOf'
import type { Standing } from '../standing'
import { authorityAsWritten, type LicensedStory } from './story'

const heldBadges = {
  FREE_BY_NOTICE: { kind: 'yes', label: '公众可用' }, NOTICE_PENDING_ACCEPTANCE: { kind: 'wait', label: '待接受声明' }, ORGANISATION_SUSPENDED: { kind: 'no', label: '不可用' },
} as const satisfies Record<HouseRule, Badge>

/** A decision as people read it. */
export function verdictOf({ standing, story, found }: { standing: Standing; story: LicensedStory; found: LicenceDecision }): VerdictView {
  const authority = authorityAsWritten(story, found.decision.authority)
  const { clause } = noticeOf(standing, found.decision)
  return {
    badge: found.heldBy ? heldBadges[found.heldBy] : badgeOf({ ...found.decision, authority }),
    sentences: sentencesOf([...found.decision.reasonCodes, ...(found.heldBy ? [found.heldBy] : [])]),
    ask: found.decision.outcome === 'allowed' ? null : whomToAsk(authority),
    clause: clause && { label: `第 ${clause.no} 条`, href: new URL(clause.url).pathname + new URL(clause.url).hash },
  }
}
