import type { PayloadRequest } from 'payload'

/** The name that the public record gives to an act. */
export const nameOfSigner = (user: PayloadRequest['user']): string => (user && 'name' in user && typeof user.name === 'string' ? user.name : '系统')
