import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { dataKey, snapshotOf, type ChartSnapshot } from '../../domain/charts'
import { chartsIn } from '../../domain/editorial/bodyTree'
import { judgeChart } from './readRecords'
import { refuseMisleading } from './refuse'

type Story = Record<string, unknown>

const newestOf = (req: PayloadRequest, id: string) =>
  req.payload.findByID({ collection: 'charts', id, draft: true, depth: 0, disableErrors: true, overrideAccess: true, req })

/**
 * A chart that readers have already and whose values are settled: it was judged when it went out, and a draft that somebody has begun since is not
 * for a story's correction to publish.
 */
async function isSettled(req: PayloadRequest, id: string): Promise<boolean> {
  const chart = await req.payload.findByID({ collection: 'charts', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  return chart?._status === 'published' && (chart.follows === 'live' || snapshotOf(chart.snapshot) !== null)
}

/** A story names its charts beside its body, so that where a chart is used can be asked and it is not deleted from under a story. */
export const listCharts: CollectionBeforeChangeHook = ({ data }) => ('body' in data ? { ...data, charts: chartsIn(data['body']) } : data)

/** No story becomes public with a chart that misleads or that is gone. */
export const requireSoundCharts: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data['_status'] !== 'published') return data
  for (const id of chartsIn(data['body'] ?? originalDoc?.body)) {
    if (await isSettled(req, id)) continue
    const chart = await newestOf(req, id)
    if (!chart) {
      const gone = { code: 'CHART_GONE', severity: 'refuse' as const, path: 'body', zh: '正文里的一张图表已经不在了，请去掉或换一张。', en: 'A chart in the body is gone: take it out or choose another.' }
      refuseMisleading({ collection: collection.slug, lints: [gone], req, path: 'body' })
      continue
    }
    const { lints } = await judgeChart(req.payload, { ...chart })
    const named = lints.map((lint) => ({ ...lint, zh: `图表“${chart.title ?? ''}”：${lint.zh}`, en: `Chart “${chart.title ?? ''}”: ${lint.en}` }))
    refuseMisleading({ collection: collection.slug, lints: named, req, path: 'body' })
  }
  return data
}

/**
 * With its story a chart becomes public, and its values are kept as they are now unless its editor wants them to follow. The first story that goes out
 * with it decides; doing it twice changes nothing, so that the sweeper may.
 */
export async function releaseCharts(req: PayloadRequest, story: Story): Promise<void> {
  for (const id of chartsIn(story['body'])) {
    if (await isSettled(req, id)) continue
    const chart = await newestOf(req, id)
    if (!chart) continue
    const isLive = chart.follows === 'live'
    const { form, records } = await judgeChart(req.payload, { ...chart })
    const takenAt = new Date().toISOString()
    const snapshot: ChartSnapshot = { key: dataKey(form), takenAt, records }
    await req.payload.update({
      collection: 'charts', id, depth: 0, overrideAccess: true, req: { ...req, context: { ...req.context } },
      data: { _status: 'published', ...(isLive ? {} : { snapshot, frozenAt: takenAt }) },
    })
  }
}
