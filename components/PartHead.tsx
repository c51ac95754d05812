import type { ReactNode } from 'react'

/** The heavy rule and the heading with which a part begins; a quiet remark may stand at its right. */
export function PartHead({ title, href, aside, id, level = 2 }: { title: string; href?: string; aside?: ReactNode; id?: string; level?: 2 | 3 }) {
  const Title = `h${level}` as const
  return (
    <div className="part-head">
      <Title id={id}>{href ? <a href={href}>{title}</a> : title}</Title>
      {aside && <span className="meta">{aside}</span>}
    </div>
  )
}
