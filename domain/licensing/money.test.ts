import { describe, expect, it } from 'vitest'

import { addAmounts, amountInWords, type Currency, readAmount } from './money'

describe('amounts of money', () => {
  it.each<[string, Currency, string | null]>([
    ['12000', 'CNY', '12000.00'], ['12,000.5', 'CNY', '12000.50'], ['１２．３０', 'CNY', '12.30'], ['0.1', 'USD', '0.10'], ['007', 'EUR', '7.00'], ['0', 'CNY', '0.00'], ['1.500', 'CNY', '1.50'],
    ['999999999999.99', 'CNY', '999999999999.99'], ['1200', 'JPY', '1200'], ['1200.5', 'JPY', null], ['1200.0', 'JPY', '1200'],
    ['1000000000000', 'CNY', null], ['1.005', 'CNY', null], ['-1', 'CNY', null], ['+1', 'CNY', null], ['1e3', 'CNY', null], ['', 'CNY', null], ['一百', 'CNY', null], ['1,00', 'CNY', null], ['NaN', 'CNY', null], ['.5', 'CNY', null], ['5.', 'CNY', null], ['=1+1', 'CNY', null],
  ])('reads %j in %s as %j', (typed, currency, amount) => expect(readAmount(typed, currency)).toBe(amount))

  it('adds what floats cannot', () => {
    expect(addAmounts(['0.10', '0.20'], 'CNY')).toBe('0.30')
    expect(addAmounts(Array.from({ length: 1000 }, () => '999999999999.99'), 'CNY')).toBe('999999999999990.00')
    expect(addAmounts(['7', '8'], 'JPY')).toBe('15')
    expect(addAmounts([], 'CNY')).toBe('0.00')
  })

  it.each([['12000.50', 'CNY', 'CNY 12,000.50'], ['999.00', 'USD', 'USD 999.00'], ['1234567', 'JPY', 'JPY 1,234,567'], ['0.05', 'HKD', 'HKD 0.05']])('prints %s of %s as %s', (amount, currency, shown) => expect(amountInWords(amount, currency)).toBe(shown))
})
