import { type PictureMetadata, readMetadata, xmpValue } from './metadata'

/** What we say of a picture that is ours (IPTC Photo Metadata 2024.1, PLUS 2.0). Addresses are absolute. */
export type PictureTerms = {
  creator: string
  credit: string
  notice: string
  owner: string
  usageTerms: string
  /** the permanent address of the notice version */
  webStatement: string
  licensorUrl: string
}

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/', photoshop: 'http://ns.adobe.com/photoshop/1.0/', xmpRights: 'http://ns.adobe.com/xap/1.0/rights/', plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/', shuming: 'urn:shuming:xmp',
} as const

const escape = (text: string) => text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

const alt = (value: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escape(value)}</rdf:li></rdf:Alt>`
const seq = (value: string) => `<rdf:Seq><rdf:li>${escape(value)}</rdf:li></rdf:Seq>`
const party = (fields: string) => `<rdf:Seq><rdf:li rdf:parseType="Resource">${fields}</rdf:li></rdf:Seq>`

/** The value is a whole address; search engines may index. The same reservation as in every other output. */
const dataMining = 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING'

const sourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** The properties of our own terms, by name. */
const termsProperties = ({ creator, credit, notice, owner, usageTerms, webStatement, licensorUrl }: PictureTerms): [string, string][] => [
  ['dc:creator', seq(creator)], ['photoshop:Credit', escape(credit)], ['dc:rights', alt(notice)], ['xmpRights:Marked', 'True'], ['xmpRights:WebStatement', escape(webStatement)], ['xmpRights:UsageTerms', alt(usageTerms)],
  ['plus:CopyrightOwner', party(`<plus:CopyrightOwnerName>${escape(owner)}</plus:CopyrightOwnerName>`)],
  ['plus:Licensor', party(`<plus:LicensorName>${escape(owner)}</plus:LicensorName><plus:LicensorURL>${escape(licensorUrl)}</plus:LicensorURL>`)], ['plus:DataMining', dataMining],
]

/** What the older IIM record says, in the words of XMP, because WebP and AVIF cannot hold the record. */
const mirrored = ({ creator, credit, rights, source, description }: PictureMetadata): [string, string][] =>
  ([['dc:creator', creator && seq(creator)], ['photoshop:Credit', credit && escape(credit)], ['dc:rights', rights && alt(rights)], ['photoshop:Source', source && escape(source)], ['dc:description', description && alt(description)]] as const)
    .flatMap(([name, value]) => (value ? [[name, value] satisfies [string, string]] : []))

const ours = /<rdf:Description\b[^>]*\bshuming:by="portal"[^>]*>[\s\S]*?<\/rdf:Description>\s*/g

/** The packet without what we added to it earlier; null when nothing else was in it. */
export function foreignPacket(xmp: string | null): string | null {
  if (xmp === null) return null
  const rest = xmp.replace(ours, '')
  return rest !== xmp && !/<rdf:Description\b/.test(rest) ? null : rest
}

/**
 * The packet that a picture's file is to carry: everything that stood in it, and added to it what it does not say yet — the older record in the
 * words of XMP, how the picture came to be, and our terms where the picture is ours. What another wrote is never changed or removed (著作权法
 * art. 53 (7)); what we added earlier is replaced.
 *
 * @returns null when the file needs no packet.
 */
export function rightsPacket({ existing, iim, terms, digitalSourceType }: { existing: string | null; iim: Uint8Array | null; terms: PictureTerms | null; digitalSourceType: string | null }): string | null {
  const foreign = foreignPacket(existing)
  const wanted: [string, string][] = [...mirrored(readMetadata({ xmp: null, iim })), ...(terms ? termsProperties(terms) : []), ...(digitalSourceType ? [['Iptc4xmpExt:DigitalSourceType', `${sourceTypes}${escape(digitalSourceType)}`] satisfies [string, string]] : [])]
  const said = new Set<string>()
  const missing = wanted.filter(([name]) => {
    const isNew = !said.has(name) && (foreign === null || xmpValue(foreign, name) === null)
    said.add(name)
    return isNew
  })
  if (missing.length === 0) return foreign
  const prefixes = [...new Set(missing.map(([name]) => name.split(':')[0] ?? ''))].flatMap((prefix) => (prefix in namespaces ? [prefix as keyof typeof namespaces] : []))
  const declarations = [...prefixes, 'shuming' as const].map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`).join('')
  const description = `<rdf:Description rdf:about=""${declarations} shuming:by="portal">${missing.map(([name, value]) => `<${name}>${value}</${name}>`).join('')}</rdf:Description>`
  if (foreign?.includes('</rdf:RDF>')) return foreign.replace('</rdf:RDF>', `${description}</rdf:RDF>`)
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}
