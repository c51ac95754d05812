import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'

import type { LicensedStory } from '@/queries/rights/rightsView'

import { xmlSafe } from './bodyMarkup'
import { resolveRights } from './rights'

const namespace = 'https://rslstandard.org/rsl'

/** One token a list, one list a type: RSL 1.0 separates tokens by spaces and older tools by commas, so that lists of several are read differently. */
function license(content: XMLBuilder, { permits, prohibits, contact }: { permits: readonly string[]; prohibits: readonly string[]; contact: string | null }): void {
  const element = content.ele('license')
  if (permits.length > 0) element.ele('permits', { type: 'usage' }).txt(permits.join(' '))
  if (prohibits.length > 0) element.ele('prohibits', { type: 'usage' }).txt(prohibits.join(' '))
  if (contact) element.ele('legal', { type: 'contact' }).txt(contact)
}

function storyContent(rsl: XMLBuilder, { url, lastModified, rights }: LicensedStory): void {
  const resolved = resolveRights(rights)
  const content = rsl.ele('content', { url, lastmod: lastModified })
  if (resolved.license && resolved.copyrightHolder) {
    content.ele('copyright', { type: 'organization', contactUrl: resolved.contactUrl }).txt(xmlSafe(resolved.copyrightHolder.name))
    content.ele('terms').txt(resolved.license)
  }
  license(content, { ...resolved.rsl, contact: resolved.license && resolved.acquireLicensePage })
}

const document = (fill: (rsl: XMLBuilder) => void): string => {
  const xml = create({ version: '1.0', encoding: 'UTF-8' })
  fill(xml.ele(namespace, 'rsl'))
  return xml.end({ prettyPrint: true })
}

/** The RSL 1.0 document of one story. No `payment` is written: it would mean free, or a price that we do not have. */
export const storyLicense = (story: LicensedStory): string => document((rsl) => storyContent(rsl, story))

/**
 * The RSL 1.0 document of the site: everything is reserved, then the newest stories with what is their own. A narrower address counts before a
 * broader one, so that a story that is no longer listed is reserved until its own document is read.
 */
export const siteLicense = ({ origin, stories }: { origin: string; stories: readonly LicensedStory[] }): string => document((rsl) => {
  license(rsl.ele('content', { url: `${origin}/` }), { permits: [], prohibits: ['ai-all'], contact: null })
  for (const story of stories) storyContent(rsl, story)
})
