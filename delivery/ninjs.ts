import type { ComponentView, StoryPackageView } from '@/queries/packageView'

import { bodyMarkup, bodyPlain } from './bodyMarkup'
import { digitalSource, odrlNamespace, textSource } from './newscodes'
import { componentRights, type ComponentRights, resolveRights } from './rights'

type Json = { [key: string]: Json | Json[] | boolean | number | string | undefined }

/** A ninjs 3.1 document (iptc.org/std/ninjs). Fields that do not apply are absent, as the schema wants. */
export type Ninjs = Json & { uri: string }

const present = (fields: Record<string, Json | Json[] | boolean | number | string | null | undefined>): Json =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]])))

const source = (term: string | null) => term && { literal: term, uri: digitalSource(term) }

const rightsFields = ({ copyrightHolder, copyrightNotice, usageTerms, linkedRights }: Pick<ComponentRights, 'copyrightHolder' | 'copyrightNotice' | 'linkedRights' | 'usageTerms'>) => ({
  copyrightHolder: copyrightHolder?.name, copyrightNotice, usageTerms, rightsInfo: linkedRights && { langId: odrlNamespace, linkedRights },
})

function association(component: ComponentView, view: StoryPackageView): Json {
  return present({
    name: component.role === 'main' ? 'main' : component.id, rel: component.role, uri: component.uri, type: component.kind, language: view.language, pubStatus: view.pubStatus,
    by: component.credit, ...rightsFields(componentRights(component, view.rights)), digitalSourceType: source(component.digitalSourceType),
    headlines: component.caption ? [{ value: component.caption }] : [],
    descriptions: [{ role: 'alt', contentType: 'text/plain', value: component.alt }],
    renditions: component.renditions.map(({ name, url, contentType, width, height, bytes }) => present({ name, href: url, contentType, width, height, sizeInBytes: bytes })),
  })
}

/**
 * A story as ninjs 3.1. Validates against the IPTC's schema (delivery/schemas/ninjs-3.1.json). A story that is withheld or canceled carries its
 * status and no text.
 */
export function ninjs(view: StoryPackageView): Ninjs {
  const rights = resolveRights(view.rights)
  const isUsable = view.pubStatus === 'usable'
  const text = bodyPlain(view.body)
  const headline = (role: string, value: string | null) => (value ? [{ role, value }] : [])
  const term = (rel: string) => ({ label, url }: { label: string; url: string }) => ({ name: label, rel, uri: url })
  return {
    uri: view.uri,
    ...present({
      standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
      type: view.components.length > 0 ? 'composite' : 'text', representationType: isUsable ? 'full' : 'partial', profile: view.components.length > 0 ? 'text-photo' : 'text',
      version: String(view.version), firstCreated: view.firstPublishedAt, versionCreated: view.versionAt, contentCreated: view.firstPublishedAt,
      embargoedUntil: view.embargoedUntil, pubStatus: view.pubStatus, language: view.language,
      ...rightsFields(rights),
      edNote: view.corrections.map(({ at, kindLabel, text: words }) => `${at} ${kindLabel}：${words}`).join('\n'),
      headlines: [...headline('main', view.headline), ...headline('kicker', view.kicker), ...headline('subtitle', view.subtitle), ...headline('original', view.originalTitle)],
      descriptions: view.summary && isUsable ? [{ role: 'summary', contentType: 'text/plain', value: view.summary }] : [],
      bodies: isUsable
        ? [{ role: 'main', contentType: 'application/xhtml+xml', value: bodyMarkup(view.body, new URL(view.url).origin) }, { role: 'main', contentType: 'text/plain', charCount: [...text].length, value: text }]
        : [],
      by: view.byline.map(({ role, name }) => `${role} ${name}`).join('、') || view.originalAuthor,
      located: view.place, slugline: view.number,
      people: view.byline.map(({ name, href }) => present({ name, rel: 'author', uri: href })),
      infoSources: view.sources.map(({ name, url }) => present({ name, uri: rights.sourceOrganization?.isSite ? view.provider.url : (rights.isBasedOn ?? url) })),
      subjects: [...(view.section ? [term('category')(view.section)] : []), ...view.topics.map(term('about'))],
      places: view.regions.map(term('about')), genres: [{ name: view.genre.label, literal: view.genre.code }],
      digitalSourceType: source(textSource(view.aiUse)),
      renditions: [{ name: 'web', href: view.url, contentType: 'text/html' }],
      altIds: [{ role: 'number', value: view.number }, { role: 'sha256', value: view.contentHash }].filter(({ value }) => value !== ''),
      associations: view.components.map((component) => association(component, view)),
    }),
  }
}
