import type { Endpoint } from 'payload'
import { z } from 'zod'

import { periodPattern } from '../../collections/observations/fields'
import { isCalendarDate } from '../../domain/text/shanghai'
import { acceptFigure } from './accept'
import { putIntoStory } from './intoStory'
import { proposeFigures } from './propose'
import { forNewsroom, readBody } from './refusal'

const id = z.string().regex(/^[0-9a-f-]{24,36}$/i)
const words = (most: number) => z.string().trim().max(most)
const number = z.number().finite().nullable()
const kinds = ['count', 'amount', 'share', 'rate', 'rank', 'ratio', 'duration', 'index', 'bound'] as const
const operators = ['=', '≈', '≥', '>', '≤', '<'] as const

const storySchema = z.strictObject({ text: z.string().max(200_000), date: z.string().refine(isCalendarDate).nullable(), region: id.nullable() })
const acceptSchema = z.strictObject({
  article: id, words: z.string().min(1).max(60), indicator: id.optional(), newIndicator: z.strictObject({ name: words(80).min(2), unit: words(20).nullable(), kind: z.enum(kinds) }).optional(),
  region: id, timePeriod: z.string().max(24).regex(periodPattern), operator: z.enum(operators), value: number, low: number, high: number,
  valueText: words(40).min(1), unitText: words(20), rank: z.strictObject({ position: z.number().int().min(1).nullable(), scope: words(60).nullable(), of: z.number().int().min(1).nullable() }),
  note: words(200).nullable(), replaces: z.enum(['scheduled', 'correction']).optional(),
})

/** What the panel asks about figures. */
export const figureEndpoints: Endpoint[] = [
  { path: '/figure-proposals', method: 'post', handler: forNewsroom(async ({ req }) => ({ proposals: await proposeFigures(req.payload, await readBody(req, storySchema)) })) },
  { path: '/figure-proposals/accept', method: 'post', handler: forNewsroom(async ({ req, user }) => acceptFigure({ req, user, accepted: await readBody(req, acceptSchema) })) },
  { path: '/desk-task-acts/:id/into-story', method: 'post', handler: forNewsroom(putIntoStory) },
]
