import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as fixtures from './fixtures'
import {
  ArticlePage, DataIndexPage, FormField, FrontPage, GonePage, IndicatorPage, ListPage, NotFoundPage, NoticePage, ObservationPage, PageFrame, PageHead,
  Panel, SearchPage,
} from './index'
import { BarChart } from './chart/BarChart'
import { ChartFrame } from './chart/ChartFrame'

const pages: Record<string, { current: string | null; body: ReactNode }> = {
  front: { current: '/', body: <FrontPage front={fixtures.front} now={fixtures.now} /> },
  'front-plain': {
    current: '/',
    body: <FrontPage front={{ ...fixtures.front, lead: fixtures.front.lead && { ...fixtures.front.lead, picture: null } }} now={fixtures.now} />,
  },
  article: { current: '/section/local', body: <ArticlePage article={fixtures.article} reportHref="/report" /> },
  reprint: { current: '/section/economy', body: <ArticlePage article={fixtures.reprint} /> },
  list: { current: null, body: <ListPage list={fixtures.list} /> },
  data: { current: '/data', body: <DataIndexPage data={fixtures.dataIndex} /> },
  indicator: { current: '/data', body: <IndicatorPage indicator={fixtures.indicator} /> },
  'indicator-areas': { current: '/data', body: <IndicatorPage indicator={fixtures.indicatorOfAreas} /> },
  observation: { current: '/data', body: <ObservationPage observation={fixtures.observation} /> },
  notice: { current: '/notices', body: <NoticePage notice={fixtures.notice} /> },
  search: { current: null, body: <SearchPage search={fixtures.search} /> },
  'not-found': { current: null, body: <NotFoundPage /> },
  gone: { current: null, body: <GonePage gone={fixtures.gone} /> },
  parts: {
    current: null,
    body: (
      <div className="wrap">
        <PageHead title="零件" />
        <Panel title="登录" aside="被授权方">
          <form>
            <FormField id="email" label="邮箱" type="email" hint="授权协议上登记的邮箱" />
            <FormField id="password" label="密码" type="password" error="密码不对，请再输一次；忘记了可以重设。" />
            <button className="button button-main" type="submit">
              登录
            </button>
          </form>
        </Panel>
        <ChartFrame finding="入库企业里，省级“专精特新”占大头" measure="许昌市，2024年10月发布会口径，单位：家" source="资料：许昌专场发布会（未核实）">
          <BarChart
            title="三类企业的数量"
            bars={[
              { label: '省级专精特新中小企业', value: 212 },
              { label: '国家级“小巨人”企业', value: 21 },
              { label: '国家、省单项冠军企业', value: 19 },
            ]}
          />
        </ChartFrame>
      </div>
    ),
  },
}

export const pageNames = Object.keys(pages)

/** A whole document of the gallery; `css` is inlined as on the real pages. */
export const renderPage = (name: string, css: string): string => {
  const page = pages[name]
  if (!page) throw new RangeError(`No such gallery page: ${name}`)
  const markup = renderToStaticMarkup(
    <html lang="zh-Hans">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${name} · ${fixtures.site.name}`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <PageFrame site={fixtures.site} current={page.current}>
          {page.body}
        </PageFrame>
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}
