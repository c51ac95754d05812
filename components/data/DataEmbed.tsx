import type { DataEmbedView } from '@/queries/data/dataViews'
import { LargeFigure } from './LargeFigure'
import { ChartFigure } from '../charts/ChartFigure'
import { words } from '../dictionary'
import { statisticsWords } from '../statisticsWords'
import { dayInWords } from '../Time'

/** What stands in a frame on another site: one value or one chart, its name, its source, the way back. Links open outside the frame. */
export function DataEmbed({ embed }: { embed: DataEmbedView }) {
  const { chart, figure } = embed
  return (
    <main className="embed" id="main">
      {!chart && (
        <h1 className="embed-title">
          <a href={embed.href} target="_blank" rel="noopener">
            {embed.title}
          </a>
        </h1>
      )}
      {embed.withdrawn && <p className="aside-note withdrawn-note">{statisticsWords.withdrawn(dayInWords(embed.withdrawn))}</p>}
      {chart ? (
        <ChartFigure id="chart" level={2} title={chart.title} subtitle={chart.subtitle} alt={chart.alt} data={chart.data} spec={chart.spec} sources={chart.sources.map(({ label }) => ({ label, href: null }))} note={chart.note} />
      ) : (
        figure && (
          <div className={embed.withdrawn ? 'vintage-withdrawn' : undefined}>
            <LargeFigure figure={{ ...figure, now: null }} area={figure.area} />
          </div>
        )
      )}
      <p className="meta embed-foot">
        {!chart && embed.source && <span>{words.chartSourceLabel}{embed.source}</span>}
        <a href={embed.href} target="_blank" rel="noopener">
          {words.embedOpen(embed.site)}
        </a>
      </p>
    </main>
  )
}
