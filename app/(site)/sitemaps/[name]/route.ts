import { sitemap } from '@/delivery/sitemap'
import { sitemapFile } from '@/queries/sitemap'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const entries = await sitemapFile((await params).name.replace(/\.xml$/, ''))
  return entries
    ? new Response(sitemap(entries), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
    : new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
