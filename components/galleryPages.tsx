import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as fixtures from './fixtures'
import {
  ArticlePage, DataIndexPage, FormField, FrontPage, GonePage, IndicatorPage, ListPage, NotFoundPage, NoticePage, ObservationPage, PageFrame, PageHead,
  Panel, SearchPage,
} from './index'
import { ChartFigure } from './charts/ChartFigure'
import { chartFixtures } from './charts/fixtures'

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
  charts: {
    current: '/data',
    body: (
      <div className="wrap gallery-charts">
        <PageHead title="图表" />
        {chartFixtures.map((chart) => (
          <ChartFigure key={chart.id} {...chart} level={2} />
        ))}
      </div>
    ),
  },
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
