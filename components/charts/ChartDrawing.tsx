import { chartWidths, layoutChart, sceneMarkup, type ChartData, type ChartSpec } from '@/domain/charts'

type Props = { id: string; data: ChartData; spec: ChartSpec; title: string; alt: string }

/**
 * The drawing, once for a phone and once for the article's column; the style sheet shows one of them, so that a screen reader meets one. Read aloud as
 * one picture: its title, then its alternative text; the values are in the table below it.
 */
export function ChartDrawing({ id, data, spec, title, alt }: Props) {
  return (
    <>
      {(['narrow', 'wide'] as const).map((size) => {
        const scene = layoutChart({ data, spec, width: chartWidths[size] })
        const [titleId, descId] = [`${id}-${size}-title`, `${id}-${size}-desc`]
        return (
          <svg key={size} className={`chart chart-${size}`} width={scene.width} height={scene.height} viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-labelledby={`${titleId} ${descId}`}>
            <title id={titleId}>{title}</title>
            <desc id={descId}>{alt}</desc>
            {/* Our own markup of our own marks; every text in it is escaped (domain/charts/markup). */}
            <g dangerouslySetInnerHTML={{ __html: sceneMarkup(scene) }} />
          </svg>
        )
      })}
    </>
  )
}
