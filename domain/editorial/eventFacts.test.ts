import { describe, expect, it } from 'vitest'
import { parseDateline } from './dateline'
import { eventFacts } from './eventFacts'
import { inferDate, type YearClues } from './eventYear'

const facts = (lead: string, more: { title?: string; published?: string; reference?: string; text?: string } = {}) => eventFacts({
  title: more.title ?? '浩林市召开会议', paragraphs: [lead, more.text ?? ''], dateline: parseDateline(lead),
  published: more.published ?? null, reference: more.reference ?? null,
})

describe('eventFacts', () => {
  it.each([
    ['2024年10月23日，浩林市在松岭区会展中心举行“山河新篇”系列新闻发布会。', '2024-10-23', '松岭区会展中心', '山河新篇', '“山河新篇”系列新闻发布会'],
    ['2024年3月5日,由市政府主办的青江论坛在浩林开幕。', '2024-03-05', '浩林', null, '青江论坛'],
    ['２０２４年３月５日，全市春季招商推介会在浩林成功举办。', '2024-03-05', '浩林', null, '全市春季招商推介会'],
    ['2024年3月5日，浩林市召開「山河新篇」系列新聞發佈會。', '2024-03-05', null, '山河新篇', '「山河新篇」系列新聞發佈會'],
    ['2024年2月30日，浩林市下雨。', null, null, null, null],
    ['浩林市在省政府的支持下举办了运动会。', null, null, null, '运动会'],
    ['Haolin opened its library on October 23, 2024.', '2024-10-23', null, null, null],
    ['The library opened on 5 March 2023 in Haolin.', '2023-03-05', null, null, null],
  ])('reads %s', (lead, date, place, series, name) => {
    const found = facts(lead)
    expect(found.eventDate?.date ?? null).toBe(date)
    expect(found.eventPlace).toBe(place)
    expect(found.series).toBe(series)
    if (name === null || name.length > 3) expect(found.eventName).toBe(name)
  })

  it('takes place and day from the dateline when the lead has none', () => {
    expect(facts('本报浩林10月23日电(记者 张三)全市秋收过半。', { reference: '2024-11-01' })).toMatchObject({
      eventPlace: '浩林', eventDate: { date: '2024-10-23', yearInferred: true },
    })
  })

  it('reads a day without its month against the publication date', () => {
    expect(facts('23日上午，浩林市召开会议。', { published: '2024-10-24' }).eventDate?.date).toBe('2024-10-23')
    expect(facts('30日上午，浩林市召开会议。', { published: '2024-11-02' }).eventDate?.date).toBe('2024-10-30')
    expect(facts('31日上午，浩林市召开会议。', { published: '2024-12-02' }).eventDate?.date).toBe('2024-10-31')
  })

  it('says that a year is unknown rather than guess one from nothing', () => {
    expect(facts('10月23日，浩林市召开会议。')).toMatchObject({ eventDate: null, yearUnknown: true })
    expect(facts('浩林市召开会议。')).toMatchObject({ eventDate: null, yearUnknown: false })
  })
})

describe('the year of a date printed without one', () => {
  const clues = (more: Partial<YearClues>): YearClues => ({ published: null, reference: null, text: '', upcoming: false, ...more })
  it.each<[string, number, number, Partial<YearClues>, string | null]>([
    ['the last such day before publication', 12, 30, { published: '2025-01-02' }, '2024-12-30'],
    ['the same day', 10, 23, { published: '2024-10-23' }, '2024-10-23'],
    ['the next such day for an announcement', 1, 5, { published: '2024-12-30', upcoming: true }, '2025-01-05'],
    ['publication before contents', 10, 23, { published: '2025-10-24', text: '二十届三中全会' }, '2025-10-23'],
    ['the span between two meetings', 10, 23, { text: '学习二十届三中全会精神' }, '2024-10-23'],
    ['the span before a much later reference', 10, 23, { text: '党的二十届三中全会', reference: '2026-11-23' }, '2024-10-23'],
    ['the reference inside the span', 8, 1, { text: '党的二十届三中全会', reference: '2025-09-01' }, '2025-08-01'],
    ['the meeting cited last', 3, 1, { text: '十八大以来……党的二十届二中全会' }, '2023-03-01'],
    ['traditional characters', 12, 1, { text: '十九屆六中全會' }, '2021-12-01'],
    ['the congress until the next one', 11, 1, { text: '党的二十大精神', reference: '2025-12-01' }, '2025-11-01'],
    ['the reference alone', 10, 23, { reference: '2024-11-01' }, '2024-10-23'],
    ['the year before when the day is still to come', 12, 1, { reference: '2024-11-01' }, '2023-12-01'],
    ['the latest year in the text, targets left out', 5, 1, { text: '2020年以来，2023年增长，到2035年实现' }, '2023-05-01'],
    ['a leap day', 2, 29, { reference: '2026-01-01' }, '2024-02-29'],
    ['nothing', 5, 1, {}, null],
    ['no such day', 2, 30, { reference: '2024-11-01' }, null],
  ])('takes %s', (_, month, day, more, date) => expect(inferDate(month, day, clues(more))).toBe(date))
})
