import type { Payload, PayloadRequest } from 'payload'

import { judgedAt, problemsOf, type Problem } from '../../domain/editorial/publishable'
import { mediaRecord, type MediaRecord, sourceRecord, type SourceRecord } from '../../domain/editorial/storyRecords'
import { pictureIdsOf, sourceIdsOf, type StoryValues } from '../../domain/editorial/storyRights'
import { shanghaiDate } from '../../domain/text/shanghai'

type Reader = { payload: Payload; req?: PayloadRequest }

const readAll = async ({ payload, req }: Reader, collection: 'sources' | 'media', ids: readonly string[]) => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const { docs } = await payload.find({
    collection, where: { id: { in: wanted } }, limit: wanted.length, pagination: false, depth: 0, overrideAccess: true, ...(req ? { req } : {}),
  })
  return docs
}

/** The records of the sources that these stories name: one query. */
export const sourceRecordsFor = async (reader: Reader, stories: readonly StoryValues[]): Promise<SourceRecord[]> =>
  (await readAll(reader, 'sources', stories.flatMap(sourceIdsOf))).map((doc) => sourceRecord({ ...doc }))

/** The records of the pictures that these stories show: one query. */
export const mediaRecordsFor = async (reader: Reader, stories: readonly StoryValues[]): Promise<MediaRecord[]> =>
  (await readAll(reader, 'media', stories.flatMap(pictureIdsOf))).map((doc) => mediaRecord({ ...doc }))

/** What keeps each of these stories from the public, judged by the class of rights stored with it. Two queries, however many stories. */
export async function problemsOfStories(reader: Reader, stories: readonly StoryValues[], now = new Date().toISOString()): Promise<Problem[][]> {
  const [sources, media] = await Promise.all([sourceRecordsFor(reader, stories), mediaRecordsFor(reader, stories)])
  return stories.map((story) => problemsOf({
    story, rights: (story['rights'] ?? {}) as { class?: string | null; reasons?: string[] | null }, records: { sources, media },
    publishedOn: shanghaiDate(judgedAt(story, now)), today: shanghaiDate(now),
  }))
}
