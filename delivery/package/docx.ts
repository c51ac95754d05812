import { Document, ExternalHyperlink, HeadingLevel, ImageRun, LevelFormat, Packer, Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'

import { chartCaption } from '@/domain/charts'
import type { ComponentView, StoryPackageView } from '@/queries/packageView'
import type { BodyBlock, Inline } from '@/queries/views'

import { xmlSafe } from '../bodyMarkup'
import { manifestLines, type PackageManifest } from './manifest'
import { componentOf } from './pictures'
import { headLines } from './text'

/** A picture as Word takes it: JPEG or PNG, in pixels. */
export type WordPicture = { bytes: Uint8Array; type: 'jpg' | 'png'; width: number; height: number }

const MAX_WIDTH = 560
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }
const headingFont = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' }
const indent = { firstLine: 480 }
const spacing = { line: 400, after: 120 }
const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

function runs(inlines: readonly Inline[], origin: string): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    switch (inline.kind) {
      case 'text': return [new TextRun({ text: xmlSafe(inline.text), bold: inline.bold ?? false, italics: inline.italic ?? false })]
      case 'figure': return [new TextRun(xmlSafe(inline.text))]
      case 'break': return [new TextRun({ text: '', break: 1 })]
      case 'link': return inline.href.startsWith('#') ? runs(inline.children, origin) : [new ExternalHyperlink({ link: new URL(inline.href, origin).href, children: runs(inline.children, origin) })]
    }
  })
}

const small = (text: string) => new Paragraph({ spacing: { after: 80 }, children: [new TextRun({ text: xmlSafe(text), size: 18, color: '5F5B53' })] })

function pictureParagraphs(component: Pick<ComponentView, 'alt' | 'caption' | 'credit'>, picture: WordPicture): Paragraph[] {
  const scale = Math.min(1, MAX_WIDTH / picture.width)
  const legend = [component.caption, component.credit].filter((line) => line !== null).join(' ')
  const image = new ImageRun({
    type: picture.type, data: picture.bytes, transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { name: xmlSafe(component.caption ?? component.alt), title: xmlSafe(component.caption ?? component.alt), description: xmlSafe(component.alt) },
  })
  return [new Paragraph({ spacing: { before: 120 }, keepNext: legend !== '', children: [image] }), ...(legend ? [small(legend)] : [])]
}

type Context = { view: StoryPackageView; origin: string; pictureOf: (id: string) => WordPicture | null }

function blocks(block: BodyBlock, { view, origin, pictureOf }: Context): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph': return [new Paragraph({ indent, spacing, children: runs(block.children, origin) })]
    case 'heading': return [new Paragraph({ heading: levels[block.level], children: runs(block.children, origin) })]
    case 'quote': return [new Paragraph({ indent: { left: 480 }, spacing, children: runs(block.children, origin) })]
    case 'list': return block.items.map((item) => new Paragraph({ spacing, numbering: { reference: block.ordered ? 'ordered' : 'bulleted', level: 0 }, children: runs(item, origin) }))
    case 'table': {
      const row = (cells: readonly Inline[][], tableHeader: boolean) =>
        new TableRow({ tableHeader, children: cells.map((cell) => new TableCell({ children: [new Paragraph({ children: runs(cell, origin) })] })) })
      const rows = [...(block.head.length > 0 ? [row(block.head, true)] : []), ...block.rows.map((cells) => row(cells, false))]
      return rows.length === 0 ? [] : [...(block.caption ? [small(block.caption)] : []), new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows })]
    }
    case 'chart': {
      const { title, subtitle, data, sources } = block.chart
      const row = (texts: readonly string[], tableHeader: boolean) => new TableRow({ tableHeader, children: texts.map((text) => new TableCell({ children: [new Paragraph({ text: xmlSafe(text) })] })) })
      const rows = data.categories.map(({ label }, index) => row([label, ...data.series.map(({ points }) => points[index]?.text ?? '')], false))
      return [small(chartCaption({ title, subtitle, data, sources })), new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(['', ...data.series.map(({ label }) => label)], true), ...rows] })]
    }
    case 'picture': {
      const component = componentOf(view, block.picture.src)
      const picture = component && pictureOf(component.id)
      return picture ? pictureParagraphs(component, picture) : []
    }
  }
}

/** A story as a Word document: headline, text with its pictures, credit and terms; the manifest's facts are custom properties of the file. */
export async function storyDocx(view: StoryPackageView, manifest: Omit<PackageManifest, 'files'>, pictureOf: (id: string) => WordPicture | null): Promise<Uint8Array> {
  const origin = new URL(view.url).origin
  const main = view.components.find(({ role }) => role === 'main')
  const mainPicture = main ? pictureOf(main.id) : null
  const { terms } = manifest
  const document = new Document({
    title: xmlSafe(view.headline), creator: xmlSafe(manifest.authors.join('、') || view.provider.name), description: xmlSafe(manifest.creditLine), keywords: manifest.number,
    customProperties: [
      { name: 'shuming:id', value: manifest.id }, { name: 'shuming:version', value: String(manifest.version) }, { name: 'shuming:content-hash', value: manifest.contentHash },
      { name: 'shuming:credit', value: xmlSafe(manifest.creditLine) }, { name: 'shuming:agreement', value: xmlSafe(terms.agreement) }, { name: 'shuming:act', value: terms.act },
      { name: 'shuming:channel', value: xmlSafe(terms.channel) }, { name: 'shuming:territory', value: terms.territory }, { name: 'shuming:taken-at', value: manifest.takenAt },
      ...(terms.notice ? [{ name: 'shuming:notice', value: terms.notice.url }, { name: 'shuming:notice-hash', value: terms.notice.hash }] : []),
    ],
    styles: { default: { document: { run: { font, size: 24 } }, heading1: { run: { font: headingFont, size: 40, bold: true } }, heading2: { run: { font: headingFont, size: 30, bold: true } }, heading3: { run: { font: headingFont, size: 26, bold: true } } } },
    numbering: {
      config: [
        { reference: 'ordered', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 480, hanging: 480 } } } }] },
        { reference: 'bulleted', levels: [{ level: 0, format: LevelFormat.BULLET, text: '·', style: { paragraph: { indent: { left: 480, hanging: 240 } } } }] },
      ],
    },
    sections: [{
      children: [
        ...(view.kicker ? [small(view.kicker)] : []), new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(xmlSafe(view.headline))] }),
        ...(view.subtitle ? [small(view.subtitle)] : []), small(headLines(view, manifest).join('　')),
        ...(main && mainPicture ? pictureParagraphs(main, mainPicture) : []),
        ...view.body.flatMap((block) => blocks(block, { view, origin, pictureOf })),
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('署名与使用条件')] }),
        ...manifestLines(manifest).map(({ label, text, href }) => new Paragraph({
          spacing: { after: 60 },
          children: [
            new TextRun({ text: `${label}：`, bold: true, size: 20 }), new TextRun({ text: xmlSafe(text), size: 20 }),
            ...(href ? [new TextRun({ text: ' ', size: 20 }), new ExternalHyperlink({ link: href, children: [new TextRun({ text: href, size: 20, style: 'Hyperlink' })] })] : []),
          ],
        })),
      ],
    }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
