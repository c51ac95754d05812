import { Fragment } from 'react'
import type { CitationView, EmbedView } from '@/queries/data/dataViews'
import type { LinkView } from '@/queries/views'
import { CopyButton } from '../CopyButton'
import { PartHead } from '../PartHead'
import { words } from '../dictionary'

/** The same for machines, in one line. */
export function Downloads({ links }: { links: LinkView[] }) {
  if (links.length === 0) return null
  return (
    <p className="meta downloads">
      {words.download}
      {links.map(({ label, href }, index) => (
        <Fragment key={href}>
          {index > 0 && words.dot}
          <a href={href} rel="nofollow">
            {label}
          </a>
        </Fragment>
      ))}
    </p>
  )
}

/** How to cite: after the standard, and plainly. */
export function Citation({ citation }: { citation: CitationView }) {
  return (
    <section aria-labelledby="citation-title">
      <PartHead id="citation-title" title={words.citation} />
      {([[words.citationStandard, citation.standard], [words.citationPlain, citation.plain]] as const).map(([label, text]) => (
        <div key={label} className="cite">
          <h3>{label}</h3>
          <p className="citation">{text}</p>
          <CopyButton text={text} />
        </div>
      ))}
    </section>
  )
}

/** What other sites copy to show the same in a frame. */
export function EmbedBox({ embed }: { embed: EmbedView }) {
  return (
    <details className="embed-box">
      <summary>{words.embed}</summary>
      <p>
        {words.embedHow}
        <a href={embed.href}>{words.embedLook}</a>
      </p>
      <textarea className="copy-box" readOnly rows={4} aria-label={words.embedCode} defaultValue={embed.code} />
      <CopyButton text={embed.code} />
    </details>
  )
}
