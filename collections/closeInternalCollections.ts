import { type Endpoint, Forbidden, type SanitizedConfig, type Where } from 'payload'

import { isStaff, lacksSecondFactor } from './access'

const nothing: Where = { createdAt: { exists: false } }

/**
 * Payload adds collections of its own whose access is "any signed-in user": a licensee could lock editors out of stories (S4). They belong to
 * the newsroom; what Payload writes itself does not ask.
 */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  const staff = ({ req }: { req: { user: Parameters<typeof isStaff>[0] } }) => isStaff(req.user)
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    const given = collection.access
    const both = (rule: (typeof given)['read'] | undefined): (typeof given)['read'] => async (args) => (staff(args) && rule ? rule(args) : false)
    collection.access = {
      ...given,
      create: both(given.create),
      // Who must still set a second factor up has the account page, which asks who else has it open: it finds nobody and does not fail.
      read: async (args) => (lacksSecondFactor(args.req.user) && collection.timestamps ? nothing : both(given.read)(args)),
      update: both(given.update), delete: both(given.delete),
      readVersions: () => false, unlock: () => false, admin: ({ req }) => staff({ req }),
    }
    if (collection.slug === 'payload-preferences' && collection.endpoints) collection.endpoints = collection.endpoints.map(forStaff)
  }
  return config
}

/** Preferences have routes of their own that ask only for some signed-in account. */
const forStaff = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (!isStaff(req.user)) throw new Forbidden(req.t)
    return endpoint.handler(req)
  },
})
