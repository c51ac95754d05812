import type { Payload } from 'payload'

import { sentencesOf, whomToAsk, type HouseCode } from '../../../domain/licensing/reasons'
import { RightsInputError } from '../../../domain/rights'
import type { Advance } from '../../../payload-types'
import type { StoryPackageView } from '../../../queries/packageView'
import { advancePackage, storyPackage } from '../../../queries/storyPackage'
import { claimUse } from './claim'
import { readEarlyStory } from '../advances/story'
import { countedKeys, decideUse, grantedParts, handingOut, keyOfUse, keysOf, type AskedUse, type LicenceDecision } from './decide'
import { manifestOf } from './manifestOf'
import { packStory, type Format, type PackedStory } from './pack'
import { readStanding, type Standing } from '../standing'
import { authorityAsWritten, isPublic, readLicensedStory, type LicensedStory } from './story'

/** Who takes: a person or a token of an organisation. Whether they may is the caller's to know. */
export type Taker = { organisation: string; licensee: string | null; token: string | null; ip: string | null }

/** One story of an order. `contentHash` is the version that was looked at, when one was; `parts` are ids, `text` the words. */
export type OrderLine = { id: string; contentHash?: string | null; parts?: readonly string[] | null }

export type Order = { lines: readonly OrderLine[]; use: Omit<AskedUse, 'components'>; formats: readonly Format[]; recordedFormat: 'zip' | Format; isAlone: boolean }

export type RefusalCode = HouseCode | 'NOT_ALLOWED'

/** A story that was not handed out, why, and whom to ask. */
export type Refusal = { id: string; title: string | null; code: RefusalCode; reasonCodes: readonly string[]; sentences: string[]; ask: string | null }

export type Taken = { stories: PackedStory[]; refusals: Refusal[] }

/** What an order may weigh before it is zipped. */
export const LARGEST_ORDER = 200 * 1024 * 1024

const refusal = (id: string, title: string | null, code: HouseCode): Refusal =>
  ({ id, title, code, reasonCodes: [code], sentences: sentencesOf([code]), ask: null })

function refusalOf({ story, found }: { story: LicensedStory; found: LicenceDecision }): Refusal {
  const { id, title } = story.article
  if (found.heldBy) return refusal(id, title ?? null, found.heldBy)
  const { authority } = handingOut(found)
  const reasonCodes = [...new Set([...found.decision.reasonCodes, ...(found.early?.reasonCodes ?? [])])]
  return { id, title: title ?? null, code: 'NOT_ALLOWED', reasonCodes, sentences: sentencesOf(reasonCodes), ask: whomToAsk(authorityAsWritten(story, authority)) }
}

/** A story that has been decided on and packed, and has no row yet: nothing of it has left the house. */
type Intent = { line: OrderLine; story: LicensedStory; use: AskedUse; found: LicenceDecision; parts: string[]; packed: PackedStory }

const reread = async ({ payload, taker, at }: { payload: Payload; taker: Taker; at: string }) => {
  const standing = await readStanding({ payload, organisation: taker.organisation, at })
  if (!standing) throw new Error(`there is no organisation ${taker.organisation}`)
  return standing
}

async function decideAgain({ payload, standing, story, use }: { payload: Payload; standing: Standing; story: LicensedStory; use: AskedUse }): Promise<LicenceDecision> {
  return decideUse({ standing, story, use, counted: await countedKeys({ payload, keys: keysOf(standing, story, use) }) })
}

/**
 * Hands out stories. The order of the steps is the promise: a story is decided on and packed in memory, then decided on again and its row
 * written, and only what has a row is given back to be sent. So
 *
 * - no row, no bytes: whatever fails before the row leaves nothing outside;
 * - a package that cannot be made has no row and costs nothing;
 * - a version that is published, an agreement that ends, a limit that is reached between the two decisions stops the story;
 * - a process that dies after the row has sent nothing, and the same use may be taken again without being counted.
 *
 * @param now the clock, ISO instants
 * @param largest what the order may weigh, in bytes; above it nothing is granted
 */
export async function takeStories({ payload, taker, order, now = () => new Date().toISOString(), largest = LARGEST_ORDER }: { payload: Payload; taker: Taker; order: Order; now?: () => string; largest?: number }): Promise<Taken> {
  const refusals: Refusal[] = []
  const intents: Intent[] = []
  const standing = await reread({ payload, taker, at: now() })
  let weight = 0
  for (const line of order.lines) {
    const intent = await intend({ payload, standing, line, order })
    if ('code' in intent) {
      refusals.push(intent)
      continue
    }
    weight += intent.packed.files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
    if (weight > largest) return { stories: [], refusals: [refusal(line.id, intent.story.article.title ?? null, 'TOO_LARGE')] }
    intents.push(intent)
  }
  const stories: PackedStory[] = []
  for (const intent of intents) {
    const outcome = await grant({ payload, taker, order, intent, at: now() })
    if ('code' in outcome) refusals.push(outcome)
    else stories.push(outcome)
  }
  return { stories, refusals }
}

/** Whether an order is for more than picture files. */
const wantsWords = ({ formats }: Order): boolean => formats.some((format) => format !== 'picture')

type Found = { story: LicensedStory; view: StoryPackageView; advance: Advance | null }

/** The story as it is public; else, for an organisation that is given its text before the hour, as it was released in advance. */
async function findStory({ payload, standing, id }: { payload: Payload; standing: Standing; id: string }): Promise<Found | null> {
  const published = await readLicensedStory(id)
  return published ? { ...published, advance: null } : readEarlyStory({ payload, standing, id })
}

/** First decision, and the package in memory. */
async function intend({ payload, standing, line, order }: { payload: Payload; standing: Standing; line: OrderLine; order: Order }): Promise<Intent | Refusal> {
  const read = await findStory({ payload, standing, id: line.id })
  if (!read) return refusal(line.id, null, 'NOT_FOUND')
  const { story, advance } = read
  const title = story.article.title ?? null
  if (line.contentHash && line.contentHash !== story.contentHash) return refusal(line.id, title, 'VERSION_CHANGED')
  const asked = line.parts ?? (wantsWords(order) ? null : read.view.components.filter(({ isOurs, media }) => isOurs && media !== null).map(({ id }) => id))
  if (asked?.length === 0) return refusal(line.id, title, 'NO_PICTURE')
  const use: AskedUse = { ...order.use, ...(asked ? { components: asked } : {}) }
  const found = await decideAgain({ payload, standing, story, use }).catch((error: unknown) => {
    // A part that the story has not: the page that named it showed another version.
    if (error instanceof RightsInputError && error.code === 'UNKNOWN_COMPONENT') return null
    throw error
  })
  if (!found) return refusal(line.id, title, 'VERSION_CHANGED')
  if (!found.mayTake || !found.agreement) return refusalOf({ story, found })
  const parts = grantedParts(story.rights, handingOut(found)).filter((part) => !asked || asked.includes(part))
  const isWhole = read.view.components.every(({ id }) => parts.includes(id))
  const view = isWhole ? read.view : advance ? await advancePackage({ advance, components: parts }) : await storyPackage({ articleId: line.id, components: parts })
  if (!view || view.contentHash !== story.contentHash) return refusal(line.id, title, 'VERSION_CHANGED')
  try {
    const manifest = manifestOf({ standing, agreement: found.agreement.record, decision: handingOut(found), use, view, all: read.view.components, parts })
    const packed = await packStory({ view: withoutUnasked(view, parts), manifest, wanted: order.formats, isAlone: order.isAlone })
    return { line, story, use, found, parts, packed }
  } catch (error) {
    payload.logger.error({ err: error, msg: `story ${line.id} could not be packed` })
    return refusal(line.id, title, 'PACKING_FAILED')
  }
}

/** Without the words when only pictures were asked for. */
const withoutUnasked = (view: StoryPackageView, parts: readonly string[]): StoryPackageView => (parts.includes('text') ? view : { ...view, body: [] })

/** Second decision, on what is true now, and the row. */
async function grant({ payload, taker, order, intent, at }: { payload: Payload; taker: Taker; order: Order; intent: Intent; at: string }): Promise<PackedStory | Refusal> {
  const { line, use, parts, packed } = intent
  const title = intent.story.article.title ?? null
  const standing = await reread({ payload, taker, at })
  const read = await findStory({ payload, standing, id: line.id })
  if (!read) return refusal(line.id, title, 'NOT_FOUND')
  if (read.story.contentHash !== intent.story.contentHash) return refusal(line.id, title, 'VERSION_CHANGED')
  const found = await decideAgain({ payload, standing, story: read.story, use })
  if (!found.mayTake || !found.agreement) return refusalOf({ story: read.story, found })
  const isSame = found.agreement.record.id === intent.found.agreement?.record.id && parts.every((part) => grantedParts(read.story.rights, handingOut(found)).includes(part))
  if (!isSame) return refusal(line.id, title, 'VERSION_CHANGED')
  const { record, terms, period } = found.agreement
  const row = await claimUse({
    payload,
    claim: {
      limit: terms.scope.volume?.limit ?? null,
      row: {
        organisation: taker.organisation, licensee: taker.licensee, token: taker.token, ip: taker.ip, agreement: record.id, article: line.id, title: title ?? line.id, revision: read.story.version,
        contentHash: read.story.contentHash, act: use.act, channel: use.channel, territory: use.territory, format: order.recordedFormat, components: parts,
        excluded: handingOut(found).excludedComponents, decision: { ...found.decision, ...(found.early ? { early: found.early } : {}) }, period, at, embargoedUntil: found.early ? (read.advance?.releaseAt ?? null) : null, useKey: keyOfUse({ agreement: record.id, period, story: read.story, use }),
      },
    },
  })
  if (!row) return refusal(line.id, title, 'VOLUME_EXCEEDED')
  // Withdrawn while the row was being written: the row stays as evidence, the bytes do not go.
  const isThere = (await isPublic(payload, line.id)) || (read.advance !== null && (await readEarlyStory({ payload, standing, id: line.id })) !== null)
  return isThere ? packed : refusal(line.id, title, 'NOT_FOUND')
}
