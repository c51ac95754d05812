import { describe, expect, it } from 'vitest'

import { readFigureCursor, writeFigureCursor } from './cursor'

describe('a cursor over observations', () => {
  it.each([{ timePeriod: '2024', seriesKey: 'gdp.410000', vintage: 1 }, { timePeriod: '2020/', seriesKey: 'high-tech-firms.990100', vintage: 12 }])('comes back as it was written: %o', (cursor) => {
    expect(readFigureCursor(writeFigureCursor(cursor))).toEqual(cursor)
    expect(encodeURIComponent(writeFigureCursor(cursor))).toBe(writeFigureCursor(cursor))
  })
  it.each(['', 'x', '2024!gdp.410000', '2024!gdp.410000!0', "2024!gdp.410000' or 1!1", '2024!gdp!1', '2024!gdp.410000!1!1'])('%s is none of ours', (text) => expect(readFigureCursor(text)).toBeNull())
})
