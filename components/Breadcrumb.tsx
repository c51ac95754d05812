import type { LinkView } from '@/queries/views'
import { words } from './dictionary'

/** The way from the front page to here. */
export function Breadcrumb({ links }: { links: LinkView[] }) {
  if (links.length === 0) return null
  return (
    <nav className="crumbs" aria-label={words.breadcrumb}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
