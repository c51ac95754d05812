import { chartSvg, type ChartFileView } from '@/delivery/chartFile'
import { chartPng, NoHanFont } from '@/delivery/chartPng'
import { problem } from '@/delivery/problem'
import { formatDate } from '@/domain/text/shanghai'
import { chartView } from '@/queries/data/charts'
import { siteView } from '@/queries/site'

export const dynamic = 'force-dynamic'

const types = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' }

/** GET /charts/{id}.svg and .png: a published chart as one file, with its title, notes and source in it. The SVG follows the reader's light or dark. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const [, id = '', format] = /^([0-9a-f-]{24,36})\.(png|svg)$/i.exec((await params).file) ?? []
  const chart = id ? await chartView(id) : null
  if (!chart || (format !== 'png' && format !== 'svg')) return problem({ status: 404, title: 'No such chart', detail: '没有这张图表。 / There is no such chart.' })
  const { name } = await siteView()
  const view: ChartFileView = { ...chart, imprint: [name, chart.frozenAt ? `数据截至 ${formatDate(chart.frozenAt)}` : ''].filter(Boolean).join(' · ') }
  const headers = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }
  if (format === 'svg') return new Response(chartSvg(view), { headers: { ...headers, 'content-type': types.svg } })
  try {
    return new Response(new Uint8Array(await chartPng(chartSvg(view, { scheme: 'light' }))), { headers: { ...headers, 'content-type': types.png } })
  } catch (error) {
    if (!(error instanceof NoHanFont)) throw error
    return problem({
      status: 503, title: 'No font with Chinese characters',
      detail: '服务器没有装中文字体，画出来的字会是空方框，所以没有生成 PNG。请联系本网，或改用同名的 .svg。（运维：apt install fonts-noto-cjk，然后重启。） / No font with Chinese characters is installed on the server; use the .svg.',
    })
  }
}
