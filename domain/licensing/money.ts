/** Money is text of decimal digits with its currency, reckoned in whole hundredths; no float ever holds an amount. */
export const currencies = { CNY: 2, HKD: 2, MOP: 2, TWD: 2, USD: 2, EUR: 2, GBP: 2, SGD: 2, JPY: 0 } as const
export type Currency = keyof typeof currencies

export const isCurrency = (value: unknown): value is Currency => typeof value === 'string' && value in currencies

const mostDigits = 12

/** An amount as it is stored (`12000.50`), from what somebody typed; null for what is no amount of that currency: signs, letters, too many digits. */
export function readAmount(typed: string, currency: Currency): string | null {
  const plain = typed.normalize('NFKC').trim()
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(plain)
  if (!match) return null
  const whole = (match[1] ?? '').replaceAll(',', '').replace(/^0+(?=\d)/, '')
  const digits = currencies[currency]
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  if (whole.length > mostDigits || fraction.length > digits) return null
  return digits === 0 ? whole : `${whole}.${fraction.padEnd(digits, '0')}`
}

const minor = (amount: string): bigint => BigInt(amount.replace('.', ''))

const written = (units: bigint, digits: number): string => {
  const text = units.toString().padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** The exact sum of stored amounts of one currency. */
export const addAmounts = (amounts: readonly string[], currency: Currency): string =>
  written(amounts.reduce((sum, amount) => sum + minor(amount), 0n), currencies[currency])

/** `CNY 12,000.50`, as it is printed. */
export function amountInWords(amount: string, currency: string): string {
  const [whole = '', fraction] = amount.split('.')
  return `${currency} ${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`
}
