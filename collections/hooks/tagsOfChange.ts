import { citationsIn } from '../../domain/editorial/citations'
import { idOf } from '../../domain/editorial/idOf'
import { vintageTag } from '../../domain/figures/vintageTag'

/**
 * Which cached pages a change makes stale. Stories and observations are tagged finely, because they change all day; the small collections
 * that they refer to (sections, people, sources…) have one tag each, because they change rarely and appear everywhere.
 */
type Doc = Record<string, unknown> & { id?: number | string }
type Change = { collection: string; before: Doc | null; after: Doc | null }

/** Collections whose changes no reader can see. */
const unseen = new Set(['users', 'licensees', 'account-links', 'snapshots', 'advances', 'advance-looks', 'counters', 'organisations', 'agreements', 'certificates', 'licence-requests', 'acceptances', 'usage-events', 'usage-reports', 'invoices', 'invoice-files', 'recalls', 'api-tokens', 'webhook-endpoints', 'saved-searches', 'search-matches', 'deliveries', 'complaints', 'complaint-entries', 'complaint-evidence', 'data-imports', 'stat-findings', 'figure-citations', 'desk-tasks'])

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(idOf).filter((id) => id !== null)

const isPublished = (doc: Doc | null) => doc?.['_status'] === 'published' && !doc['deletedAt']

/** The lists a story stands in, by the fields that lists select on. */
export function listTagsOfArticle(article: Doc): string[] {
  const people = Array.isArray(article['byline']) ? article['byline'].flatMap((line: Doc) => idsOf(line['person'])) : []
  return [
    ...idsOf(article['section']).map((id) => `articles:section:${id}`),
    ...idsOf(article['series']).map((id) => `articles:series:${id}`),
    ...idsOf(article['topics']).map((id) => `articles:topic:${id}`),
    ...idsOf(article['regions']).map((id) => `articles:region:${id}`),
    ...people.map((id) => `articles:person:${id}`),
    ...[...new Set([...idsOf(article['keyFigures']), ...citationsIn(article['body']).map(({ observation }) => observation)])].map((id) => `quoted:${id}`),
  ]
}

export function tagsOfChange({ collection, before, after }: Change): string[] {
  if (unseen.has(collection)) return []
  const either = [before, after].filter((doc) => doc !== null)
  if (collection === 'articles') {
    // A draft that was never public and is not public now is in no reader's page.
    if (!isPublished(before) && !isPublished(after)) return []
    const isOnRecord = either.some((doc) => doc['correctedAt'] || !isPublished(doc))
    return [...new Set(['articles', ...(isOnRecord ? ['corrections'] : []), ...either.flatMap((doc) => [`article:${doc.id}`, `shortid:${String(doc['shortId'])}`, ...listTagsOfArticle(doc)])])]
  }
  if (collection === 'charts') {
    return isPublished(before) || isPublished(after) ? ['charts', ...new Set(either.map((doc) => `chart:${doc.id}`))] : []
  }
  if (collection === 'observations') {
    return [...new Set(['observations', ...either.flatMap((doc) => [vintageTag({ seriesKey: String(doc['seriesKey'] ?? ''), timePeriod: String(doc['timePeriod'] ?? '') }), ...idsOf(doc['indicator']).map((id) => `observations:${id}`)])])]
  }
  return [collection]
}
