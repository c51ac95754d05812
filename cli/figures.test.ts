import { describe, expect, it } from 'vitest'
import { UsageError } from './commandError'
import { parseFiguresArguments } from './figures'

describe('parseFiguresArguments', () => {
  it('reads the date and the area in both spellings', () => {
    expect(parseFiguresArguments([])).toEqual({ date: null, area: null })
    expect(parseFiguresArguments(['--date', '2024-10-23', '--area', '示例市'])).toEqual({ date: '2024-10-23', area: '示例市' })
    expect(parseFiguresArguments(['--area=示例市', '--date=2024-02-29'])).toEqual({ date: '2024-02-29', area: '示例市' })
  })

  it.each([
    ['an unknown flag', ['--verbose']],
    ['a stray word', ['story.txt']],
    ['a date without a value', ['--date']],
    ['an empty area', ['--area', ' ']],
    ['a day that does not exist', ['--date', '2023-02-29']],
    ['a date of another form', ['--date', '2024/10/23']],
    ['a month without a day', ['--date', '2024-10']],
    ['the same flag twice', ['--area', '甲', '--area', '乙']],
  ])('refuses %s as a wrong call with status 2', (_what, argv) => {
    expect(() => parseFiguresArguments(argv)).toThrow(UsageError)
    try {
      parseFiguresArguments(argv)
    } catch (error) {
      expect(error).toMatchObject({ status: 2 })
    }
  })
})
