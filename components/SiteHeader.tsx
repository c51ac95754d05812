import type { SiteView } from '@/queries/views'
import { addresses } from '@/domain/addresses'
import { NamePlate } from './NamePlate'
import { ElderButton, ThemeButton } from './ReadingSettings'
import { words } from './dictionary'

/** `/section/local` is current on `/section/local`, and on whatever lies below it. */
const isCurrent = (href: string, current: string | null): boolean => current !== null && (current === href || (href !== '/' && current.startsWith(`${href}/`)))

/**
 * Name plate, reading settings and the strip of sections. Read aloud: banner, link 首页, navigation 栏目 with the current section announced.
 * @param current the address of the section that the page belongs to, or null
 */
export function SiteHeader({ site, current }: { site: SiteView; current: string | null }) {
  return (
    <header className="top">
      <div className="wrap top-row">
        <a className="top-name" href={addresses.front()}>
          <NamePlate name={site.name} />
        </a>
        {site.editionLabel && <span className="top-edition">{site.editionLabel}</span>}
        <div className="top-tools">
          <ThemeButton />
          <ElderButton />
          <a href={addresses.search()}>{words.search}</a>
        </div>
      </div>
      <nav className="strip" aria-label={words.siteNavigation}>
        <ul className="wrap">
          {site.nav.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={isCurrent(link.href, current) ? (link.href === current ? 'page' : 'true') : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
