import { Forbidden, type Payload, ValidationError } from 'payload'

import type { Article, User } from '../../payload-types'

/** Why the gate keeps a story back, a sentence each, in the language asked for. */
export type PublishProblem = { path: string; message: string }

/** What an import may still give to a story that lacks it. Nothing that an editor has entered is touched. */
export type Gaps = { source?: string | null; otherSources?: string[]; section?: string | null; responsibleEditors?: string[] }

const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const filled = (article: Article, { source, otherSources, section, responsibleEditors }: Gaps) => ({
  ...(isEmpty(article.source) && source ? { source, otherSources: otherSources ?? [] } : {}),
  ...(isEmpty(article.section) && section ? { section } : {}),
  ...(isEmpty(article.responsibleEditors) && responsibleEditors?.length ? { responsibleEditors } : {}),
})

/** Gives a draft what it lacks. A published story is left alone. */
export async function fillGaps({ payload, user, article, gaps }: { payload: Payload; user: User | null; article: Article; gaps: Gaps }): Promise<Article> {
  const data = filled(article, gaps)
  if (article._status === 'published' || Object.keys(data).length === 0) return article
  return payload.update({ collection: 'articles', id: article.id, data, draft: true, depth: 1, user, overrideAccess: user === null })
}

/**
 * Publishes an imported story by the ordinary way, through the gate. Refused, it stays the draft it was.
 * @param user who signs; the gate asks whether they may publish
 */
export async function publishImported({ payload, user, article }: { payload: Payload; user: User; article: Article }):
Promise<{ article: Article; problems: PublishProblem[] }> {
  if (article._status === 'published') return { article, problems: [] }
  try {
    const published = await payload.update({ collection: 'articles', id: article.id, data: { _status: 'published' }, depth: 1, user, overrideAccess: false })
    return { article: published, problems: [] }
  } catch (error) {
    if (error instanceof ValidationError) return { article, problems: error.data.errors.map(({ path, message }) => ({ path, message })) }
    if (error instanceof Forbidden) return { article, problems: [{ path: '', message: error.message }] }
    throw error
  }
}
