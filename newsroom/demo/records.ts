import { observations } from '../../demo/observations'
import { methods, releases, units } from '../../demo/records'
import type { Loading } from './loading'
import { type Ids, idFor, type References } from './references'

/** Units by the symbol that is printed. */
export async function loadUnits({ ensure }: Loading): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { code, name, englishName, symbol, kind, classifier } of units) {
    ids.set(symbol, await ensure('units', { code: { equals: code } }, { code, name, englishName, symbol, quantityKind: kind, isClassifier: classifier ?? false }))
  }
  return ids
}

/** Methodologies, by the indicators that they are about. */
export async function loadMethods({ ensure }: Loading): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { slug, title, summary, body, notes, indicators } of methods) {
    const id = await ensure('methodologies', { slug: { equals: slug } }, { slug, title, summary, body, notes, status: 'published' })
    for (const indicator of indicators) ids.set(indicator, id)
  }
  return ids
}

/**
 * One invented city whose press conference gave a number that the bulletin then corrected, and a number that was copied wrongly and withdrawn: what readers see
 * of both is worth showing, and cannot be shown of a real place.
 */
async function loadInventedCity({ ensure, payload }: Loading, release: string): Promise<void> {
  const code = { equals: '990100' }
  const city = await ensure('regions', { code }, { code: '990100', name: '云汀市（虚构）', englishName: 'Yunting (fiction)', level: 'prefecture', validFrom: '2000', isGroup: false })
  const source = (name: string, sourceType: 'bulletin' | 'press-conference', authorityRank: number, datePublished: string) =>
    ensure('sources', { name: { equals: name } }, { name, kind: 'government', sourceType, authorityRank, datePublished, citation: `${name}，虚构，供演示` })
  const [conference, bulletin] = [await source('云汀市（虚构）新闻发布会', 'press-conference', 6, '2026-01-20'), await source('云汀市（虚构）2025年统计公报', 'bulletin', 1, '2026-03-26')]
  const indicator = async (wanted: string) => (await payload.find({ collection: 'indicators', where: { code: { equals: wanted } }, limit: 1, depth: 0, overrideAccess: true })).docs[0]?.id ?? ''
  const record = async (of: string, value: number, more: object) => {
    const id = await indicator(of)
    return ensure('observations', { and: [{ indicator: { equals: id } }, { refArea: { equals: city } }, { timePeriod: { equals: '2025' } }, { value: { equals: value } }] }, {
      // Filled by the collection's own hook.
      title: '', seriesKey: '', vintage: 1, confStatus: 'F', indicator: id, refArea: city, timePeriod: '2025', operator: '=', value, valueText: String(value), unitText: '家', note: '虚构的地方，供演示。', status: 'V', source: conference, ...more,
    })
  }
  const said = await record('hightech-firms', 612, { sourceLocator: '发布会实录第2段', publishedOn: '2026-01-20' })
  const printed = await record('hightech-firms', 598, {
    status: 'A', source: bulletin, sourceLocator: '第八部分', publishedOn: '2026-03-26', release, revisionType: 'scheduled', revisionReason: '统计公报公布，取代发布会上的数', footnotes: [{ text: '不含证书年内到期、未重新认定的企业。' }],
  })
  await payload.update({ collection: 'observations', id: said, data: { verifiedBy: printed }, depth: 0, overrideAccess: true })
  const wrong = await record('innovative-smes', 1320, { sourceLocator: '发布会实录第3段', publishedOn: '2026-01-20' })
  await payload.update({ collection: 'observations', id: wrong, data: { withdrawnReason: '抄成了另一行的数（演示）' }, depth: 0, overrideAccess: true })
}

/** The calendar with a change of date and a cancellation, and the claims of the press conference, which nobody has checked. */
export async function loadReleasesAndClaims(loading: Loading, references: References, figures: Ids): Promise<void> {
  const { ensure, payload, say } = loading
  say('发布日程和数据论断')
  for (const { title, summary, status, scheduledAt, change } of releases) {
    const id = await ensure('releases', { title: { equals: title } }, { title, summary, status, scheduledAt, isListed: true })
    const known = await payload.findByID({ collection: 'releases', id, depth: 0, overrideAccess: true })
    if (status === 'published') await loadInventedCity(loading, id)
    if (change && (known.dateChanges ?? []).length === 0) await payload.update({ collection: 'releases', id, data: change, depth: 0, overrideAccess: true })
  }
  for (const { key, claim, region, source } of observations) {
    if (!claim) continue
    await ensure('stat-claims', { text: { equals: claim.text } }, {
      text: claim.text, type: claim.type, verdict: 'not_checkable', missing: claim.missing, scopeArea: idFor(references.regions, region), source: idFor(references.sources, source), evidence: [idFor(figures, key)], isShown: true,
    })
  }
}
