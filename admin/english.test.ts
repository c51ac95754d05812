import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const here = import.meta.dirname
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
const chinese = /[\p{Script=Han}，。；：、（）？！《》]/u
// What English quotes of Chinese: words of copy, marks that a number is printed with, the name of the house.
const quoted = /[“"][^”"]*[”"]|\d、|（\d+）|署名|来源|消息|专稿|报道|万|亿|家/gu

/** Every sentence of a dictionary; what makes one of numbers and names is asked with some. Dates have a test of their own (writtenIn). */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return (String(value).includes('.toLowerCase') ? ['x'] : [0, 1, 3, 'x', {}]).flatMap((given) => sentencesOf((value as (...args: unknown[]) => unknown)(...Array(6).fill(given))))
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([name, inside]) => (name === 'writing' ? [] : sentencesOf(inside))) : []
}

describe('the panel in English', () => {
  it.each(files.filter((file) => file.endsWith('words.ts')))('says nothing in Chinese: %s', async (file) => {
    const dictionary = (await import(join(here, file))) as Record<string, unknown>
    const speaks = Object.values(dictionary).filter((value) => typeof value === 'function') as ((language: string) => unknown)[]
    expect(speaks.length).toBeGreaterThan(0)
    const said = speaks.flatMap((speak) => sentencesOf(speak('en')))
    expect(said.length).toBeGreaterThan(3)
    expect(said.filter((sentence) => chinese.test(sentence.replace(quoted, '')))).toEqual([])
  })

  it.each(files.filter((file) => file.endsWith('.tsx') && file !== 'graphics.tsx'))('has its sentences and marks in a dictionary: %s', (file) => {
    const lines = readFileSync(join(here, file), 'utf8').split('\n')
    expect(lines.filter((line) => chinese.test(line) && !/\bzh\b|'en'|^const \w+ = \/.*\/u$/.test(line))).toEqual([])
  })
})
