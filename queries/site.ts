import { cache } from 'react'

import { siteUrl } from '../config/environment'
import { addresses } from '../domain/addresses'
import { recordTags } from '../server/publicRequest'
import { database, findPublic } from './database'
import type { SiteView } from './views'

/** What frames every page: names, navigation, licences, contacts. Read once a page. */
export const siteView = cache(async (): Promise<SiteView> => {
  recordTags('global:site')
  const payload = await database()
  const [site, sections] = await Promise.all([
    payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false }),
    findPublic('sections', { where: { inNavigation: { equals: true } }, sort: 'order', limit: 12 }),
  ])
  return {
    name: site.name, tagline: site.tagline ?? '', editionLabel: site.editionLabel ?? null, origin: siteUrl(), operator: site.operator ?? '',
    nav: [
      ...sections.docs.map((section) => ({ label: section.name, href: addresses.section(section.slug) })),
      { label: '统计数据', href: addresses.data() }, { label: '版权与授权', href: addresses.notices() },
    ],
    footerLinks: [
      { label: '版权声明', href: addresses.notices() }, { label: '被授权方', href: addresses.licensees() },
      { label: '投诉与更正', href: addresses.complaints() }, { label: '更正与撤稿', href: addresses.corrections() }, { label: '统计数据', href: addresses.data() }, { label: '搜索', href: addresses.search() }, { label: 'RSS', href: addresses.feed() },
    ],
    filings: (site.filings ?? []).map(({ label, number, href }) => ({ label, number, href: href ?? null })),
    contacts: (site.contacts ?? []).map(({ label, value, href }) => ({ label, value, href: href ?? null })),
  }
})
