import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  agreements,
  charts,
  front,
  indicators,
  invoices,
  licensees,
  notice,
  openDataNotices,
  observations,
  organisations,
  people,
  pictures,
  regions,
  sections,
  series,
  sources,
  staff,
  stories,
  topics,
} from '.'
import type { DemoBlock, DemoObservation, DemoStory } from '.'
import { classify } from '@/domain/rights'
import { indicatorGroup } from './indicator-groups'
import { CENSUS_HENAN, censusByDivision } from './observations-henan'
import { shiftDecimal } from './observe'

const REAL_DOCUMENT = new URL('../../shared/seed/press-conference.txt', import.meta.url)

const keysOf = (list: readonly { key: string }[]) => list.map((one) => one.key)
const has = (list: readonly { key: string }[]) => new Set(keysOf(list))
const observationByKey = new Map(observations.map((one) => [one.key, one]))
const duplicates = (list: string[]) => list.filter((one, index) => list.indexOf(one) !== index)
const han = (text: string) => (text.match(/\p{Script=Han}/gu) ?? []).length

const textsOf = (block: DemoBlock): string[] => {
  switch (block.type) {
    case 'p':
    case 'h2':
      return [block.text]
    case 'quote':
      return [block.text, block.cite ?? '']
    case 'list':
      return block.items
    case 'picture':
      return [block.caption ?? '']
    case 'chart':
      return []
  }
}

const INLINE = /\[\[([^|\]]+)\|([^\]]+)\]\]/g
const bodyOf = (story: DemoStory) => story.body.flatMap(textsOf).join('\n')
const plain = (text: string) => text.replace(INLINE, '$2')
const inlineOf = (story: DemoStory) =>
  [...bodyOf(story).matchAll(INLINE)].map(([, key = '', words = '']) => ({ story: story.key, key, words }))
const allInline = stories.flatMap(inlineOf)

/** The number in the words, expanded, with the value of its last printed digit. */
function readNumber(words: string) {
  const match = /(-?\d+(?:\.(\d+))?)\s*(万亿|亿|万)?/.exec(words)
  if (!match) return null
  const [, printed = '', fraction = '', magnitude = ''] = match
  const places = { 万亿: 12, 亿: 8, 万: 4 }[magnitude] ?? 0
  return { value: shiftDecimal(printed, places), step: 10 ** (places - fraction.length) }
}

function fits(observation: DemoObservation, words: string): boolean {
  const read = readNumber(words)
  if (observation.value === null) return read === null
  return read !== null && Math.abs(read.value - observation.value) <= read.step / 2 + 1e-9 * Math.abs(observation.value)
}

describe('keys', () => {
  it.each([
    ['people', keysOf(people)],
    ['staff', keysOf(staff)],
    ['sections', keysOf(sections)],
    ['topics', keysOf(topics)],
    ['series', keysOf(series)],
    ['sources', keysOf(sources)],
    ['observations', keysOf(observations)],
    ['charts', keysOf(charts)],
    ['pictures', keysOf(pictures)],
    ['stories', keysOf(stories)],
    ['indicators', indicators.map((one) => one.code)],
    ['regions', regions.map((one) => one.code)],
    ['section slugs', sections.map((one) => one.slug)],
    ['addresses', [...staff, ...licensees].map((one) => one.email)],
  ])('are unique in %s', (_, keys) => expect(duplicates(keys)).toEqual([]))

  it('resolve in every story', () => {
    const [person, section, topic, source, picture, chart] = [people, sections, topics, sources, pictures, charts].map(has)
    const region = new Set(regions.map((one) => one.code))
    const missing = stories.flatMap((story) =>
      [
        ...(section?.has(story.section) ? [] : [story.section]),
        ...story.topics.filter((key) => !topic?.has(key)),
        ...story.regions.filter((code) => !region.has(code)),
        ...[...story.byline.map((one) => one.person), story.responsibleEditor, ...(story.proofreader ? [story.proofreader] : [])].filter(
          (key) => !person?.has(key),
        ),
        ...story.sources.filter((key) => !source?.has(key)),
        ...(story.picture && !picture?.has(story.picture) ? [story.picture] : []),
        ...(story.series && !has(series).has(story.series.key) ? [story.series.key] : []),
        ...story.keyFigures.filter((key) => !observationByKey.has(key)),
        ...story.body.flatMap((block) =>
          block.type === 'picture' && !picture?.has(block.picture)
            ? [block.picture]
            : block.type === 'chart' && !chart?.has(block.chart)
              ? [block.chart]
              : [],
        ),
      ].map((key) => `${story.key}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  it('name who made each bulletin that is quoted, for a citation begins with its author', () => {
    const quoted = new Set(observations.map((one) => one.source))
    expect(sources.filter((one) => quoted.has(one.key) && one.citation && !one.producer).map(({ key }) => key)).toEqual([])
    expect(sources.filter(({ producer, citation }) => producer && !citation?.startsWith(producer)).map(({ key }) => key)).toEqual([])
  })

  it('give every indicator a heading on the data index', () => {
    expect(indicators.filter(({ topics: keys }) => indicatorGroup(keys) === null).map(({ code }) => code)).toEqual([])
  })

  it('resolve on the front page, in charts, and among indicators, observations and accounts', () => {
    const [story, source, topic] = [has(stories), has(sources), has(topics)]
    const region = new Set(regions.map((one) => one.code))
    const indicator = new Set(indicators.map((one) => one.code))
    const onFront = [front.lead, ...front.top, ...front.blocks.flatMap((block) => block.stories), ...front.pictures, ...front.flashes]
    expect(onFront.filter((key) => !story.has(key))).toEqual([])
    expect(duplicates(onFront)).toEqual([])
    expect(front.blocks.filter((block) => !has(sections).has(block.section))).toEqual([])
    expect(front.figures.filter((one) => !observationByKey.has(one.observation))).toEqual([])
    expect(charts.filter((chart) => chart.indicators.some((code) => !indicator.has(code)) || chart.regions.some((code) => !region.has(code))).map(({ key }) => key)).toEqual([])
    expect(indicators.filter((one) => !source.has(one.source) || one.topics.some((key) => !topic.has(key))).map((one) => one.code)).toEqual(
      [],
    )
    expect(
      observations
        .filter((one) => !indicator.has(one.indicator) || !region.has(one.region) || !source.has(one.source))
        .map((one) => one.key),
    ).toEqual([])
    expect(observations.filter((one) => one.supersedes && !observationByKey.has(one.supersedes)).map((one) => one.key)).toEqual([])
    expect(regions.filter((one) => one.parent && !region.has(one.parent)).map((one) => one.code)).toEqual([])
    expect(staff.filter((one) => one.person && !has(people).has(one.person))).toEqual([])
    expect([...licensees, ...agreements].filter((one) => !has(organisations).has(one.organisation))).toEqual([])
    expect(invoices.filter((one) => !has(organisations).has(one.organisation) || (one.agreement && !agreements.some(({ no }) => no === one.agreement))).map((one) => one.no)).toEqual([])
    expect(agreements.filter((one) => one.notice !== notice.key)).toEqual([])
  })

  it('give each place in a series to one story', () => {
    expect(duplicates(stories.flatMap((story) => (story.series ? [`${story.series.key} ${story.series.position}`] : [])))).toEqual([])
  })
})

describe('figures in sentences', () => {
  it('refer to observations', () => expect(allInline.filter((one) => !observationByKey.has(one.key))).toEqual([]))

  it('say what the record says, to the digit they print', () => {
    const wrong = allInline.filter(({ key, words }) => {
      const observation = observationByKey.get(key)
      return observation !== undefined && !fits(observation, words)
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['473家', 473, true],
    ['474家', 473, false],
    ['134.9万亿元', 134_908_400_000_000, true],
    ['135万亿元', 134_908_400_000_000, true],
    ['134.8万亿元', 134_908_400_000_000, false],
  ])('take %s for %d: %s', (words, value, expected) => {
    const [first] = observations
    expect(first && fits({ ...first, value }, words)).toBe(expected)
  })

  it('keep the operator: an approximate value is printed as one', () => {
    const bare = allInline.filter(({ key, words }) => observationByKey.get(key)?.operator === '≈' && !/[约左右近]/.test(words))
    expect(bare).toEqual([])
  })

  it('cover all twenty-five records of the press conference', () => {
    const records = observations.filter((one) => one.source === 'xuchang-conference-2024')
    const quoted = new Set(allInline.filter((one) => one.story === 'xuchang-conference').map((one) => one.key))
    expect(records).toHaveLength(25)
    expect(records.filter((one) => !quoted.has(one.key)).map((one) => one.key)).toEqual([])
    expect(records.filter((one) => one.status !== 'V')).toEqual([])
  })
})

describe('observations', () => {
  it('have a source, a place in it and a date', () => {
    expect(
      observations.filter((one) => !one.source || !one.sourceLocator || !/^\d{4}(-\d\d){0,2}$/.test(one.publishedAt)).map((one) => one.key),
    ).toEqual([])
  })
  it('print the value they hold', () =>
    expect(observations.filter((one) => one.value !== null && !fits(one, one.valueText)).map((one) => one.key)).toEqual([]))
  it('state a claim or a rank where they hold no number', () =>
    expect(observations.filter((one) => one.value === null && !one.claim).map((one) => one.key)).toEqual([]))
  it('add up: Henan’s divisions make the province', () =>
    expect(censusByDivision.reduce((sum, [, counted]) => sum + counted, 0)).toBe(CENSUS_HENAN))
  it('agree with each other: the income ratio follows from the incomes', () => {
    const off = observations
      .filter((one) => one.indicator === 'income-ratio' && one.region === '100000')
      .filter((one) => {
        const [urban, rural] = ['urban', 'rural'].map(
          (kind) => observationByKey.get(`income-${kind}-cn-${one.period}`)?.value ?? Number.NaN,
        )
        return !(Math.abs((urban ?? Number.NaN) / (rural ?? Number.NaN) - (one.value ?? Number.NaN)) <= 0.0051)
      })
    expect(off.map((one) => one.key)).toEqual([])
  })
})

describe('stories', () => {
  it('carry their source: own brand for our own, the outlet and the original for a reprint', () => {
    const own = stories.filter((story) => story.kind === 'own')
    const reprints = stories.filter((story) => story.kind === 'reprint')
    expect(
      own.filter((story) => !story.sources.includes('shuming') || story.sourceLabel !== '来源：署名新闻').map((story) => story.key),
    ).toEqual([])
    expect(own.filter((story) => story.originalTitle ?? story.originalUrl ?? story.originalAuthor)).toEqual([])
    expect(reprints.length).toBeGreaterThan(0)
    expect(
      reprints
        .filter((story) => !story.originalTitle || !story.originalAuthor || !story.originalUrl?.startsWith('https://evening.example/'))
        .map((story) => story.key),
    ).toEqual([])
  })

  it('are classified by the notice as the kind they say they are', () => {
    const version = {
      id: notice.key,
      noticeKey: notice.key,
      version: notice.no,
      effectiveFrom: notice.effectiveFrom,
      site: '署名新闻',
      brandAliases: notice.brandAliases,
      rightsManager: notice.rightsManager,
      creditLine: notice.creditLine,
      markerStems: notice.markerStems,
      clauses: notice.clauses,
    }
    const expected = { own: 'own_source_label', reprint: 'reprint', mixed: 'mixed' } as const
    const classes = stories.map((story) => ({
      story,
      found: classify({ sourceLabel: story.sourceLabel, lead: plain(bodyOf(story)) }, version).class,
    }))
    expect(
      classes.filter(({ story, found }) => found !== expected[story.kind]).map(({ story, found }) => `${story.key}: ${found}`),
    ).toEqual([])
  })

  it('are signed and dated in Beijing time', () => {
    expect(stories.filter((story) => story.kind === 'own' && story.byline.length === 0).map((story) => story.key)).toEqual([])
    const bad = stories.filter(
      ({ publishedAt }) =>
        !/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+08:00$/.test(publishedAt) ||
        !(
          Date.parse(publishedAt) >= Date.parse('2024-10-23T00:00:00+08:00') &&
          Date.parse(publishedAt) < Date.parse('2026-11-23T00:00:00+08:00')
        ),
    )
    expect(bad.map((story) => story.key)).toEqual([])
  })

  it('have a headline that fits: 8 to 36 characters, a short title to 16, a summary to 120', () => {
    const odd = stories.filter(
      (story) =>
        story.headline.length < 8 || story.headline.length > 36 || (story.shortTitle?.length ?? 0) > 16 || story.summary.length > 120,
    )
    expect(odd.map((story) => `${story.key} ${story.headline.length} ${story.shortTitle?.length} ${story.summary.length}`)).toEqual([])
  })

  it('are long enough to read: 200 Han characters, 40 for a flash, 150 beside pictures', () => {
    const least: Partial<Record<DemoStory['genre'], number>> = { flash: 40, pictures: 150 }
    expect(
      stories
        .map((story) => ({ key: story.key, least: least[story.genre] ?? 200, han: han(plain(bodyOf(story))) }))
        .filter((one) => one.han < one.least),
    ).toEqual([])
  })

  it('use full-width punctuation between Han characters', () => {
    const half = stories.flatMap((story) =>
      [story.headline, story.summary, plain(bodyOf(story))]
        .filter((text) => /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u.test(text))
        .map(() => story.key),
    )
    expect(half).toEqual([])
  })

  it('say that an invented place is invented, where it is first named', () => {
    const silent = stories
      .filter((story) => /云汀|安澜/.test(plain(bodyOf(story))))
      .filter((story) => {
        const first = /(云汀|安澜).{0,3}/.exec(bodyOf(story))?.[0] ?? ''
        return !story.fictional || !first.includes('（虚')
      })
    expect(silent.map((story) => story.key)).toEqual([])
  })
})

describe('pictures', () => {
  it.each(pictures.map((one) => [one.key, one] as const))('%s is drawn the same each time and holds no text', (_, one) => {
    const svg = one.svg()
    expect(svg).toBe(one.svg())
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1600 1000"/)
    expect(svg).not.toMatch(/<text|NaN|undefined/)
  })
})

describe('the notice', () => {
  it('has five clauses, the third in three parts, each of its own kind', () => {
    expect(notice.clauses.map((clause) => clause.no)).toEqual(['1', '2', '3.1', '3.2', '3.3', '4', '5'])
    expect(duplicates(notice.clauses.map((clause) => clause.kind))).toEqual([])
  })
})

describe('the notice for open data stories', () => {
  it('frees only what one of its clauses says, and is named by own stories alone', () => {
    for (const { clauses, freeUse, appliesTo } of openDataNotices) {
      expect(clauses.find(({ no }) => no === freeUse?.clause)?.kind).toBe('free_use_grant')
      expect(appliesTo).toBe('named')
    }
    const named = stories.filter((story) => story.notice)
    expect(named.length).toBeGreaterThan(1)
    for (const story of named) expect([story.kind, story.notice]).toEqual(['own', openDataNotices[0]?.key])
  })
})

/** Official names that anybody who reports the matter must use. */
const names = [
  '推进中国式现代化建设河南实践',
  '系列主题许昌专场新闻发布会',
  '许昌专场新闻发布会',
  '城乡融合共同富裕先行试验区',
  '国家政务服务线上线下融合和向基层延伸试点',
  '国家级市场采购贸易方式试点',
  '中部地区县域经济百强榜',
  '省级专精特新中小企业',
  '农村居民人均可支配收入',
]

describe.skipIf(!existsSync(REAL_DOCUMENT))('the real document', () => {
  it('shares no run of twelve Han characters with the edition, names of record aside', () => {
    const without = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, '\n'), text)
    const runs = (text: string) => without(text).match(/\p{Script=Han}{12,}/gu) ?? []
    const theirs = new Set(
      runs(readFileSync(REAL_DOCUMENT, 'utf8')).flatMap((run) =>
        Array.from({ length: run.length - 11 }, (_, at) => run.slice(at, at + 12)),
      ),
    )
    const ours = JSON.stringify([
      stories.map((story) => ({ ...story, body: plain(bodyOf(story)) })),
      observations,
      indicators,
      notice,
      openDataNotices,
      sources,
      charts,
      series,
      topics,
      people,
    ])
    const shared = runs(ours)
      .flatMap((run) => Array.from({ length: run.length - 11 }, (_, at) => run.slice(at, at + 12)))
      .filter((run) => theirs.has(run))
    expect(theirs.size).toBeGreaterThan(100)
    expect(shared).toEqual([])
  })
})
