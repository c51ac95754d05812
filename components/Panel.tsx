import type { ReactNode } from 'react'
import { PartHead } from './PartHead'

/** A part of a licensee's page: heavy rule, title, content; denser than a story. */
export function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="panel">
      <PartHead title={title} aside={aside} />
      {children}
    </section>
  )
}
