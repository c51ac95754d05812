import { type CollectionBeforeChangeHook, Forbidden, ValidationError } from 'payload'

import { mayPublish } from '../../access'
import { problemsOfStories } from '../storyRecords'

/** One guard for every door by which a story becomes public: panel, REST, job, import, restored version. */
export const requirePublishable: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const isPublic = data['_status'] === 'published'
  const wasPublic = originalDoc?._status === 'published'
  const takesBack = wasPublic && !isPublic && !req.context['draftSave']
  if (!isPublic && !takesBack) return data
  if (req.user ? !mayPublish(req.user) : req.payloadAPI !== 'local') throw new Forbidden(req.t)
  if (!isPublic) return data
  const [problems = []] = await problemsOfStories({ payload: req.payload, req }, [{ ...data, firstPublishedAt: originalDoc?.firstPublishedAt ?? null }])
  if (problems.length === 0) return data
  const language = req.i18n.language === 'en' ? 'en' : 'zh'
  const sentences = problems.map((problem) => ({ path: problem.path, message: problem[language] }))
  const refusal = new ValidationError({ collection: collection.slug, errors: sentences, req }, req.t)
  refusal.message = inOneLine(sentences.map(({ message }) => message), language)
  throw refusal
}

/** All the sentences as the panel's toast lists them: it takes what follows the first colon apart at commas. */
const inOneLine = (sentences: readonly string[], language: 'en' | 'zh') =>
  `${language === 'en' ? 'Not yet to be published' : '还不能发布'}: ${sentences.map((sentence) => sentence.replaceAll(',', language === 'en' ? ';' : '，')).join(', ')}`
