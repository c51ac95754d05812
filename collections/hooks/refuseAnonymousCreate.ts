import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

/**
 * An account is made by an account that may, or by our own command line (`context.bootstrap`). Without this, anyone could make the first
 * account of an empty auth collection through `first-register`, which goes round access rules (S2).
 */
export const refuseAnonymousCreate: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.user && !req.context['bootstrap']) throw new Forbidden(req.t)
  return args
}
