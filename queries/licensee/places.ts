import { findPublic } from '../database'

/** Names of sections and series by slug. */
export async function placeNames(): Promise<{ sections: ReadonlyMap<string, string>; series: ReadonlyMap<string, string> }> {
  const [sections, series] = await Promise.all([findPublic('sections', { limit: 200 }), findPublic('series', { limit: 200 })])
  return { sections: new Map(sections.docs.map(({ slug, name }) => [slug, name])), series: new Map(series.docs.map(({ slug, name }) => [slug, name])) }
}
