import { chartSvg } from '@/delivery/chartFile'
import { chartPng, NoHanFont } from '@/delivery/chartPng'
import { problem } from '@/delivery/problem'
import { saveAs } from '@/domain/licensing/fileName'
import type { ChartView } from '@/queries/data/dataViews'
import { siteView } from '@/queries/site'

const headers = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }

/** A chart of data pages as one file, with its title, notes and source in it. The SVG follows the reader's light or dark. */
export async function pictureFile({ chart, code, name, format }: { chart: ChartView | null; code: string; name: string; format: 'png' | 'svg' }): Promise<Response> {
  if (!chart) return problem({ status: 404, title: 'Nothing to draw', detail: '没有可以画成图的数：至少要有两个时期或两个地区。 / There is nothing to draw: two periods or two areas are needed.' })
  const view = { ...chart, relation: null, imprint: (await siteView()).name }
  const named = { 'content-disposition': saveAs({ name: `${name}.${format}`, plainName: `${code}.${format}` }).replace('attachment', 'inline') }
  if (format === 'svg') return new Response(chartSvg(view), { headers: { ...headers, ...named, 'content-type': 'image/svg+xml; charset=utf-8' } })
  try {
    return new Response(new Uint8Array(await chartPng(chartSvg(view, { scheme: 'light' }))), { headers: { ...headers, ...named, 'content-type': 'image/png' } })
  } catch (error) {
    if (!(error instanceof NoHanFont)) throw error
    return problem({ status: 503, title: 'No font with Chinese characters', detail: '服务器没有装中文字体，没有生成 PNG，请改用同名的 .svg。 / No font with Chinese characters is installed on the server; use the .svg.' })
  }
}
