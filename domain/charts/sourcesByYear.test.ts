import { describe, expect, it } from 'vitest'

import { sourcesByYear } from './sourcesByYear'

const of = (...labels: string[]) => labels.map((label) => ({ label, href: `/${label}` }))
const said = (...labels: string[]) => sourcesByYear(of(...labels)).map(({ name, sources }) => (name ? `${name}（${sources.map(({ short }) => short).join('、')}年）` : sources[0]?.short))

describe('the sources of a chart', () => {
  it.each([
    [[], []],
    [['第七次全国人口普查公报'], ['第七次全国人口普查公报']],
    [['2023年统计公报'], ['2023年统计公报']],
    [['2023年统计公报', '2022年统计公报'], ['统计公报（2022、2023年）']],
    [['2020年邮政公报', '2020年统计公报', '第七次人口普查公报', '2021年邮政公报', '2021年统计公报'], ['邮政公报（2020、2021年）', '统计公报（2020、2021年）', '第七次人口普查公报']],
    [['2018年修订公告', '2019年最终核实公告'], ['2018年修订公告', '2019年最终核实公告']],
    [['统计公报', '2018年统计公报', '2019年统计公报'], ['统计公报', '统计公报（2018、2019年）']],
  ])('%j are named as %j', (labels, lines) => expect(said(...labels)).toEqual(lines))

  it('keep their addresses', () => {
    expect(sourcesByYear(of('2023年统计公报', '2022年统计公报'))).toEqual([{ name: '统计公报', sources: [{ short: '2022', href: '/2022年统计公报' }, { short: '2023', href: '/2023年统计公报' }] }])
  })
})
