import { Fragment, type ReactNode } from 'react'
import { sourcesByYear, statusNotes, type ChartData, type ChartSpec, type Relation, type SourceGroup } from '@/domain/charts'
import { Headline } from '../Headline'
import { words } from '../dictionary'
import { ChartDrawing } from './ChartDrawing'
import { ChartTable } from './ChartTable'

export type ChartFigureProps = {
  /** unique on the page, and the figure's anchor */
  id: string
  /** the finding */
  title: string
  /** measure, area, period; the unit is added */
  subtitle: string
  alt: string
  data: ChartData
  spec: ChartSpec
  relation?: Relation | null
  note?: string | null
  sources: readonly { label: string; href: string | null }[]
  /** where the same can be had: SVG, PNG */
  links?: readonly { label: string; href: string }[]
  /** h2 on a page of its own, h3 in a story and below a section */
  level?: 2 | 3
  /** 截至… */
  asOf?: ReactNode
}

/** A chart: heavy rule, the finding, what is measured, the drawing, its table, where the values come from and how sure they are. */
export function ChartFigure({ id, title, subtitle, alt, data, spec, relation = null, note = null, sources, links = [], level = 3, asOf }: ChartFigureProps) {
  const Title = `h${level}` as const
  const measure = subtitle.includes(words.unit) || data.unit === '' ? subtitle : words.chartMeasure(subtitle, data.unit)
  const notes = [...statusNotes({ data, type: spec.type, relation }), ...(note ? [note.replace(/。$/u, '')] : [])]
  return (
    <figure className="chart-frame" id={id} aria-labelledby={`${id}-title`}>
      <Title className="chart-title" id={`${id}-title`}>
        <Headline text={title} />
      </Title>
      <p className="meta chart-measure">{measure}</p>
      <ChartDrawing id={id} data={data} spec={spec} title={title} alt={alt} />
      {notes.length > 0 && <p className="meta chart-notes">{notes.map((one) => `${one}${words.stop}`).join('')}</p>}
      <figcaption className="meta chart-source">
        {sources.length > 0 && (
          <span>
            {words.chartSourceLabel}
            {sourcesByYear(sources).map(({ name, sources: years }, index) => (
              <Fragment key={name || years[0]?.short}>
                {index > 0 && words.listComma}
                {name ? <>{name}{words.chartYearsOpen}<SourceLinks links={years} />{words.chartYearsClose}</> : <SourceLinks links={years} />}
              </Fragment>
            ))}
          </span>
        )}
        {asOf && <span>{asOf}</span>}
        {links.length > 0 && (
          <span className="chart-links">
            {links.map(({ label, href }) => (
              <a key={href} href={href} rel="nofollow">
                {label}
              </a>
            ))}
          </span>
        )}
      </figcaption>
      <details className="chart-data">
        <summary>{words.chartTable}</summary>
        <ChartTable data={data} caption={measure} />
      </details>
    </figure>
  )
}

const SourceLinks = ({ links }: { links: SourceGroup['sources'] }) => links.map(({ short, href }, index) => (
  <Fragment key={short}>
    {index > 0 && words.listComma}
    {href ? <a href={href}>{short}</a> : short}
  </Fragment>
))
