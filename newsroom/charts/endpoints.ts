import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { isStaff } from '../../collections/access'
import { judgeChart, type Judged } from '../../collections/charts/readRecords'
import { chartSvg } from '../../delivery/chartFile'
import { sourcesOf, specOf } from '../../domain/charts'

const largestBody = 200_000
const noStore = { headers: { 'Cache-Control': 'private, no-store' } }

const say = (req: PayloadRequest, zh: string, en: string) => (req.i18n.language === 'en' ? en : zh)

function refuseOthers(req: PayloadRequest): void {
  if (!isStaff(req.user)) throw new APIError(say(req, '仅供编辑部使用，请先登录。', 'For the newsroom only: please sign in.'), 403, null, true)
}

const pictureOf = ({ form, records, data }: Judged, width: number): string => chartSvg({
  title: form.title || '（标题）', subtitle: form.subtitle || '（副题）', alt: form.altText, note: form.note || null, data, spec: specOf(form), relation: form.relation, sources: sourcesOf(records), imprint: '',
}, { width })

/** What the panel offers to highlight: every key with its words. */
const keysOf = ({ data }: Judged) => [...data.categories, ...(data.series.length > 1 ? data.series : [])].slice(0, 80).map(({ key, label }) => ({ key, label }))

/** The chart as it stands in the form, saved or not: its picture for a phone and for a wide page, and what is wrong with it. For staff. */
const draw: Endpoint = {
  path: '/chart-picture', method: 'post',
  handler: async (req) => {
    refuseOthers(req)
    const tooLarge = () => new APIError(say(req, '表单太大，画不了。', 'The form is too large to draw.'), 413, null, true)
    if (Number(req.headers.get('content-length') ?? 0) > largestBody) throw tooLarge()
    const text = (await req.text?.()) ?? ''
    if (text.length > largestBody) throw tooLarge()
    const judged = await judgeChart(req.payload, fieldsFrom(text, req))
    const points = judged.data.series.reduce((sum, one) => sum + one.points.filter((point) => point !== null).length, 0)
    return Response.json({ narrow: pictureOf(judged, 320), wide: pictureOf(judged, 680), lints: judged.lints, keys: keysOf(judged), points }, noStore)
  },
}

function fieldsFrom(text: string, req: PayloadRequest): Record<string, unknown> {
  const malformed = () => new APIError(say(req, '请求不完整，请刷新页面后再试。', 'The request is incomplete: reload the page and try again.'), 400, null, true)
  try {
    const value: unknown = JSON.parse(text)
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw malformed()
    return value as Record<string, unknown>
  } catch (error) {
    if (error instanceof SyntaxError) throw malformed()
    throw error
  }
}

/** A stored chart, draft or not, as a small picture beside the text of a story. For staff. */
const show: Endpoint = {
  path: '/chart-picture/:id', method: 'get',
  handler: async (req) => {
    refuseOthers(req)
    const id = String(req.routeParams?.['id'] ?? '')
    const chart = /^[0-9a-f-]{24,36}$/i.test(id)
      ? await req.payload.findByID({ collection: 'charts', id, draft: true, depth: 0, disableErrors: true, overrideAccess: false, user: req.user, req }) : null
    if (!chart) throw new APIError(say(req, '没有这张图表。', 'There is no such chart.'), 404, null, true)
    const judged = await judgeChart(req.payload, { ...chart })
    return Response.json({ title: chart.title, status: chart._status, follows: chart.follows, narrow: pictureOf(judged, 320), lints: judged.lints }, noStore)
  },
}

export const chartEndpoints: Endpoint[] = [draw, show]
