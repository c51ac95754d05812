import { convert } from 'xmlbuilder2'
import { z } from 'zod'

/** Our own checks of the documents whose standards publish no schema that could be kept here: RSL 1.0 (sections 3.1–3.17) and ODRL 2.2. */

const url = z.url({ protocol: /^https?$/ })
const list = <Item extends z.ZodType>(item: Item) => z.preprocess((value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]), z.array(item))

const usageTokens = new Set(['all', 'ai-all', 'ai-train', 'ai-input', 'ai-index', 'search'])
const usage = z.strictObject({ '@type': z.literal('usage'), '#': z.string().refine((text) => text.split(' ').every((token) => usageTokens.has(token)), 'unknown usage token') })
const license = z.strictObject({
  permits: usage.optional(), prohibits: usage.optional(), legal: z.strictObject({ '@type': z.enum(['warranty', 'disclaimer', 'attestation', 'contact', 'proof']), '#': z.string().min(1) }).optional(),
})
const content = z.strictObject({
  '@url': url, '@lastmod': z.iso.datetime({ offset: true }).optional(), 'license': list(license).refine(({ length }) => length > 0, 'a content has a license'),
  'copyright': z.strictObject({ '@type': z.enum(['person', 'organization']), '@contactUrl': url.optional(), '#': z.string().min(1) }).optional(), 'terms': url.optional(),
})
const rslDocument = z.strictObject({ rsl: z.strictObject({ '@xmlns': z.literal('https://rslstandard.org/rsl'), 'content': list(content) }) })

/** Reads an RSL document, or throws what is wrong with it. A licence with two lists of one type is refused, as the standard does. */
export const readRsl = (xml: string) => rslDocument.parse(convert(xml, { format: 'object' })).rsl.content

const party = z.strictObject({ '@type': z.tuple([z.literal('Party'), z.literal('vcard:Organization')]), 'uid': z.string().min(1), 'vcard:fn': z.string().min(1) })
const policy = { '@context': z.literal('http://www.w3.org/ns/odrl.jsonld'), 'uid': url, 'conflict': z.enum(['perm', 'prohibit', 'invalid']), 'assigner': party, 'target': url }
/** Actions of the ODRL core and common vocabulary that we use, and IRIs of others. */
const action = z.union([z.enum(['reproduce', 'distribute', 'extract', 'modify', 'sell', 'translate', 'print', 'archive', 'display', 'grantUse', 'attribute']), z.string().regex(/^urn:/)])

export const offerSchema = z.strictObject({ ...policy, '@type': z.literal('Offer'), 'prohibition': z.array(z.strictObject({ action })).min(1) })

const typed = z.strictObject({ '@value': z.string(), '@type': z.enum(['xsd:dateTime', 'xsd:integer']) })
const constraint = z.strictObject({
  leftOperand: z.enum(['dateTime', 'spatial', 'deliveryChannel', 'count']), operator: z.enum(['gteq', 'lt', 'lteq', 'isAnyOf']), rightOperand: z.union([typed, z.array(z.string()).min(1)]),
})
export const agreementSchema = z.strictObject({
  ...policy, '@type': z.literal('Agreement'), 'assignee': party,
  'permission': z.array(z.strictObject({
    action: z.array(action).min(1), constraint: z.array(constraint).min(1), duty: z.array(z.strictObject({ 'action': z.literal('attribute'), 'rdfs:comment': z.string().min(1) })).min(1),
  })).min(1),
})

export const tdmPolicySchema = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/odrl.jsonld'), z.literal('http://www.w3.org/ns/tdmrep.jsonld')]), '@type': z.literal('Offer'), 'profile': z.literal('http://www.w3.org/ns/tdmrep'), 'uid': url,
  'assigner': z.strictObject({ 'uid': url, 'vcard:fn': z.string().min(1), 'vcard:hasEmail': z.string().startsWith('mailto:').optional(), 'vcard:hasURL': url }),
  'permission': z.array(z.strictObject({ action: z.literal('tdm:mine'), duty: z.array(z.strictObject({ action: z.literal('obtainConsent') })).min(1) })).min(1),
})
