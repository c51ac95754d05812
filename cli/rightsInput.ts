import { z } from 'zod'

const instant = z.string()
const names = z.array(z.string())

const noticeVersion = z.object({
  id: z.string(),
  noticeKey: z.string(),
  version: z.number(),
  status: z.enum(['draft', 'published', 'superseded']).optional(),
  effectiveFrom: instant,
  effectiveTo: instant.nullish(),
  appliesTo: z.enum(['site', 'named']).optional(),
  site: z.string(),
  brandAliases: names,
  rightsManager: z.string(),
  creditLine: z.string(),
  markerStems: names,
  contactWindow: z.object({
    days: z.number(),
    countFrom: z.enum(['event_day_excluded', 'event_day_included']),
    roll: z.enum(['next_working_day', 'none']),
  }).optional(),
  clauses: z.array(z.object({
    no: z.string(),
    kind: z.enum([
      'operator_statement', 'reserved_by_source_label', 'own_rights_definition', 'licensee_duties',
      'unlicensed_prohibition_and_liability', 'reprint_disclaimer', 'contact_window', 'free_use_grant',
    ]),
  })).optional(),
  freeUse: z.object({ clause: z.string(), acts: names, channels: names, media: names, edit: z.enum(['none', 'style', 'abridge', 'full']), licenceUrl: z.string().nullish() }).nullish(),
})

const acceptances = z.array(z.object({ noticeVersion: z.string(), at: instant })).nullish()

const agreement = z.object({
  id: z.string(),
  licensee: z.string(),
  status: z.enum(['draft', 'active', 'suspended', 'terminated', 'expired']),
  signedAt: instant.nullish(),
  terminatedAt: instant.nullish(),
  noticeVersion: z.string(),
  effectiveFrom: instant,
  effectiveTo: instant.nullish(),
  scope: z.object({
    acts: names,
    channels: names,
    territory: names,
    media: names,
    collections: names,
    edit: z.enum(['none', 'style', 'abridge', 'full']),
    volume: z.object({ limit: z.number().int().nonnegative(), period: z.string() }).nullish(),
    sublicense: z.boolean().optional(),
    keepOnlineAfterTerm: z.boolean().optional(),
    holdbackHours: z.number().nonnegative().optional(),
    embargoTier: z.enum(['none', 'headline', 'full']).optional(),
  }),
  acceptances,
})

const calendar = z.object({ id: z.string().optional(), weekendsRest: z.boolean(), holidays: names, makeupWorkdays: names })

const holder = z.string().nullish()

const article = z.object({
  id: z.string().optional(),
  noticeKey: z.string().nullish(),
  sourceLabel: z.string().nullish(),
  lead: z.string().nullish(),
  byline: z.string().nullish(),
  originalTitleMarker: z.boolean().nullish(),
  ownDeclared: z.boolean().nullish(),
  thirdPartyMarks: z.array(z.object({ scope: z.string(), holder, component: z.string().nullish() })).nullish(),
  components: z.array(z.object({ id: z.string(), media: z.string(), thirdParty: z.object({ holder }).nullish() })).nullish(),
  collections: names.nullish(),
  publishedAt: instant.nullish(),
  embargoedUntil: instant.nullish(),
  pubStatus: z.string().nullish(),
  sourceUrl: z.string().nullish(),
})

const request = z.object({
  licensee: z.string().nullish(),
  act: z.string(),
  useAt: instant,
  channel: z.string().nullish(),
  territory: z.union([z.string(), names]).nullish(),
  edit: z.string().nullish(),
  components: names.nullish(),
  usedInPeriod: z.number().nullish(),
  creditLine: z.string().nullish(),
  firstUsedAt: instant.nullish(),
})

/** Notices, agreements and calendars, and inputs that name them by id. */
export const SCHEMAS = {
  noticeVersion,
  agreement,
  calendar,
  classify: z.object({ article, notice: z.string().nullish() }),
  decide: z.object({ article, request, agreements: names.nullish(), notice: z.string().nullish() }),
  contactWindow: z.object({
    eventAt: instant.nullish(),
    submittedAt: instant.nullish(),
    calendar: z.string().nullish(),
    notice: z.string().nullish(),
    days: z.number().optional(),
    countFrom: z.enum(['event_day_excluded', 'event_day_included']).optional(),
    roll: z.enum(['next_working_day', 'none']).optional(),
  }),
  creditMatches: z.object({ line: z.string().nullish(), notice: z.string() }),
  governingNotice: z.object({ useAt: instant, agreement: z.string().nullish(), acceptances }),
  signals: z.object({ article, notice: z.string().nullish() }),
}
