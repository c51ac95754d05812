import { describe, expect, it } from 'vitest'

import { sdmxFrequency, sdmxPeriod } from './sdmxPeriod'

describe('a period as SDMX writes it', () => {
  it.each([
    ['2024', '2024', 'A'], ['2024-H1', '2024-S1', 'S'], ['2024-Q3', '2024-Q3', 'Q'], ['2024-09', '2024-09', 'M'], ['2024-10-23', '2024-10-23', 'D'],
    ['2020/2023', '2020-01-01/P4Y', 'N'], ['2020/2020', '2020-01-01/P1Y', 'N'], ['2024-Q1/2024-09', '2024-01-01/P274D', 'N'], ['2024-02-28/2024-03-01', '2024-02-28/P3D', 'N'], ['2024/', '2024-01-01/P297D', 'N'],
  ])('%s is %s, frequency %s', (period, written, frequency) => {
    expect(sdmxPeriod(period, '2024-10-23')).toBe(written)
    expect(sdmxFrequency(period)).toBe(frequency)
  })
})
