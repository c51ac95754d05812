import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import type { Indicator, Observation, Region, Source, Unit } from '../../payload-types'

export type Cell = boolean | number | string | null
export type Column = { name: string; title: string; datatype: 'boolean' | 'date' | 'dateTime' | 'integer' | 'number' | 'string'; uri?: string }
export type ExportTable = { file: string; title: string; key: string[]; columns: Column[]; rows: AsyncGenerator<Cell[]> }

const pageSize = 2000
const sdmx = 'http://purl.org/linked-data/sdmx/2009/'

const column = (name: string, title: string, datatype: Column['datatype'] = 'string', uri?: string): Column => ({ name, title, datatype, ...(uri ? { uri } : {}) })

/** All documents of a collection that the reader may see, a page at a time, in a fixed order. */
async function* every<Slug extends CollectionSlug>(payload: Payload, collection: Slug, readAs: PayloadRequest | null) {
  let last: string | null = null
  for (;;) {
    const where: Where = last ? { id: { greater_than: last } } : {}
    const { docs } = await payload.find({ collection, where, sort: 'id', limit: pageSize, pagination: false, depth: 0, overrideAccess: false, ...(readAs ? { user: readAs.user } : {}) })
    yield* docs
    const end = docs.at(-1)
    if (!end || docs.length < pageSize) return
    last = String(end.id)
  }
}

type Codes = { indicators: Map<string, string>; regions: Map<string, string>; sources: Map<string, string>; units: Map<string, string>; releases: Map<string, string> }

async function codesOf(payload: Payload, readAs: PayloadRequest | null): Promise<Codes> {
  const collect = async <Doc extends { id: string }>(docs: AsyncGenerator<Doc>, code: (doc: Doc) => string) => {
    const codes = new Map<string, string>()
    for await (const doc of docs) codes.set(doc.id, code(doc))
    return codes
  }
  return {
    indicators: await collect(every(payload, 'indicators', readAs) as AsyncGenerator<Indicator>, ({ code }) => code), regions: await collect(every(payload, 'regions', readAs) as AsyncGenerator<Region>, ({ code }) => code),
    sources: await collect(every(payload, 'sources', readAs) as AsyncGenerator<Source>, ({ name }) => name), units: await collect(every(payload, 'units', readAs) as AsyncGenerator<Unit>, ({ code }) => code),
    releases: await collect(every(payload, 'releases', readAs) as AsyncGenerator<{ id: string; title: string }>, ({ title }) => title),
  }
}

async function* rowsOf<Doc>(docs: AsyncGenerator<Doc>, cells: (doc: Doc) => (Cell | undefined)[]): AsyncGenerator<Cell[]> {
  for await (const doc of docs) yield cells(doc).map((cell) => cell ?? null)
}

const joined = (values: readonly unknown[] | null | undefined, codes: Map<string, string>) => (values ?? []).map((value) => codes.get(idOf(value) ?? '') ?? '').filter(Boolean).join(' ')

/** Every table of the export: values with all their vintages, and everything that they rest on. */
export async function exportTables(payload: Payload, readAs: PayloadRequest | null): Promise<ExportTable[]> {
  const codes = await codesOf(payload, readAs)
  const code = (map: Map<string, string>, value: unknown) => map.get(idOf(value) ?? '') ?? null
  return [
    {
      file: 'observations.csv', title: '观测值，含全部历次数值', key: ['seriesKey', 'timePeriod', 'vintage'],
      columns: [
        column('id', '编号'), column('seriesKey', '数列'), column('indicator', '指标'), column('refArea', '地区', 'string', `${sdmx}dimension#refArea`), column('timePeriod', '时期', 'string', `${sdmx}dimension#timePeriod`), column('freq', '频度', 'string', `${sdmx}dimension#freq`),
        column('vintage', '第几版', 'integer'), column('operator', '限定'), column('value', '数值', 'number', `${sdmx}measure#obsValue`), column('valueText', '原文数字'), column('unitText', '原文单位'), column('valueLow', '下限', 'number'), column('valueHigh', '上限', 'number'),
        column('obsStatus', '状态', 'string', `${sdmx}attribute#obsStatus`), column('missingReason', '缺数原因'), column('confStatus', '能否公开', 'string', `${sdmx}attribute#confStatus`), column('rankPosition', '位次', 'integer'), column('rankOf', '共几个', 'integer'), column('rankScope', '位次范围'), column('claim', '论断'), column('note', '提醒'), column('footnotes', '脚注'),
        column('source', '来源'), column('sourceLocator', '出处'), column('publishedOn', '来源发布日期', 'date'), column('release', '随哪次发布'), column('validFrom', '公开于', 'dateTime'), column('validTo', '被取代于', 'dateTime'), column('supersedes', '取代的编号'), column('verifiedBy', '由哪条核实'),
        column('revisionType', '修订类型'), column('revisionReason', '修订原因'), column('withdrawnAt', '撤回于', 'dateTime'), column('withdrawnReason', '撤回原因'), column('dataImport', '批量导入'), column('recordedAt', '录入于', 'dateTime'),
      ],
      rows: rowsOf(every(payload, 'observations', readAs) as AsyncGenerator<Observation>, (one) => [
        one.id, one.seriesKey, code(codes.indicators, one.indicator), code(codes.regions, one.refArea), one.timePeriod, one.freq, one.vintage, one.operator, one.value, one.valueText, one.unitText, one.valueLow, one.valueHigh,
        one.status, one.missingReason, one.confStatus, one.rank?.position, one.rank?.of, one.rank?.scope, one.claim, one.note, (one.footnotes ?? []).map(({ text }) => text).join('；'), code(codes.sources, one.source), one.sourceLocator, one.publishedOn, code(codes.releases, one.release),
        one.validFrom, one.validTo, idOf(one.supersedes), idOf(one.verifiedBy), one.revisionType, one.revisionReason, one.withdrawnAt, one.withdrawnReason, idOf(one.dataImport), one.createdAt,
      ]),
    },
    {
      file: 'indicators.csv', title: '指标', key: ['code'],
      columns: [
        column('code', '代码'), column('name', '名称'), column('englishName', '英文名'), column('definition', '定义'), column('population', '统计对象'), column('statType', '类型'), column('unit', '单位'), column('unitCode', '单位代码'), column('decimals', '小数位数', 'integer'), column('freq', '频度'), column('timeBasis', '时间口径'),
        column('comparisonBasis', '比较基准'), column('priceBasis', '价格口径'), column('levelScope', '级别口径'), column('denominator', '分母'), column('parent', '属于'), column('betterWhen', '怎样算好'), column('staleAfter', '多久算旧'), column('aliases', '别名'), column('supersededBy', '已改用'), column('primarySource', '主要来源'),
      ],
      rows: rowsOf(every(payload, 'indicators', readAs) as AsyncGenerator<Indicator>, (one) => [
        one.code, one.name, one.englishName, one.definition, one.population, one.statType, one.unit, code(codes.units, one.unitMeasure), one.decimals, one.freq, one.timeBasis, one.comparisonBasis, one.priceBasis, one.levelScope, code(codes.indicators, one.denominator), code(codes.indicators, one.parent),
        one.betterWhen, one.staleAfter, (one.aliases ?? []).join('；'), code(codes.indicators, one.supersededBy), code(codes.sources, one.primarySource),
      ]),
    },
    {
      file: 'regions.csv', title: '地区', key: ['code'],
      columns: [column('code', '区划代码'), column('name', '名称'), column('englishName', '英文名'), column('level', '级别'), column('parent', '上级'), column('validFrom', '启用于'), column('validTo', '停用于'), column('predecessors', '前身'), column('isGroup', '由若干地区合成', 'boolean'), column('members', '包括')],
      rows: rowsOf(every(payload, 'regions', readAs) as AsyncGenerator<Region>, (one) => [one.code, one.name, one.englishName, one.level, code(codes.regions, one.parent), one.validFrom, one.validTo, joined(one.predecessors, codes.regions), one.isGroup ?? false, joined(one.members, codes.regions)]),
    },
    {
      file: 'sources.csv', title: '来源', key: ['name'],
      columns: [column('name', '名称'), column('kind', '类别'), column('sourceType', '资料类型'), column('authorityRank', '权威程度', 'integer'), column('producer', '编制单位'), column('citation', '完整引用'), column('url', '网址'), column('datePublished', '发布日期'), column('dateAccessed', '查阅日期', 'date'), column('license', '使用条件')],
      rows: rowsOf(every(payload, 'sources', readAs) as AsyncGenerator<Source>, (one) => [one.name, one.kind, one.sourceType, one.authorityRank, one.producer, one.citation, one.url, one.datePublished, one.dateAccessed, one.license]),
    },
    {
      file: 'units.csv', title: '计量单位', key: ['code'],
      columns: [column('code', '代码'), column('name', '名称'), column('symbol', '写法'), column('quantityKind', '量的种类'), column('factorToBase', '换算系数', 'number'), column('isClassifier', '量词', 'boolean')],
      rows: rowsOf(every(payload, 'units', readAs) as AsyncGenerator<Unit>, (one) => [one.code, one.name, one.symbol, one.quantityKind, one.factorToBase, one.isClassifier ?? false]),
    },
  ]
}
