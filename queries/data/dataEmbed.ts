import { siteUrl } from '../../config/environment'
import { addresses, periodFromPath } from '../../domain/addresses'
import { observationView } from './data'
import type { DataEmbedView } from './dataViews'
import { indicatorView } from './indicator'
import { siteView } from '../site'

const heights = { chart: 520, figure: 260 }

/** What stands in a frame for an indicator, one of its areas, or one value; null when there is none. */
export async function dataEmbedView([indicator, area, period, ...more]: readonly string[]): Promise<DataEmbedView | null> {
  if (!indicator || more.length > 0) return null
  const { name: site } = await siteView()
  if (area && period) {
    const key = { indicator, area, period: periodFromPath(period) }
    const view = await observationView({ indicatorCode: indicator, areaCode: area, period: key.period })
    return view && {
      title: `${view.indicator.label}：${view.area.label}，${view.periodText}`, href: `${siteUrl()}${addresses.observation(key)}`, page: addresses.observation(key), frame: addresses.embed(key), site, chart: null, figure: view.figure,
      source: view.figure.source?.label ?? null, withdrawn: view.state.kind === 'withdrawn' ? view.state.at : null, height: heights.figure,
    }
  }
  const view = await indicatorView(indicator, { area: area ?? null })
  if (!view) return null
  const chart = view.course ?? (area ? null : (view.comparison?.chart ?? null))
  return {
    title: view.name, href: `${siteUrl()}${view.href}`, page: view.href, frame: addresses.embed({ indicator, ...(area ? { area } : {}) }), site, chart, figure: view.latest, source: view.source?.label ?? null, withdrawn: null,
    height: chart ? heights.chart : heights.figure,
  }
}

/** The frame for an address of ours: /data/gdp, /data/gdp?area=411000, /data/gdp/411000/2024, or a frame itself. Null for anything else. */
export async function embedOfAddress(address: string): Promise<DataEmbedView | null> {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.origin !== new URL(siteUrl()).origin) return null
  const parts = /^\/(?:embed\/)?data\/([a-z0-9-]+)(?:\/(\d{6})(?:\/([^/]+)(?:\/v\/\d+)?)?)?\/?$/.exec(url.pathname)
  if (!parts) return null
  const [, indicator = '', area = url.searchParams.get('area'), period] = parts
  return dataEmbedView([indicator, ...(area && /^\d{6}$/.test(area) ? [area] : []), ...(area && period ? [period] : [])])
}
