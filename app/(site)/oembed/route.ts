import { siteUrl } from '@/config/environment'
import { oembed, oembedXml } from '@/delivery/data/oembed'
import { problem } from '@/delivery/problem'
import { embedOfAddress } from '@/queries/data/dataEmbed'
import { frameCode } from '@/queries/present/data'

export const dynamic = 'force-dynamic'

const open = { 'access-control-allow-origin': '*' }
const sizeOf = (text: string | null): number | null | undefined => (text === null ? null : /^[1-9]\d{1,4}$/.test(text) ? Number(text) : undefined)

/** GET /oembed?url=…&format=json|xml&maxwidth=…&maxheight=… (oembed.com): the frame for a data page of ours. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams
  const [address, format] = [query.get('url'), query.get('format') ?? 'json']
  const [maxWidth, maxHeight] = [sizeOf(query.get('maxwidth')), sizeOf(query.get('maxheight'))]
  if (!address || maxWidth === undefined || maxHeight === undefined) return problem({ status: 400, title: 'Bad request', detail: '请给出 url；maxwidth 和 maxheight 是像素数。 / Give url; maxwidth and maxheight are pixels.', headers: open })
  // The protocol asks for 501 when a format is not there, and 404 when there is nothing to embed.
  if (format !== 'json' && format !== 'xml') return problem({ status: 501, title: 'No such format', detail: 'format 是 json 或 xml。 / format is json or xml.', headers: open })
  const embed = await embedOfAddress(address)
  if (!embed) return problem({ status: 404, title: 'Nothing to embed', detail: '这个网址没有可嵌入的数据。 / There is nothing to embed at this address.', headers: open })
  const answer = oembed({ embed, origin: siteUrl(), maxWidth, maxHeight, html: (size) => frameCode({ src: `${siteUrl()}${embed.frame}`, title: embed.title, ...size }) })
  return format === 'xml'
    ? new Response(oembedXml(answer), { headers: { ...open, 'content-type': 'text/xml; charset=utf-8' } })
    : Response.json(answer, { headers: open })
}
