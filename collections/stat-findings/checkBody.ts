import { checkStory, type Finding } from '../../domain/checks'
import { mapBody } from '../../domain/editorial/bodyOffsets'
import { citationsIn } from '../../domain/editorial/citations'
import { shanghaiDate } from '../../domain/text/shanghai'
import { type Asker, type Facts, factsFor } from './facts'

export type CheckedStory = { body?: unknown; event?: { date?: string | null } | null; firstPublishedAt?: string | null }
export type CheckedFinding = Finding & { words: string; key: string }

/** What remains of a finding when the text around it moves: the same words about the same records. */
const keyOf = ({ code, observations }: Finding, words: string): string => [code, [...observations].sort().join('+'), words.slice(0, 80)].join(':')

/** A story's figures against the records, as the asker may see them. */
export async function checkBody(asker: Asker, story: CheckedStory, now = new Date().toISOString()): Promise<{ findings: CheckedFinding[]; facts: Facts; figures: number }> {
  const { text } = mapBody(story.body)
  const citations = citationsIn(story.body)
  const facts = await factsFor(asker, citations.map(({ observation }) => observation))
  const publishedOn = story.firstPublishedAt ? shanghaiDate(new Date(story.firstPublishedAt).toISOString()) : null
  const findings = checkStory({
    text, ...facts, figures: citations.map(({ blockId, start, end, observation, mode }) => ({ id: blockId, start, end, observation, mode })),
    publishedOn, articleDate: story.event?.date || publishedOn || shanghaiDate(now),
  })
  return { findings: findings.map((found) => ({ ...found, words: text.slice(found.at.start, found.at.end), key: keyOf(found, text.slice(found.at.start, found.at.end)) })), facts, figures: citations.length }
}
