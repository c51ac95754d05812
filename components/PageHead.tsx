import type { ReactNode } from 'react'
import { Headline, Phrased } from './Headline'

/** The top of a page that is no story: what kind of thing it is, its name, what it is for. */
export function PageHead({ kicker, title, intro, children }: { kicker?: string | null; title: string; intro?: string | null; children?: ReactNode }) {
  return (
    <header className="page-head">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 className="h-page">
        <Headline text={title} />
      </h1>
      {intro && (
        <p className="page-intro">
          <Phrased text={intro} />
        </p>
      )}
      {children}
    </header>
  )
}
