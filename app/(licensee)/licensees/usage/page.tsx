import type { Metadata } from 'next'

import { FormField, Pager, Panel, Time } from '@/components'
import { ChartFigure } from '@/components/charts/ChartFigure'
import { plainData } from '@/domain/charts'
import { Quota } from '@/components/licensee/Quota'
import { SelectField } from '@/components/licensee/SelectField'
import { advanceWords } from '@/components/licensee/storyWords'
import { isInForce } from '@/domain/licensing/agreementLife'
import { channelInWords, territoryInWords } from '@/domain/licensing/scopeInWords'
import { periodName } from '@/domain/licensing/usePeriod'
import { actWords, inWords } from '@/domain/licensing/words'
import { readStanding } from '@/newsroom/licensing/standing'
import { database } from '@/queries/database'
import { looksOf, usageByMonth, usageTable } from '@/queries/licensee/usage'
import { pageNumber } from '@/queries/lists'

import { Missing } from '../../Missing'
import { PortalPage } from '../../PortalPage'
import { requireLicensee } from '../session'
import { filterQuery, formatNames, usageFilter } from './filter'

export const metadata: Metadata = { title: '使用记录 · 被授权方' }

const Page = async ({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) => {
  const licensee = await requireLicensee()
  const query = await searchParams
  const filter = usageFilter(query)
  const page = pageNumber(query['page'])
  if (page === null) return <Missing licensee={licensee} />
  const { id: organisation } = licensee.organisation
  const at = new Date().toISOString()
  const [looks, table, months, standing] = await Promise.all([looksOf(organisation), usageTable({ organisation, filter, page }), usageByMonth(organisation, at), readStanding({ payload: await database(), organisation, at })])
  const agreements = standing?.agreements ?? []
  const total = months.reduce((sum, { count }) => sum + count, 0)
  const href = (to: number) => `/licensees/usage${filterQuery(filter, to > 1 ? { page: String(to) } : {})}`
  return (
    <PortalPage licensee={licensee} current="/licensees/usage" title="使用记录" intro="贵机构每次取用稿件的记录，由系统在取用时写下。同一周期内再次取用同一版本、同一用途，不重复计数。">
      <Panel title="数量">
        {agreements.filter(({ record }) => isInForce(record, at)).map(({ record, terms, used }) => (
          <div key={record.id} className="quota-of"><b>{record.no}</b><Quota used={used} limit={terms.scope.volume?.limit ?? null} period={periodName(terms.scope.volume?.period ?? null)} /></div>
        ))}
        {!agreements.some(({ record }) => isInForce(record, at)) && <p className="empty">目前没有生效的协议。</p>}
      </Panel>
      {total > 0 && (
        <ChartFigure
          id="by-month" level={2} title={`近 12 个月共取用 ${total} 件`} subtitle="计入数量的取用，按月" alt={`柱图：近 12 个月每月计入数量的取用，合计 ${total} 件，各月件数见表格。`}
          data={plainData({ unit: '件', series: [{ label: '取用', points: months.map(({ month, count }) => ({ period: month, label: month, value: count, provisional: month === months.at(-1)?.month })) }] })}
          spec={{ type: 'bar', highlight: [], annotations: [], axisFrom: null }} note="本月尚未过完" sources={[{ label: '本站使用记录', href: null }]}
        />
      )}
      <Panel title="明细" aside={`${table.total} 条`}>
        <form method="get" action="/licensees/usage" className="form filters">
          <FormField id="from" type="date" label="从" defaultValue={filter.from} />
          <FormField id="to" type="date" label="到" defaultValue={filter.to} />
          <SelectField id="agreement" label="协议" defaultValue={filter.agreement} none="全部" options={agreements.map(({ record }) => ({ value: record.id, label: record.no }))} />
          <SelectField id="act" label="使用方式" defaultValue={filter.act} none="全部" options={Object.keys(actWords).map((value) => ({ value, label: inWords(actWords, value) }))} />
          <SelectField id="format" label="格式" defaultValue={filter.format} none="全部" options={Object.entries(formatNames).map(([value, label]) => ({ value, label }))} />
          <p><button type="submit" className="button">筛选</button><a className="button" href={`/licensees/files/usage.csv${filterQuery(filter)}`}>下载 CSV</a></p>
        </form>
        {table.rows.length === 0 ? <p className="empty">没有符合条件的记录。</p> : (
          <div className="scroll-x" tabIndex={0} role="region" aria-label="使用记录">
            <table className="data-table">
              <thead><tr><th scope="col">稿件</th><th scope="col">用途</th><th scope="col">格式</th><th scope="col">取用人</th><th scope="col">时间</th></tr></thead>
              <tbody>
                {table.rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row"><a className="wrap-link" href={`/licensees/${row.embargoedUntil && row.embargoedUntil > at ? 'advances' : 'stories'}/${row.article}`}>{row.title}</a><span className="meta">{row.agreement}{row.counted ? '' : ' · 不重复计数'}{row.embargoedUntil ? ` · ${advanceWords.early}` : ''}</span></th>
                    <td>{inWords(actWords, row.act)}<span className="meta">{row.channel && channelInWords(row.channel)}{row.territory && `，${territoryInWords(row.territory)}`}</span></td>
                    <td>{formatNames[row.format] ?? row.format}</td>
                    <td>{row.by}</td>
                    <td><Time at={row.at} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <Pager paging={{ page, pages: table.pages, previous: page > 1 ? href(page - 1) : null, next: page < table.pages ? href(page + 1) : null }} />
      </Panel>
      {looks.length > 0 && (
        <Panel title={advanceWords.looks} aside={`最近 ${looks.length} 次`}>
          <div className="scroll-x" tabIndex={0} role="region" aria-label={advanceWords.looks}>
            <table className="data-table">
              <thead><tr><th scope="col">稿件</th><th scope="col">阅读人</th><th scope="col">文本指纹</th><th scope="col">时间</th></tr></thead>
              <tbody>
                {looks.map(({ id, title, no, contentHash, at: seenAt, by }) => (
                  <tr key={id}><th scope="row">{title}<span className="meta">{advanceWords.wording(no)}</span></th><td>{by}</td><td><code>{contentHash.slice(0, 16)}</code></td><td><Time at={seenAt} /></td></tr>
                ))}
              </tbody>
            </table>
          </div>
        </Panel>
      )}
    </PortalPage>
  )
}

export default Page
