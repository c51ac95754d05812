import { secondFactorOf } from '../../secondFactor'

/** The second factor of a licensee's account. */
export const { beginEnrolment, pendingEnrolment, confirmEnrolment, verifySecondFactor, recoveryCodesLeft, removeSecondFactor } = secondFactorOf('licensees')
