/** The three feeds of the site, or of the section at that address, as a page names them in its head. */
export const feedLinks = (section = '') => ({
  'application/rss+xml': [{ url: `${section}/feed.xml`, title: 'RSS' }], 'application/atom+xml': [{ url: `${section}/atom.xml`, title: 'Atom' }],
  'application/feed+json': [{ url: `${section}/feed.json`, title: 'JSON Feed' }],
})
