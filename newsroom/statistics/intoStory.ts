import type { PayloadRequest } from 'payload'

import { mayPublish } from '../../collections/access'
import { idOf } from '../../domain/editorial/idOf'
import { FigureRefusal, type Staff } from './refusal'

/**
 * Puts the draft of a correction into the draft of its story, once; an editor reads and publishes it, and only then it is dated and public. Nothing that
 * readers see changes here.
 */
export async function putIntoStory({ req, user, id }: { req: PayloadRequest; user: Staff; id: string }): Promise<{ article: string }> {
  if (!mayPublish(user)) throw new FigureRefusal('FORBIDDEN', 403, { zh: '更正由编辑或总编辑写入。', en: 'Corrections are put in by an editor or the chief editor.' })
  const task = await req.payload.findByID({ collection: 'desk-tasks', id, depth: 0, disableErrors: true, overrideAccess: false, user, req })
  const article = idOf(task?.article)
  const text = task?.correction?.trim()
  if (!task || task.kind !== 'correction' || !article) throw new FigureRefusal('NO_TASK', 404, { zh: '没有这条更正待办。', en: 'There is no such correction.' })
  if (!text || text.length < 6) throw new FigureRefusal('NO_TEXT', 422, { zh: '请先写好更正内容。', en: 'Write the correction first.' })
  const story = await req.payload.findByID({ collection: 'articles', id: article, draft: true, depth: 0, disableErrors: true, overrideAccess: false, user, req })
  if (!story) throw new FigureRefusal('NO_STORY', 404, { zh: '稿件不在了。', en: 'The story is gone.' })
  const corrections = story.corrections ?? []
  if (!corrections.some((row) => row.text === text)) {
    await req.payload.update({
      collection: 'articles', id: article, draft: true, depth: 0, overrideAccess: false, user, req, data: { corrections: [...corrections, { kind: 'correction', text }], _status: 'draft' },
    })
  }
  return { article }
}
