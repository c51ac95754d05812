import { expect, test } from '@playwright/test'

import { deskOf, publishStory, unpublish } from '../support/newsroom'
import { visibleText } from '../support/pages'
import { rawRequest } from '../support/rawRequest'

const ROUNDS = 40
const BUDGET_P95_MS = 100
// The measuring machine does other things as well: docs/measurements.md has the figures of a quiet one. More than this is a fault everywhere.
const TOLERANCE = 6

const percentile = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN

test(`from the editor's click to the next reader: the p95 of ${ROUNDS} publications is within its budget, and no reader sees the old text`, async () => {
  test.setTimeout(180_000)
  const desk = await deskOf('editor')
  const story = await publishStory(desk, { title: '从发布到可见 0' })
  const times: number[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    await rawRequest(story.path)
    const title = `从发布到可见 ${round} 次`
    const beganAt = performance.now()
    await desk.send('PATCH', `/articles/${story.id}?depth=0`, { _status: 'published', title })
    const answer = await rawRequest(story.path)
    times.push(performance.now() - beganAt)
    expect(visibleText(answer.text)).toContain(title)
  }
  await unpublish(desk, story)
  times.sort((a, b) => a - b)
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  console.log(`publish to visible, ${ROUNDS} rounds: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`)
  expect(p95).toBeLessThanOrEqual(BUDGET_P95_MS * TOLERANCE)
})
