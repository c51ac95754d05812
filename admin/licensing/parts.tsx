import type { ReactNode } from 'react'

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section className="licensing-part"><h3>{title}</h3>{children}</section>
}

export type LogLine = { key: number | string; at: string; what: string; by: string; why: string }

/** What happened, the newest first. */
export function Log({ lines, none }: { lines: LogLine[]; none: string }) {
  if (lines.length === 0) return <p className="licensing-hint">{none}</p>
  return (
    <ol className="licensing-log">
      {lines.map(({ key, at, what, by, why }) => <li key={key}><time>{at}</time><strong>{what}</strong><span>{by}</span>{why && <p>{why}</p>}</li>)}
    </ol>
  )
}

/** Labelled lines of a scope. */
export function ScopeLines({ lines }: { lines: { label: string; text: string }[] }) {
  return <dl className="licensing-lines">{lines.map(({ label, text }) => <div key={label}><dt>{label}</dt><dd>{text}</dd></div>)}</dl>
}
