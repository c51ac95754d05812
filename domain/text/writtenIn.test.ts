import { describe, expect, it } from 'vitest'

import { writtenIn } from './writtenIn'

const now = '2024-10-23T16:30:00Z'

describe('what the panel writes', () => {
  it.each<[iso: string, chinese: string[], english: string[]]>([
    ['2024-10-23T16:10:00Z', ['2024年10月24日', '2024年10月24日 00:10', '今天 00:10'], ['24 Oct 2024', '24 Oct 2024, 00:10', 'today 00:10']],
    ['2024-01-02T10:20:00Z', ['2024年1月2日', '2024年1月2日 18:20', '1月2日'], ['2 Jan 2024', '2 Jan 2024, 18:20', '2 Jan']],
    ['2023-12-31T16:00:00Z', ['2024年1月1日', '2024年1月1日 00:00', '1月1日'], ['1 Jan 2024', '1 Jan 2024, 00:00', '1 Jan']],
    ['2023-12-31T15:59:59Z', ['2023年12月31日', '2023年12月31日 23:59', '2023年12月31日'], ['31 Dec 2023', '31 Dec 2023, 23:59', '31 Dec 2023']],
  ])('is the day of %s in Shanghai, in the language of whoever reads', (iso, chinese, english) => {
    for (const [language, expected] of [['zh', chinese], ['en', english]] as const) {
      const { date, dateTime, short } = writtenIn(language)
      expect([date(iso), dateTime(iso), short(iso, now)]).toEqual(expected)
    }
  })

  it('joins words with the marks of the language', () => {
    const said = (language: string) => { const { aside, comma, list } = writtenIn(language); return `${list(['甲', '乙'])}${comma}1${aside('x')}` }
    expect([said('zh'), said('en')]).toEqual(['甲、乙，1（x）', '甲, 乙, 1 (x)'])
  })
})
