import type { StoryPackageView } from '@/queries/packageView'
import { formatDateTime } from '@/domain/text/shanghai'

import { bodyPlain } from '../bodyMarkup'
import { manifestLines, type PackageManifest } from './manifest'

type Manifest = Omit<PackageManifest, 'files'>

/** Lines under the headline: source, people, date. */
export const headLines = (view: StoryPackageView, { creditLine, authors }: Manifest): string[] =>
  [creditLine, authors.join('、'), `${formatDateTime(view.firstPublishedAt)} 首发`].filter((line) => line !== '')

/** A story as plain text in UTF-8: headline, text, credit and terms. Pictures are named where they stand. */
export function storyText(view: StoryPackageView, manifest: Manifest): string {
  const titles = [view.kicker, view.headline, view.subtitle].filter((line) => line !== null)
  const terms = manifestLines(manifest).map(({ label, text, href }) => `${label}：${text}${href ? ` ${href}` : ''}`)
  return `${[titles.join('\n'), headLines(view, manifest).join('\n'), bodyPlain(view.body), '————', terms.join('\n')].join('\n\n')}\n`
}
