import type { SiteView } from '@/queries/views'
import { Seal } from './NamePlate'
import { ThemeButton } from './ReadingSettings'
import { words } from './dictionary'

/** Who runs the site, under which licences, and where to complain: 互联网新闻信息服务管理规定 and 互联网信息服务管理办法 article 12 want them in sight. */
export function SiteFooter({ site }: { site: SiteView }) {
  return (
    <footer className="foot">
      <div className="wrap foot-grid">
        <div className="foot-who">
          <Seal size={44} />
          <p>
            <strong>{site.name}</strong>
            {site.editionLabel && <span className="foot-edition">{site.editionLabel}</span>}
            <br />
            {site.tagline}
          </p>
        </div>
        <nav aria-label={words.footerLinks}>
          <ul className="foot-links">
            {site.footerLinks.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
            <li>
              <ThemeButton />
            </li>
          </ul>
        </nav>
        <dl className="foot-list">
          {site.contacts.map(({ label, value, href }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{href ? <a href={href}>{value}</a> : value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="wrap foot-law">
        <p>{words.operator(site.operator)}</p>
        <ul aria-label={words.filings}>
          {site.filings.map(({ label, number, href }) => (
            <li key={label}>
              {label} {href ? <a href={href}>{number}</a> : number}
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
