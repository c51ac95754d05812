/** What crawlers may fetch. Machine-readable terms of use stand on each page. */
export const robots = ({ origin }: { origin: string }) => [
  'User-agent: *', 'Disallow: /admin', 'Disallow: /api/', 'Allow: /api/media/file/', 'Disallow: /preview/', 'Disallow: /licensees', 'Disallow: /search', '', `Sitemap: ${origin}/sitemap.xml`, '',
].join('\n')
