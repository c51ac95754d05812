/** Why an input cannot be decided. Stable: other programs compare these codes. */
export type RightsInputErrorCode =
  | 'INVALID_INPUT'
  | 'INVALID_INSTANT'
  | 'ACT_MISSING'
  | 'INVALID_VOLUME'
  | 'UNKNOWN_COMPONENT'
  | 'UNKNOWN_NOTICE'
  | 'UNKNOWN_AGREEMENT'
  | 'UNKNOWN_CALENDAR'
  | 'UNKNOWN_FUNCTION'
  | 'NOTICE_AMBIGUOUS'
  | 'NOTICE_WITHOUT_BRAND'
  | 'INVALID_WINDOW'
  | 'CALENDAR_MISSING'
  | 'CALENDAR_WITHOUT_WORKDAY'
  | 'SUBMITTED_BEFORE_EVENT'

/** The input contradicts itself or lacks what the rule needs. Never thrown for a use that is merely forbidden. */
export class RightsInputError extends Error {
  override readonly name = 'RightsInputError'
  readonly code: RightsInputErrorCode

  constructor(code: RightsInputErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
