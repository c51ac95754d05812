import { byteOrderMark, csvRow } from '@/delivery/csv'
import { usageRows } from '@/queries/licensee/usage'

import { licenseeForFile } from '../../session'
import { usageFilter } from '../../usage/filter'

const columns = ['at', 'title', 'story', 'version', 'contentHash', 'agreement', 'act', 'channel', 'territory', 'format', 'counted', 'takenBy', 'embargoedUntil'] as const

/** The rows of the usage page, all of them, as they are read. */
export async function GET(request: Request) {
  const door = await licenseeForFile('viewer', '/licensees/usage')
  if ('answer' in door) return door.answer
  const { organisation } = door.licensee
  const batches = usageRows(organisation.id, usageFilter(Object.fromEntries(new URL(request.url).searchParams)))
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(byteOrderMark + csvRow(columns))),
    pull: async (controller) => {
      const { value: rows, done } = await batches.next()
      if (done) return controller.close()
      controller.enqueue(encoder.encode(rows.map((row) =>
        csvRow([row.at, row.title, row.article, row.revision, row.contentHash, row.agreement, row.act, row.channel, row.territory, row.format, row.counted, row.by, row.embargoedUntil])).join('')))
    },
    cancel: async () => void (await batches.return(undefined)),
  })
  return new Response(body, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="usage.csv"', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' },
  })
}
