import { z } from 'zod'

/** The use that a client asks about or takes a story for. */
export const useShape = {
  act: z.string().trim().min(1).max(40),
  channel: z.string().trim().regex(/^(\*|[a-z]+:[^\s:*]{1,100})$/, 'channel is written web:news.example'),
  territory: z.string().trim().regex(/^([A-Z]{2}|WORLD)$/, 'territory is a two-letter code or WORLD').default('CN'),
}
