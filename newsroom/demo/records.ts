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

/** The calendar with a change of date and a cancellation, and the claims of the press conference, which nobody has checked. */
export async function loadReleasesAndClaims({ ensure, payload, say }: Loading, references: References, figures: Ids): Promise<void> {
  say('发布日程和数据论断')
  for (const { title, summary, status, scheduledAt, change } of releases) {
    const id = await ensure('releases', { title: { equals: title } }, { title, summary, status, scheduledAt, isListed: true })
    const known = await payload.findByID({ collection: 'releases', id, depth: 0, overrideAccess: true })
    if (change && (known.dateChanges ?? []).length === 0) await payload.update({ collection: 'releases', id, data: change, depth: 0, overrideAccess: true })
  }
  for (const { key, claim, region, source } of observations) {
    if (!claim) continue
    await ensure('stat-claims', { text: { equals: claim.text } }, {
      text: claim.text, type: claim.type, verdict: 'not_checkable', missing: claim.missing, scopeArea: idFor(references.regions, region), source: idFor(references.sources, source), evidence: [idFor(figures, key)], isShown: true,
    })
  }
}
