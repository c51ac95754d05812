import type { RightsArticle } from '../rights'
import { bodyLead, picturesIn } from './bodyTree'
import { idOf } from './idOf'
import type { SourceRecord, StoryRecords } from './storyRecords'

/** A story as it stands in a form, in a hook or in the database: values by field name, references as ids or whole documents. */
export type StoryValues = Record<string, unknown>

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const groupOf = (value: unknown): StoryValues => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as StoryValues) : {})

/** Ids of the sources a story names, in the order printed. */
export function sourceIdsOf(story: StoryValues): string[] {
  const others = Array.isArray(story['otherSources']) ? story['otherSources'] : []
  return [...new Set([story['source'], ...others].map(idOf).filter((id) => id !== null))]
}

/** Ids of the pictures a story shows, the main one first. */
export function pictureIdsOf(story: StoryValues): string[] {
  return [...new Set([idOf(story['picture']), ...picturesIn(story['body'])].filter((id) => id !== null))]
}

/** The records of the story's sources, in the order printed. A source that is gone names nobody. */
export function sourcesOf(story: StoryValues, { sources }: Pick<StoryRecords, 'sources'>): SourceRecord[] {
  return sourceIdsOf(story).flatMap((id) => sources.find((source) => source.id === id) ?? [])
}

/** What the story opens with: its dateline and its first two paragraphs, a line each. */
export function leadOf(story: StoryValues): string {
  return [textOf(story['dateline']), bodyLead(story['body'])].filter((lines) => lines !== '').join('\n')
}

/** Names that are typed into the byline, and the original author. A linked person is one of the newsroom's own. */
function bylineOf(story: StoryValues): string {
  const rows = Array.isArray(story['byline']) ? story['byline'] : []
  const names = rows.map((row) => (idOf(groupOf(row)['person']) === null ? textOf(groupOf(row)['name']) : ''))
  return [...names, textOf(story['originalAuthor'])].filter((name) => name !== '').join('、')
}

/** Whether the story is declared the newsroom's own by somebody who may. */
export const isOwnDeclared = (story: StoryValues): boolean => groupOf(story['ownDeclared'])['declared'] === true

/**
 * What the rights engine reads of a story. The one builder for the editor's panel (form values), the hooks (what is about to be stored), the
 * readers' pages and deliveries (stored documents): the same story gives the same answer everywhere.
 * @param story form values or a stored document
 * @param records of its sources and pictures; records of other stories among them do no harm
 */
export function rightsArticleOf(story: StoryValues, records: StoryRecords): RightsArticle {
  const sources = sourcesOf(story, records)
  const holder = textOf(story['thirdParty'])
  return {
    ...(idOf(story['id']) === null ? {} : { id: String(idOf(story['id'])) }),
    sourceLabel: sources.length > 0 ? `来源：${sources.map(({ name }) => name).join('、')}` : null,
    registry: sources.map(({ name, kind, aliases }) => ({ name, kind, aliases })),
    lead: leadOf(story), byline: bylineOf(story), originalTitleMarker: textOf(story['originalTitle']) !== '', ownDeclared: isOwnDeclared(story),
    sourceUrl: textOf(story['originalUrl']) || null, publishedAt: textOf(story['firstPublishedAt']) || null,
    thirdPartyMarks: holder === '' ? [] : [{ scope: 'whole', holder }],
    components: pictureIdsOf(story).flatMap((id) => records.media.find((media) => media.id === id) ?? [])
      .map(({ id, kind, isThirdParty, holder: owner }) => ({ id, media: kind, thirdParty: isThirdParty ? { holder: owner } : null })),
  }
}
