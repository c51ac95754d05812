import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { score, type LabelledText } from './score'

const here = new URL('.', import.meta.url)
const files = readdirSync(here).filter((name) => name.endsWith('.json'))
const read = (name: string) => JSON.parse(readFileSync(new URL(name, here), 'utf8')) as LabelledText[]

describe('the labelled texts', () => {
  it('are at least 40 with 300 figures, and every label lies on its text', () => {
    const texts = files.flatMap(read)
    expect(texts.length).toBeGreaterThanOrEqual(40)
    expect(texts.reduce((sum, { gold }) => sum + gold.length, 0)).toBeGreaterThanOrEqual(300)
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
    for (const { text, gold } of texts) for (const { start, end } of gold) expect(text.slice(start, end).trim().length).toBe(end - start)
  })

  it.each(files)('%s keeps precision 0.98, recall 0.95, signed value 0.97 and unit 0.95', (name) => {
    const result = score(read(name))
    expect(result.precision, result.faults.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(result.recall, result.faults.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(result.value, result.faults.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(result.unit, result.faults.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})
