import { expect, it, vi } from 'vitest'

const chinese = /\p{Script=Han}/u
// Examples of copy within an English sentence, and labels in both languages at once.
const allowed = /专稿, 消息, 报道|记者 张三 摄|来源：|万 or 亿|as 家|演示版|[\p{Script=Han}）][^\p{Script=Han}]*[ /·] ?[A-Z]/u

const said = new Set(['label', 'labels', 'singular', 'plural', 'description', 'placeholder', 'group', 'title'])

/** Every place of the configuration where whoever reads English is told something, with what it says. */
function* english(value: unknown, path: string, seen: Set<unknown>): Generator<[path: string, words: string]> {
  if (value === null || typeof value !== 'object' || seen.has(value)) return
  seen.add(value)
  for (const [name, inside] of Object.entries(value)) {
    // The editor carries its own words in every language.
    if (name === 'i18n') continue
    const here = `${path}.${'name' in value && typeof value.name === 'string' ? value.name : 'slug' in value ? String(value.slug) : ''}.${name}`
    if (said.has(name) && typeof inside === 'string') yield [here, inside]
    else if (said.has(name) && inside !== null && typeof inside === 'object' && 'zh' in inside) yield [here, String((inside as { en?: unknown }).en ?? (inside as { zh: unknown }).zh)]
    else yield* english(inside, here, seen)
  }
}

it('every label, option and help text of the panel is there in English', async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'x'.repeat(40))
  const { collections, globals } = await (await import('@payload-config')).default
  const told = [...collections, ...globals].flatMap(({ slug, fields, admin, ...named }) => [...english({ fields, admin, ...('labels' in named ? { labels: named.labels } : { label: named.label }) }, slug, new Set())])
  expect(told.length).toBeGreaterThan(500)
  expect(told.filter(([, words]) => chinese.test(words) && !allowed.test(words))).toEqual([])
}, 60_000)
