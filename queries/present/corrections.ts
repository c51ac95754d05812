import { correctionKinds } from '../../domain/editorial/publicRecord'
import type { Article } from '../../payload-types'
import type { ArticleView } from '../views'

/** The corrections of a story that are public, the newest first. */
export const presentCorrections = (article: Article): NonNullable<ArticleView['corrections']> =>
  (article.corrections ?? []).flatMap(({ at, kind, text }) => (at ? [{ at, kindLabel: correctionKinds[kind][0], text }] : [])).sort((a, b) => (a.at < b.at ? 1 : -1))
