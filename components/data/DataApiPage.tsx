import type { LinkView } from '@/queries/views'
import { Breadcrumb } from '../Breadcrumb'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { words } from '../dictionary'

export type ApiExample = { title: string; text: string; address: string }

/** How to take data by program: addresses that can be tried at once. */
export function DataApiPage({ breadcrumb, examples, links }: { breadcrumb: LinkView[]; examples: ApiExample[]; links: LinkView[] }) {
  return (
    <div className="wrap api">
      <Breadcrumb links={breadcrumb} />
      <PageHead title={words.apiTitle} intro={words.apiIntro} />
      {examples.map(({ title, text, address }) => (
        <section key={address}>
          <PartHead title={title} />
          <p>{text}</p>
          <p className="api-address">
            <a href={address} rel="nofollow">
              <code>{address}</code>
            </a>
          </p>
        </section>
      ))}
      <p className="data-doors">
        {links.map(({ label, href }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </p>
    </div>
  )
}
