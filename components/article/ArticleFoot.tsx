import type { ArticleView, LinkView } from '@/queries/views'
import { Seal } from '../NamePlate'
import { words } from '../dictionary'

const HASH_SHOWN = 12

function Tags({ label, links }: { label: string; links: LinkView[] }) {
  if (links.length === 0) return null
  return (
    <p className="tags">
      <b>{label}</b>
      {links.map((link) => (
        <a key={link.href} href={link.href}>
          {link.label}
        </a>
      ))}
    </p>
  )
}

/** The colophon: who answers for this version, its number, its fingerprint, its permanent address. */
export function ArticleFoot({ article }: { article: ArticleView }) {
  const rows: [string, string][] = [
    [words.responsibleEditor, article.responsibleEditors.join(words.listComma)],
    [words.proofreader, article.proofreaders.join(words.listComma)],
    [words.number, article.number],
    [words.version, words.versionNo(article.version)],
  ]
  return (
    <footer className="art-foot">
      {article.aiUse && (
        <p className="ai-use">
          <b>{words.aiUse}</b> {article.aiUse}
        </p>
      )}
      <div className="colophon" role="group" aria-label={words.signed}>
        <Seal size={56} />
        <dl>
          {rows
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          <div>
            <dt>{words.fingerprint}</dt>
            <dd>
              <code title={article.contentHash}>{article.contentHash.slice(0, HASH_SHOWN)}</code>
            </dd>
          </div>
          <div className="colophon-wide">
            <dt>{words.address}</dt>
            <dd>
              <a href={article.href}>{article.canonical}</a>
            </dd>
          </div>
        </dl>
      </div>
      <Tags label={words.topics} links={article.topics} />
      <Tags label={words.regions} links={article.regions} />
    </footer>
  )
}
