import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../app/(site)/styles/tokens.css', import.meta.url), 'utf8')

const tokensOf = (block: string): Map<string, string> =>
  new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]))

const schemes = {
  light: tokensOf(/:root \{([^}]*)\}/.exec(css)?.[1] ?? ''),
  dark: tokensOf(/:root\[data-theme='dark'\] \{([^}]*)\}/.exec(css)?.[1] ?? ''),
  system: tokensOf(/:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/.exec(css)?.[1] ?? ''),
}

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2 contrast ratio. */
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const texts = ['ink', 'muted', 'faint', 'seal', 'data', 'ok']
const grounds = ['paper', 'wash', 'data-wash']

describe.each(['light', 'dark'] as const)('%s tokens', (scheme) => {
  const tokens = schemes[scheme]
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground])))('%s on %s reads at 4.5:1', (text = '', ground = '') => {
    expect(contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it('reads the sign on the seal', () => {
    expect(contrast('#fcfbf8', tokens.get('seal-fill') ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

it('is the same dark by choice and by system', () => {
  expect([...schemes.system]).toEqual([...schemes.dark])
})
