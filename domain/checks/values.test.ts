import { describe, expect, it } from 'vitest'

import { type About, brief, check, type Given, record } from './testing'

/** Expected: the codes found, an error plain, a warning with ?, a note with ??; empty when all agrees. */
type Row = [marked: string, given: Given, about: About, expected: string]

const firms: About = {}
const people: About = { name: '脱贫人口', unit: '人' }
const gdp: About = { name: '地区生产总值', unit: '元', statType: 'amount' }
const growth: About = { name: '进出口总额增速', unit: '%', statType: 'growth-rate' }
const share: About = { name: '民生支出占比', unit: '%', statType: 'share' }
const change: About = { name: '存款利率变动', unit: '个百分点', statType: 'growth-rate' }

const of = (printed: string, value: number, over: Given = {}): Given => ({ printed, value, ...over })

describe('a value in the text against its record', () => {
  it.each<Row>([
    ['全市高新技术企业达到【473家】。', {}, firms, ''],
    ['全市高新技术企业达到【437家】。', {}, firms, 'value'],
    ['全市高新技术企业达到【４７３家】。', {}, firms, ''],
    ['全市高新技术企业【四百七十三家】。', {}, firms, ''],
    ['全市高新技术企业【473】家。', {}, firms, ''],
    ['共有【1,280家】规上企业。', of('1280家', 1280), firms, ''],
    ['共有【1280家】规上企业。', of('1,280家', 1280), firms, ''],
    ['脱贫人口【18.6万人】。', of('18.6万人', 186000), people, ''],
    ['脱贫人口【186000人】。', of('18.6万人', 186000), people, ''],
    ['脱贫人口【18.6万】，全部脱贫。', of('18.6万人', 186000), people, ''],
    ['脱贫人口【18.64万人】。', of('18.64万人', 186432), people, ''],
    ['脱贫人口【18.6万人】。', of('18.64万人', 186432), people, ''],
    ['脱贫人口【19万人】。', of('18.64万人', 186432), people, ''],
    ['脱贫人口【18.9万人】。', of('18.64万人', 186432), people, 'value'],
    ['脱贫人口【16.8万人】。', of('18.6万人', 186000), people, 'value'],
    ['生产总值【3500.2亿元】。', of('3500.2亿元', 350020000000), gdp, ''],
    ['生产总值【3500亿元】。', of('3500.2亿元', 350020000000), gdp, ''],
    ['生产总值【3500.20亿元】。', of('3500.2亿元', 350020000000), gdp, ''],
    ['生产总值【0.35万亿元】。', of('3500.2亿元', 350020000000), gdp, ''],
    ['生产总值【3520.0亿元】。', of('3500.2亿元', 350020000000), gdp, 'value'],
    ['生产总值【3500.2亿元】。', of('3500.2亿元', 3500.2), { ...gdp, unit: '亿元' }, ''],
    ['增长【26.2%】。', of('26.2%', 26.2), growth, ''],
    ['增长【26%】。', of('26.2%', 26.2), growth, ''],
    ['增长【26.2％】。', of('26.2%', 26.2), growth, ''],
    ['增长【26.7%】。', of('26.2%', 26.2), growth, 'value'],
    ['出生率为【6.77‰】。', of('0.677%', 0.677), share, ''],
    ['气温最高【-3.5℃】。', of('-3.5℃', -3.5), { name: '气温', unit: '℃', statType: 'index' }, ''],
    ['零件合格率【99.98%】。', of('99.98%', 99.98), share, ''],
  ])('%s', (marked, given, about, expected) => expect(brief(check({ marked, records: [record(given)], about }))).toBe(expected))
})

describe('rounding and bounds', () => {
  it.each<Row>([
    ['生产总值【3500.2亿元】。', of('3500.27亿元', 350027000000), gdp, 'rounding?'],
    ['生产总值【3500.3亿元】。', of('3500.27亿元', 350027000000), gdp, ''],
    ['脱贫人口【18万人】。', of('18.6万人', 186000), people, 'rounding?'],
    ['企业有【3000家】。', of('2987家', 2987), firms, 'operator?'],
    ['企业约【3000家】。', of('2987家', 2987), firms, ''],
    ['企业近【3000家】。', of('2987家', 2987), firms, ''],
    ['企业【3000家】左右。', of('2987家', 2987), firms, ''],
    ['企业近【3000家】。', of('2100家', 2100), firms, 'value'],
    ['企业超过【470家】。', {}, firms, ''],
    ['企业超【400家】。', {}, firms, ''],
    ['企业逾【473家】。', {}, firms, 'operator?'],
    ['企业突破【500家】。', {}, firms, 'value'],
    ['企业【400余家】。', {}, firms, ''],
    ['企业不足【500家】。', {}, firms, ''],
    ['企业不足【400家】。', {}, firms, 'value'],
    ['企业不低于【450家】。', {}, firms, ''],
    ['民生支出占比【70%】左右。', of('70%', 70, { operator: '≈' }), share, ''],
    ['民生支出占比【70%】。', of('70%', 70, { operator: '≈' }), share, 'operator?'],
    ['民生支出占比【75%】左右。', of('70%', 70, { operator: '≈' }), share, 'value?'],
    ['研发平台【357家】。', of('357家', 357, { operator: '≥' }), firms, 'operator?'],
    ['企业在【400至500家】之间。', {}, firms, ''],
    ['企业在【500至600家】之间。', {}, firms, 'value'],
    ['受访者中【三成】赞成。', of('29.6%', 29.6), share, ''],
    ['企业【数百家】。', {}, firms, ''],
  ])('%s', (marked, given, about, expected) => expect(brief(check({ marked, records: [record(given)], about }))).toBe(expected))
})

describe('magnitude and unit', () => {
  it.each<Row>([
    ['脱贫人口【18.6亿人】。', of('18.6万人', 186000), people, 'magnitude'],
    ['脱贫人口【18.6人】。', of('18.6万人', 186000), people, 'magnitude'],
    ['脱贫人口【186万人】。', of('18.6万人', 186000), people, 'magnitude'],
    ['生产总值【3500.2万元】。', of('3500.2亿元', 350020000000), gdp, 'magnitude'],
    ['生产总值【35002亿元】。', of('3500.2亿元', 350020000000), gdp, 'magnitude'],
    ['企业达到【4730家】。', {}, firms, 'magnitude'],
    ['企业超过【40家】。', {}, firms, 'value'],
    ['生产总值【3500.2亿美元】。', of('3500.2亿元', 350020000000), gdp, 'unit'],
    ['游客【120万人】。', of('120万人次', 1200000), { name: '游客', unit: '人次' }, 'unit'],
    ['领军人才【21家】。', of('21人', 21), { name: '领军人才', unit: '人' }, 'unit'],
    ['领军人才【21名】。', of('21人', 21), { name: '领军人才', unit: '人' }, ''],
    ['专精特新企业【212户】。', of('212家', 212), firms, ''],
    ['绿地【15公顷】。', of('225亩', 225), { name: '绿地', unit: '亩', statType: 'amount' }, ''],
    ['绿地【25公顷】。', of('225亩', 225), { name: '绿地', unit: '亩', statType: 'amount' }, 'value'],
    ['公路【1.2万公里】。', of('12000公里', 12000), { name: '公路里程', unit: '公里', statType: 'amount' }, ''],
    ['养老圈【15分钟】可达。', of('15分钟', 15), { name: '养老服务圈', unit: '分钟', statType: 'duration' }, ''],
    ['养老圈【0.25小时】可达。', of('15分钟', 15), { name: '养老服务圈', unit: '分钟', statType: 'duration' }, ''],
    ['占比提高【1.3%】。', of('1.3个百分点', 1.3), change, 'percent-point'],
    ['占比提高【1.3个百分点】。', of('1.3个百分点', 1.3), change, ''],
    ['增长【6.5个百分点】。', of('6.5%', 6.5), growth, 'percent-point'],
    ['下调【25个基点】。', of('0.25个百分点', -0.25), change, ''],
  ])('%s', (marked, given, about, expected) => expect(brief(check({ marked, records: [record(given)], about }))).toBe(expected))
})

describe('direction against the sign of the record', () => {
  it.each<Row>([
    ['进出口总额同比下降【3.2%】。', of('3.2%', 3.2), growth, 'direction'],
    ['进出口总额同比增长【3.2%】。', of('-3.2%', -3.2), growth, 'direction'],
    ['进出口总额同比下降【3.2%】。', of('-3.2%', -3.2), growth, ''],
    ['进出口总额同比下降约【3.2%】。', of('-3.2%', -3.2), growth, ''],
    ['进出口总额减少了【3.2%】。', of('3.2%', 3.2), growth, 'direction'],
    ['增速回落至【3.2%】。', of('3.2%', 3.2), growth, ''],
    ['降幅收窄至【3.2%】。', of('-3.2%', -3.2), growth, ''],
    ['增幅下降到【3.2%】。', of('3.2%', 3.2), growth, ''],
    ['比上年提高【0.3个百分点】。', of('-0.3个百分点', -0.3), change, 'direction'],
    ['能耗强度下降【4.1%】。', of('4.1%', 4.1), { name: '能耗强度降幅', unit: '%', statType: 'growth-rate' }, ''],
    ['企业减少【473家】。', {}, firms, ''],
    ['实现负增长【3.2%】。', of('-3.2%', -3.2), growth, ''],
  ])('%s', (marked, given, about, expected) => expect(brief(check({ marked, records: [record(given)], about }))).toBe(expected))
})

describe('a record that is in doubt', () => {
  it('is not held against the text when its printed and its stored value differ', () => {
    expect(check({ marked: '企业【500家】。', records: [record({ printed: '473家', value: 374 })] })).toEqual([])
  })

  it('is not held against the text when it has no value', () => {
    expect(check({ marked: '企业【500家】。', records: [record({ value: null, valueText: '唯一', unitText: '' })] })).toEqual([])
  })

  it('says what would mend a wrong value, in both languages', () => {
    const [found] = check({ marked: '脱贫人口【16.8万人】。', records: [record(of('18.6万人', 186000))], about: people })
    expect(found).toMatchObject({ at: { start: 4, end: 10 }, figures: ['f1'], says: { zh: '数值不符：文中“16.8万人”，记录18.6万人。' } })
    expect(found?.mend.zh).toContain('18.6万人')
    expect(found?.says.en).toContain('16.8万人')
  })
})
