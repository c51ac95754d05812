import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Lock = { packages: Record<string, { version?: string }> }

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock
const versionOf = (name: string): number[] => (lock.packages[`node_modules/${name}`]?.version ?? '').split('.').map(Number)
const atLeast = (found: number[], floor: number[]): boolean => {
  const at = floor.findIndex((part, index) => found[index] !== part)
  return at < 0 || (found[at] ?? -1) > (floor[at] ?? 0)
}

describe('S1 versions with known holes are not installed', () => {
  it.each([['payload', [3, 90, 1]], ['next', [16, 3, 8]]] as const)('%s is at or above its floor', (name, floor) => {
    expect(atLeast(versionOf(name), [...floor])).toBe(true)
  })
  it.each([['3.90.0', false], ['3.89.9', false], ['4.0.0', true], ['3.90.1', true], ['', false]])('tells %s from a good one', (version, isGood) => {
    expect(atLeast(version.split('.').map(Number), [3, 90, 1])).toBe(isGood)
  })
})

describe('S29 plugins with severe faults stay out', () => {
  const banned = ['@payloadcms/plugin-form-builder', '@payloadcms/plugin-import-export', '@payloadcms/plugin-mcp', '@payloadcms/plugin-multi-tenant', '@payloadcms/plugin-stripe', '@payloadcms/plugin-search']
  it('neither by us nor by what we install', () => {
    const installed = Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1) ?? '')
    expect(installed).toContain('payload')
    expect(installed.filter((name) => banned.includes(name))).toEqual([])
  })
})
