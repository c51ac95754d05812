// Turns texts with marked figures into the labelled form of the scale: {{473家|473|家}}, {{30%—35%|30..35|%}}, {{一个|!|}} for disputed labels.
// usage: node domain/figures/labelled/compile.mjs            writes one .json beside marked/ for each file in it
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const here = new URL('.', import.meta.url)

export function compile(marked) {
  return marked.split(/^# /m).slice(1).map((block) => {
    const line = block.indexOf('\n')
    const id = block.slice(0, line).trim()
    const gold = []
    const ignore = []
    let text = ''
    const body = block.slice(line + 1).trim()
    for (const part of body.split(/(\{\{[^{}]*\}\})/)) {
      const mark = /^\{\{([^|{}]*)\|([^|{}]*)\|([^|{}]*)\}\}$/.exec(part)
      if (!mark) {
        if (/[{}]/.test(part)) throw new Error(`${id}: stray brace near ${part.slice(0, 30)}`)
        text += part
        continue
      }
      const span = { start: text.length, end: text.length + mark[1].length }
      text += mark[1]
      if (mark[2] === '!') ignore.push(span)
      else if (mark[2].includes('..')) gold.push({ ...span, value: null, low: number(id, mark[2].split('..')[0]), high: number(id, mark[2].split('..')[1]), unit: mark[3] })
      else gold.push({ ...span, value: number(id, mark[2]), unit: mark[3] })
    }
    return ignore.length > 0 ? { id, text, gold, ignore } : { id, text, gold }
  })
}

function number(id, text) {
  const value = Number(text)
  if (text === '' || Number.isNaN(value)) throw new Error(`${id}: ${text} is no number`)
  return value
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop())) {
  for (const name of readdirSync(new URL('marked/', here))) {
    const texts = compile(readFileSync(new URL(`marked/${name}`, here), 'utf8'))
    writeFileSync(new URL(name.replace(/\.txt$/, '.json'), here), `${JSON.stringify(texts, null, 1)}\n`)
    console.log(`${name}: ${texts.length} texts, ${texts.reduce((sum, item) => sum + item.gold.length, 0)} figures`)
  }
}
