import { sitemapIndex } from '@/delivery/sitemap'
import { sitemapFiles } from '@/queries/sitemap'

export const dynamic = 'force-dynamic'

export const GET = async () => new Response(sitemapIndex(await sitemapFiles()), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
