/** What the newsroom calls its own errors and why it takes a story back: the words for readers and for the panel. */

export const correctionKinds = { correction: ['更正', 'Correction'], clarification: ['说明', 'Clarification'] } as const
export type CorrectionKind = keyof typeof correctionKinds

export const withdrawalReasons = {
  facts: ['事实有误', 'Facts are wrong'], source: ['来源有误', 'Source is wrong'], rights: ['权利人要求', 'Asked by the holder of rights'], privacy: ['涉及个人信息', 'Personal data'],
  law: ['依法依规', 'Required by law'], duplicate: ['重复发布', 'Published twice'], other: ['其他', 'Other'],
} as const
export type WithdrawalReason = keyof typeof withdrawalReasons

/** One line for readers: the reason and the public note, or null when neither was given. */
export function withdrawalInWords({ reason, note }: { reason?: WithdrawalReason | null; note?: string | null }): string | null {
  const parts = [reason ? withdrawalReasons[reason][0] : null, note?.trim() || null].filter((part) => part !== null)
  return parts.length > 0 ? parts.join('：') : null
}
