import type { Metadata } from 'next'

import { DataApiPage, PageFrame } from '@/components'
import { addresses } from '@/domain/addresses'
import { shanghaiDate } from '@/domain/text/shanghai'
import { latestIndicator } from '@/queries/data/catalogue'
import { dataHome, home } from '@/queries/present/data'
import { siteView } from '@/queries/site'

import { renewDaily } from '../../renewDaily'

export const generateMetadata = async (): Promise<Metadata> => ({ title: `数据接口 · ${(await siteView()).name}`, description: '按指标、地区、时期取数，连同历次修订；不用登记。', alternates: { canonical: addresses.dataApi() } })

const Page = async () => {
  const site = await siteView()
  const { code, name } = await latestIndicator()
  const figures = (query: string) => `/api/public/figures?indicator=${code}${query}`
  const examples = [
    { title: '按指标取数', text: `${name}的全部数值，连同历次修订，JSON。一页最多 1000 条，接着取用 next_cursor；应答头 Link 也给出下一页。`, address: figures('') },
    { title: '只要现行的', text: '每个地区、每个时期只给一条，已被取代或撤回的不给。', address: figures('&vintages=latest') },
    { title: '那一天公布的是多少', text: 'asOf 是日期（北京时间当天终了）或带时区的时刻，给出当时本网已公布的数。', address: figures(`&asOf=${shanghaiDate(renewDaily())}`) },
    { title: 'CSV', text: 'UTF-8 带字节序标记，表格软件打开不乱码；程序读用 bom=0 去掉。每一栏的含义见旁边的 CSVW 元数据。', address: addresses.dataFile({ indicator: code, format: 'csv' }) },
    { title: '每一栏是什么', text: 'W3C CSV on the Web 元数据：栏目、类型、来源、使用条件。', address: addresses.dataFile({ indicator: code, format: 'csv-metadata.json' }) },
    { title: 'XLSX', text: '两张表：数据，说明。数字就是数字。', address: addresses.dataFile({ indicator: code, format: 'xlsx' }) },
    { title: 'SDMX-CSV', text: 'SDMX-CSV 2.0，只含现行数值；缺值原因并入 OBS_STATUS。', address: addresses.dataFile({ indicator: code, format: 'sdmx.csv' }) },
    { title: '目录', text: 'DCAT 3 目录（JSON-LD），供数据门户采集。', address: addresses.dataCatalogue() },
  ]
  const links = [{ label: 'OpenAPI 3.1', href: '/api/public/openapi.json' }, { label: '使用条件', href: addresses.notices() }, dataHome]
  return <PageFrame site={site} current="/data"><DataApiPage breadcrumb={[home, dataHome, { label: '数据接口', href: addresses.dataApi() }]} examples={examples} links={links} /></PageFrame>
}

export default Page
