import { alertNames, alerts } from '@/domain/licensing/alerts'
import type { ListedSearch } from '@/newsroom/licensing/finding/savedSearches'

import { hrefOfSaved } from './hrefOfSaved'
import { newSearchPage } from './shape'

type Names = { sections: ReadonlyMap<string, string>; series: ReadonlyMap<string, string> }

/** What a search looks for, in a line. */
export const lookedFor = ({ q, section, series }: { q?: string | null; section?: string | null; series?: string | null }, { sections, series: allSeries }: Names): string =>
  [q && `“${q}”`, section && `栏目：${sections.get(section) ?? section}`, series && `系列：${allSeries.get(series) ?? series}`].filter(Boolean).join('　') || '授权范围内的全部稿件'

/** Alert and sharing, as fields of a form; `id` keeps the labels of several forms on a page apart. */
export const SettingFields = ({ id, alert, shared, name }: { id: string; alert: string; shared: boolean; name?: string }) => (
  <>
    <label className={name ? 'sr' : undefined} htmlFor={`alert-${id}`}>{name ? `“${name}”的提醒` : '有新稿时用邮件提醒'}</label>
    <select id={`alert-${id}`} name="alert" defaultValue={alert}>
      {alerts.map((value) => <option key={value} value={value}>{alertNames[value]}</option>)}
    </select>
    <label className="saved-share"><input type="checkbox" name="shared" value="yes" defaultChecked={shared} /> 本机构共享</label>
  </>
)

/** One's own search: how many are new, opening it, its alert, and deleting it; every act a form of its own, so that it works without scripts. */
export const OwnSearchRow = ({ one: { search, fresh }, names }: { one: ListedSearch; names: Names }) => (
  <li>
    <div className="saved-what">
      <form method="post" action="/licensees/searches/open">
        <input type="hidden" name="id" value={search.id} />
        <button type="submit" className="saved-name">{search.name}</button>
        {fresh > 0 && <span className="badge badge-yes">{`${fresh} 篇新稿`}</span>}
      </form>
      <span className="meta">{lookedFor(search, names)}</span>
    </div>
    <form method="post" action="/licensees/searches/change" className="row-form">
      <input type="hidden" name="id" value={search.id} />
      <SettingFields id={search.id} alert={search.alert} shared={search.shared === true} name={search.name} />
      <button type="submit" className="link-button" aria-label={`保存“${search.name}”的提醒与共享`}>保存</button>
    </form>
    <form method="post" action="/licensees/searches/remove">
      <input type="hidden" name="id" value={search.id} />
      <button type="submit" className="link-button" aria-label={`删除“${search.name}”`}>删除</button>
    </form>
  </li>
)

/** A colleague's: to be looked through, or kept for oneself with alerts of one's own. */
export const SharedSearchRow = ({ one: { search, by }, names }: { one: ListedSearch; names: Names }) => (
  <li>
    <div className="saved-what">
      <a className="saved-name" href={hrefOfSaved(search)}>{search.name}</a>
      <span className="meta">{lookedFor(search, names)}{`　${by ?? '同事'}共享`}</span>
    </div>
    <a className="link-button" href={hrefOfSaved(search, newSearchPage)} aria-label={`自己也存一份“${search.name}”`}>自己也存一份</a>
  </li>
)
