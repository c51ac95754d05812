import { describe, expect, it } from 'vitest'

import type { Indicator } from '../../payload-types'
import { chartOf, withoutWholes } from './dataChart'
import type { Referred } from './observations'

const indicator = { id: 'i1', code: 'resident-population', name: '常住人口', unit: '人', statType: 'count' } as Indicator
const areas = {
  china: { id: 'r0', code: '100000', name: '全国', level: 'country', parent: null },
  henan: { id: 'r1', code: '410000', name: '河南省', level: 'province', parent: 'r0' },
  xuchang: { id: 'r2', code: '411000', name: '许昌市', level: 'prefecture', parent: 'r1' },
  jiyuan: { id: 'r3', code: '419001', name: '济源市', level: 'county', parent: { id: 'r1' } },
} as const
const at = (area: keyof typeof areas, timePeriod: string, valueText: string, unitText: string, value: number) => ({
  id: `${area}-${timePeriod}`, indicator, refArea: areas[area], source: null, timePeriod, operator: '=', valueText, unitText, value, status: 'A', vintage: 1, seriesKey: `resident-population.${areas[area].code}`,
}) as unknown as Referred

describe('the picture of an indicator', () => {
  it('says first and last in one unit where they were printed in two', () => {
    const chart = chartOf({ indicator, values: [at('henan', '2020-11-01', '99365519', '人', 99365519), at('henan', '2024', '9785', '万人', 97850000)] })
    expect(chart?.title).toBe('河南省常住人口：2020年11月1日至2024年由9936.55万人降至9785万人')
  })

  it('keeps the printed digits where the unit is one', () => {
    const chart = chartOf({ indicator, values: [at('henan', '2022', '9872', '万人', 98720000), at('henan', '2024', '9785', '万人', 97850000)] })
    expect(chart?.title).toBe('河南省常住人口：2022年至2024年由9872万人降至9785万人')
  })

  it('compares no area with one that holds it', () => {
    const values = [at('china', '2020', '1', '人', 9), at('henan', '2020', '1', '人', 8), at('xuchang', '2020', '1', '人', 7), at('jiyuan', '2020', '1', '人', 6)]
    expect(withoutWholes(values).map(({ refArea }) => refArea.name)).toEqual(['许昌市', '济源市'])
    expect(withoutWholes(values.filter(({ refArea }) => refArea.name !== '河南省')).map(({ refArea }) => refArea.name)).toEqual(['许昌市', '济源市'])
    expect(withoutWholes(values.slice(0, 1))).toHaveLength(1)
  })
})
