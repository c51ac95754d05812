import type { DatasetView } from '@/queries/data/dataViews'

/** An indicator with its rows, for programs that want one document. */
export const datasetJson = ({ code, name, title, url, definition, population, statType, unit, decimals, facts, method, sources, areas, terms, publisher, citation, modified, asOf, rows }: DatasetView) => ({
  indicator: { code, name, definition, population, statType, unit, decimals, facts: facts.map(({ label, text }) => ({ label, text })), methodology: method?.href ?? null },
  title, url, publisher, sources, areas, terms: terms.href, citation, modified, asOf, figures: rows,
})
