import { announcesContentUsage } from '@/config/environment'
import { addresses } from '@/domain/addresses'
import { CONTENT_SIGNAL } from '@/domain/rights'

import { aiCrawlers, crawlersAsOf } from './aiCrawlers'

const closed = ['/admin', '/api/', '/preview/', '/licensees/', '/search']

/** Terms and reservations stay readable for those who may read nothing else. */
const termsOnly = ['/license.xml', '/.well-known/', addresses.notices()]

const contentSignal = `Content-Signal: ${Object.entries(CONTENT_SIGNAL).map(([use, answer]) => `${use}=${answer}`).join(', ')}`
const openRules = () => [contentSignal, ...(announcesContentUsage() ? ['Content-Usage: train-ai=n'] : []), ...closed.map((path) => `Disallow: ${path}`), 'Allow: /api/media/file/']

const agents = (wanted: (typeof aiCrawlers)[number]['purpose'][]) => aiCrawlers.filter(({ purpose }) => wanted.includes(purpose)).map(({ token }) => `User-agent: ${token}`)

/**
 * What crawlers may fetch, and the site's signals. A crawler with a group of its own reads no other, so each group says everything. `License` and
 * `Sitemap` stand last, after an empty line: among the lines of a group they would be that group's alone (RSL 1.0, 4.4).
 */
export const robots = ({ origin }: { origin: string }) => [
  'User-agent: *', ...openRules(), '',
  `# Search of AI operators: as everybody. List of ${crawlersAsOf}.`, ...agents(['search']), ...openRules(), '',
  `# Training and input of models: only the terms. List of ${crawlersAsOf}.`, ...agents(['train', 'input']), 'Disallow: /', ...termsOnly.map((path) => `Allow: ${path}`), '',
  `Sitemap: ${origin}/sitemap.xml`, `Sitemap: ${origin}/news-sitemap.xml`, '', `License: ${origin}/license.xml`, '',
].join('\n')
