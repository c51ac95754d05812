import { escapeText, layoutChart, sceneMarkup, statusNotes, type ChartData, type ChartSpec, type Relation } from '../domain/charts'
import { wrap } from '../domain/charts/text'

/** A chart as a file shows it, which has no page around it: all that must be read with it stands in it. */
export type ChartFileView = {
  title: string
  subtitle: string
  alt: string
  note: string | null
  data: ChartData
  spec: ChartSpec
  relation: Relation | null
  sources: readonly { label: string }[]
  /** 署名新闻, 定格于…: the last line */
  imprint: string
}

type Scheme = 'auto' | 'dark' | 'light'

/** The tokens of the readers' style sheet, written out: a file carries its own colours (chartFile.test.ts holds them together). */
export const chartColours = {
  light: {
    paper: '#fcfbf8', ink: '#1b1a18', muted: '#5f5b53', rule: '#e2ddd2', strong: '#8b867c', data: '#1c4f82',
    series: ['#1c4f82', '#8a8272', '#4c93cf', '#1b1a18'], quiet: '#979082', tiles: ['#dde8f2', '#a6c4e0', '#3f74a8', '#143a61'],
  },
  dark: {
    paper: '#141413', ink: '#ece8df', muted: '#b0aa9e', rule: '#2e2c28', strong: '#857f74', data: '#8fbce6',
    series: ['#8fbce6', '#857b66', '#3d7fbf', '#f4f0e8'], quiet: '#6f6a60', tiles: ['#1d2a38', '#2c4a68', '#5f93c4', '#a9d0f5'],
  },
} as const

const fonts = "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Source Han Sans SC','Noto Sans CJK SC','Noto Sans SC',sans-serif"

function rulesOf(scheme: 'dark' | 'light'): string {
  const { paper, ink, muted, rule, strong, data, series, quiet, tiles } = chartColours[scheme]
  const each = series.map((colour, tone) => [
    `.chart-bar.s${tone},.chart-dot.s${tone}{fill:${colour}}`, `.chart-line.s${tone},.chart-hatch.s${tone},.chart-outline.s${tone},.chart-open.s${tone}{stroke:${colour}}`,
    `.chart-tile.s${tone}{fill:${tiles[tone] ?? colour}}`,
  ].join(''))
  return [
    `.paper{fill:${paper}}text{fill:${ink}}.muted,.chart-tick,.chart-note,.chart-missing,.chart-approx,text.chart-quiet{fill:${muted}}.top{fill:${ink}}`, ...each,
    `.chart-open{fill:${paper}}.chart-grid{stroke:${rule}}.chart-zero{stroke:${ink}}.chart-leader,.chart-range,.chart-tile-empty{stroke:${strong}}path.chart-break{stroke:${ink}}`,
    `.chart-bar.chart-quiet,.chart-dot.chart-quiet{fill:${quiet}}.chart-line.chart-quiet,.chart-hatch.chart-quiet,.chart-outline.chart-quiet,.chart-open.chart-quiet{stroke:${quiet}}`,
    `.chart-tile.s0{stroke:${strong};stroke-width:.75}.chart-end.s0{fill:${data}}.chart-tile-edge{stroke:${ink}}.chart-tile-edge.s2,.chart-tile-edge.s3{stroke:${paper}}`,
    `text.chart-tile-name.s2,text.chart-tile-name.s3,text.chart-tile-value.s2,text.chart-tile-value.s3{fill:${paper}}`,
  ].join('')
}

const shapes = [
  `text{font-family:${fonts}}`, '.chart-line,.chart-hatch,.chart-outline,.chart-grid,.chart-zero,.chart-leader,.chart-range,.chart-tile-empty,.chart-tile-edge,path.chart-break{fill:none}',
  '.chart-line{stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}.chart-line.chart-dashed{stroke-dasharray:1 6}.chart-hatch,.chart-outline{stroke-width:1.5}.chart-open,.chart-range{stroke-width:2}',
  'path.chart-break.chart-dashed{stroke-dasharray:4 4}.chart-tile-empty{stroke-dasharray:2 3}.chart-tile-edge{stroke-dasharray:3 3}',
].join('')

const styleOf = (scheme: Scheme): string =>
  `${shapes}${rulesOf(scheme === 'dark' ? 'dark' : 'light')}${scheme === 'auto' ? `@media (prefers-color-scheme:dark){${rulesOf('dark')}}` : ''}`

const margin = 24

/** The whole chart as one SVG document that needs nothing else: title, measure, drawing, notes, source. `auto` follows the reader's light or dark. */
export function chartSvg(view: ChartFileView, { scheme = 'auto', width = 680 }: { scheme?: Scheme; width?: number } = {}): string {
  const scene = layoutChart({ data: view.data, spec: view.spec, width })
  let y = margin + 14
  const lines: string[] = []
  const write = (text: string, { size, most, lead, className = '', bold = false }: { size: number; most: number; lead: number; className?: string; bold?: boolean }) => {
    for (const line of wrap({ text, width, size, lines: most })) {
      y += lead
      lines.push(`<text${className ? ` class="${className}"` : ''} x="${margin}" y="${y}" font-size="${size}"${bold ? ' font-weight="800"' : ''}>${escapeText(line)}</text>`)
    }
  }
  write(view.title, { size: 21, most: 3, lead: 28, bold: true })
  write(view.data.unit === '' || view.subtitle.includes('单位') ? view.subtitle : `${view.subtitle}，单位：${view.data.unit}`, { size: 14, most: 3, lead: 23, className: 'muted' })
  y += 20
  const drawing = `<g transform="translate(${margin} ${y})">${sceneMarkup(scene)}</g>`
  y += scene.height + 8
  const notes = [...statusNotes({ data: view.data, type: view.spec.type, relation: view.relation }), ...(view.note ? [view.note.replace(/。$/u, '')] : [])]
  if (notes.length > 0) write(notes.map((one) => `${one}。`).join(''), { size: 13, most: 4, lead: 20, className: 'muted' })
  if (view.sources.length > 0) write(`资料来源：${view.sources.map(({ label }) => label).join('、')}`, { size: 13, most: 3, lead: 20, className: 'muted' })
  if (view.imprint) write(view.imprint, { size: 13, most: 1, lead: 20, className: 'muted' })
  const [whole, height] = [width + 2 * margin, Math.ceil(y + margin)]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}" role="img" aria-labelledby="t d" xml:lang="zh-Hans">`
    + `<title id="t">${escapeText(view.title)}</title><desc id="d">${escapeText(view.alt)}</desc><style>${styleOf(scheme)}</style>`
    + `<rect class="paper" width="${whole}" height="${height}"/><rect class="top" x="${margin}" y="${margin}" width="${width}" height="3"/>${lines.join('')}${drawing}</svg>`
}
