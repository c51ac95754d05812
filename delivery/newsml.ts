import { create, fragment } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'

import type { ComponentView, StoryPackageView } from '@/queries/packageView'

import { bodyMarkup, bodyPlain, escapeMarkup, xmlSafe } from './bodyMarkup'
import { dataMining, digitalSource, itemNature, publicationStatus, textSource } from './newscodes'
import { componentRights, type ComponentRights, resolveRights } from './rights'

const namespace = 'http://iptc.org/std/nar/2006-10-01/'
const catalog = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml'
const standard = { 'standard': 'NewsML-G2', 'standardversion': '2.35', 'conformance': 'power' }

type Attributes = Record<string, number | string | null | undefined>

/** Adds an element with the attributes that have a value, and its text. */
function add(parent: XMLBuilder, name: string, attributes: Attributes = {}, text?: string | null): XMLBuilder {
  const kept = Object.fromEntries(Object.entries(attributes).flatMap(([key, value]) => (value === null || value === undefined || value === '' ? [] : [[key, xmlSafe(String(value))]])))
  const element = parent.ele(name, kept)
  if (text) element.txt(xmlSafe(text))
  return element
}

/** A party or term with its name. */
const named = (parent: XMLBuilder, name: string, label: string, attributes: Attributes = {}) => void add(add(parent, name, attributes), 'name', {}, label)

type ItemRights = Pick<ComponentRights, 'copyrightHolder' | 'copyrightNotice' | 'license' | 'linkedRights' | 'usageTerms'>

/** accountable?, copyrightHolder?, then notice, terms and links, then dataMining: the order of the schema. */
function rightsInfo(item: XMLBuilder, { copyrightHolder, copyrightNotice, usageTerms, license, linkedRights }: ItemRights, siteUrl: string): void {
  const info = add(item, 'rightsInfo')
  if (copyrightHolder) named(info, 'copyrightHolder', copyrightHolder.name, copyrightHolder.isSite ? { uri: siteUrl } : {})
  if (copyrightNotice) add(info, 'copyrightNotice', { href: license }, copyrightNotice)
  add(info, 'usageTerms', { href: license }, usageTerms)
  if (linkedRights) add(info, 'link', { reluri: 'http://www.w3.org/ns/odrl/2/hasPolicy', href: linkedRights })
  add(info, 'dataMining', { uri: dataMining })
}

type Item = { parent: XMLBuilder; guid: string; view: StoryPackageView }

const newsItem = ({ parent, guid, view }: Item) => {
  const item = parent.ele(namespace, 'newsItem', { ...standard, guid, 'version': String(view.version), 'xml:lang': view.language })
  add(item, 'catalogRef', { href: catalog })
  return item
}

function itemMeta(item: XMLBuilder, view: StoryPackageView, nature: Parameters<typeof itemNature>[0], title: string | null): XMLBuilder {
  const meta = add(item, 'itemMeta')
  add(meta, 'itemClass', itemNature(nature))
  named(meta, 'provider', view.provider.name, { uri: view.provider.url })
  add(meta, 'versionCreated', {}, view.versionAt)
  add(meta, 'firstCreated', {}, view.firstPublishedAt)
  if (view.embargoedUntil) add(meta, 'embargoed', {}, view.embargoedUntil)
  add(meta, 'pubStatus', publicationStatus(view.pubStatus))
  if (title) add(meta, 'title', {}, title)
  return meta
}

function storyItem(parent: XMLBuilder, view: StoryPackageView): void {
  const rights = resolveRights(view.rights)
  const item = newsItem({ parent, guid: view.uri, view })
  rightsInfo(item, rights, view.provider.url)
  const meta = itemMeta(item, view, 'text', view.headline)
  for (const { at, kindLabel, text } of view.corrections) add(meta, 'edNote', {}, `${at} ${kindLabel}：${text}`)
  if (view.contentHash) add(meta, 'hash', { hashtypeuri: 'http://www.w3.org/2001/04/xmlenc#sha256' }, view.contentHash)
  for (const { uri } of view.components) add(meta, 'link', { reluri: 'http://cv.iptc.org/newscodes/itemrelation/dependsOn', residref: uri })

  const content = add(item, 'contentMeta')
  add(content, 'contentCreated', {}, view.firstPublishedAt)
  if (view.versionAt !== view.firstPublishedAt) add(content, 'contentModified', {}, view.versionAt)
  const source = textSource(view.aiUse)
  if (source) add(content, 'digitalSourceType', { uri: digitalSource(source) })
  if (view.place) named(content, 'located', view.place)
  for (const { name, url } of view.sources) named(content, 'infoSource', name, { uri: rights.sourceOrganization?.isSite ? view.provider.url : (rights.isBasedOn ?? url) })
  for (const { name, href } of view.byline) named(content, 'creator', name, { uri: href })
  if (view.byline.length === 0 && view.originalAuthor) named(content, 'creator', view.originalAuthor)
  add(content, 'altId', { typeuri: `${view.provider.url}#number` }, view.number)
  add(content, 'language', { tag: view.language })
  named(content, 'genre', view.genre.label)
  for (const { label, url } of [...(view.section ? [view.section] : []), ...view.topics, ...view.regions]) named(content, 'subject', label, { uri: url })
  for (const [role, words] of [['main', view.headline], ['kicker', view.kicker], ['subtitle', view.subtitle], ['original', view.originalTitle]] as const) {
    if (words) add(content, 'headline', { roleuri: `${view.provider.url}#headline-${role}` }, words)
  }
  if (view.dateline) add(content, 'dateline', {}, view.dateline)
  if (view.byline.length > 0) add(content, 'by', {}, view.byline.map(({ role, name }) => `${role} ${name}`).join('、'))
  if (rights.creditText) add(content, 'creditline', {}, rights.creditText)
  if (view.pubStatus !== 'usable') return
  if (view.summary) add(content, 'description', { roleuri: 'http://cv.iptc.org/newscodes/descriptionrole/summary' }, view.summary)
  const set = add(item, 'contentSet')
  const inline = add(set, 'inlineXML', { contenttype: 'application/xhtml+xml' })
  const title = escapeMarkup(view.headline)
  inline.import(fragment(`<html xmlns="http://www.w3.org/1999/xhtml" lang="${view.language}"><head><title>${title}</title></head><body><h1>${title}</h1>${bodyMarkup(view.body, new URL(view.url).origin)}</body></html>`))
  add(set, 'inlineData', { contenttype: 'text/plain' }, bodyPlain(view.body))
}

function componentItem(parent: XMLBuilder, component: ComponentView, view: StoryPackageView): void {
  const rights = componentRights(component, view.rights)
  const item = newsItem({ parent, guid: component.uri, view })
  rightsInfo(item, rights, view.provider.url)
  itemMeta(item, view, component.kind, component.caption)
  const content = add(item, 'contentMeta')
  if (component.digitalSourceType) add(content, 'digitalSourceType', { uri: digitalSource(component.digitalSourceType) })
  if (component.credit) add(content, 'creditline', {}, component.credit)
  if (component.caption) add(content, 'description', { roleuri: 'http://cv.iptc.org/newscodes/descriptionrole/caption' }, component.caption)
  add(content, 'description', { roleuri: 'http://cv.iptc.org/newscodes/descriptionrole/altText' }, component.alt)
  const set = add(item, 'contentSet')
  for (const { name, url, contentType, width, height, bytes } of component.renditions) {
    add(set, 'remoteContent', { renditionuri: `${view.provider.url}#rendition-${name}`, href: url, contenttype: contentType, width, height, size: bytes })
  }
}

/**
 * A story as a NewsML-G2 2.35 news message: the text and each component as an item of its own, each with its rights. Validates against the
 * IPTC's XSD. A story that is withheld or canceled carries its status and no text.
 */
export function newsml(view: StoryPackageView): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  const message = document.ele(namespace, 'newsMessage')
  add(add(message, 'header'), 'sent', {}, view.versionAt)
  const items = add(message, 'itemSet')
  storyItem(items, view)
  for (const component of view.components) componentItem(items, component, view)
  return document.end({ prettyPrint: false })
}
