import { createLocalReq } from 'payload'

import { advance } from '../../demo/advance'
import { staff } from '../../demo/staff'
import { addDays, shanghaiDate } from '../../domain/text/shanghai'
import type { Article } from '../../payload-types'
import { releaseAdvance } from '../licensing/advances/release'
import { lexicalBody } from './lexicalBody'
import type { Loading } from './loading'
import { type Ids, idFor, type References } from './references'

const none = (key: string): never => {
  throw new Error(`the advance of the demo edition names no ${key}`)
}

/** Writes, schedules and releases the one story that is coming, as an editor does in the panel. */
export async function loadAdvance({ ensure, payload, say }: Loading, ids: References & { pictures: Ids }, now = new Date().toISOString()): Promise<void> {
  say('提前供稿 1 篇')
  const article = await ensure('articles', { title: { equals: advance.headline } }, {
    _status: 'draft', title: advance.headline, summary: advance.summary, genre: advance.genre, aiUse: 'none', section: idFor(ids.sections, advance.section), topics: advance.topics.map((key) => idFor(ids.topics, key)),
    byline: advance.byline.map(({ person }) => ({ role: 'reporter' as const, person: idFor(ids.people, person) })), responsibleEditors: [idFor(ids.people, advance.responsibleEditor)],
    source: idFor(ids.sources, 'shuming'), ...(advance.picture ? { picture: idFor(ids.pictures, advance.picture) } : {}),
    body: lexicalBody(advance.body, { observation: none, picture: (key) => idFor(ids.pictures, key), chart: none }) as Article['body'],
  })
  const { totalDocs } = await payload.count({ collection: 'advances', where: { article: { equals: article } }, overrideAccess: true })
  if (totalDocs > 0) return
  const { docs: [editor] } = await payload.find({ collection: 'users', where: { email: { equals: staff.find(({ role }) => role === 'editor')?.email ?? '' } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (!editor) throw new Error('the demo edition has no editor')
  const user = { ...editor, collection: 'users' as const }
  const waitUntil = new Date(`${addDays(shanghaiDate(now), advance.daysAhead)}T${advance.hour}:00+08:00`)
  await payload.jobs.queue({ task: 'schedulePublish', waitUntil, input: { type: 'publish', doc: { relationTo: 'articles', value: article }, user: { relationTo: 'users', value: editor.id } } as never })
  await releaseAdvance(await createLocalReq({ user }, payload), { user, article })
}
