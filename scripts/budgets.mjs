// `npm run budgets [-- URL]`: weighs one page of each kind and asks Lighthouse about four. Without an address it starts the built site with
// the demo edition. `--json FILE` leaves the counts there.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import { ensureBuilt } from './buildSite.mjs'
import { ensureChromium } from './chromium.mjs'
import { isDecided, judge, LIGHTHOUSE, readReport, STORY } from './lighthouse.mjs'
import { freePort } from './machine.mjs'
import { exitStatusOf, Problem } from './problem.mjs'
import { progress } from './progress.mjs'
import { startTestSite } from './testSite.mjs'

// Bytes after gzip, on a first visit, everything but pictures.
const WEIGHTS = { page: 35_000, front: 60_000, script: 5_000 }
// So that Lighthouse meets the page as readers do who are not its first: kept, and packed as small as it goes.
const READERS_BEFORE = 3
const PACKED_WITHIN_MS = 2000

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const gzipped = (text) => gzipSync(text).length

async function textOf(url) {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  if (!answer.ok) throw new Problem(`${url} answers ${answer.status}`)
  return answer.text()
}

const locations = (xml) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url.replaceAll('&amp;', '&').replaceAll('&#38;', '&')))

/** One address of each kind, by the first part of its path and its depth, from the sitemap. */
async function pagesOfEachKind(site) {
  const index = locations(await textOf(`${site}/sitemap.xml`))
  const all = (await Promise.all(index.map(async ({ pathname, search }) => locations(await textOf(site + pathname + search))))).flat()
  const kinds = new Map([['front', '/'], ['search', `/search?q=${encodeURIComponent('企业')}`], ['region profile', '/regions/411000'], ['data comparison', '/data/compare?indicator=regional-gdp&area=410000&area=411000'], ['data search', `/data/search?q=${encodeURIComponent('企业')}`], ['data frame', '/embed/data/gdp']])
  for (const { pathname } of all) {
    const parts = pathname.split('/').filter(Boolean)
    const kind = parts[0] === 'data' || parts[0] === 'notices' ? [parts[0], ...parts.slice(1).map(() => '…')].join('/') : parts[0]
    if (kind && !kinds.has(kind)) kinds.set(kind, pathname)
  }
  return kinds
}

/** What a reader's first visit loads of a page, pictures left out. */
async function weigh(url) {
  const html = await textOf(url)
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .map(([, attributes, text]) => ({ attributes, text, src: /\bsrc="([^"]+)"/.exec(attributes)?.[1] ?? /\bimport\("([^"]+)"\)/.exec(text)?.[1] }))
  const styles = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? [])
  const weightOf = async (sources) => (await Promise.all(sources.map(async (source) => gzipped(await textOf(new URL(source, url)))))).reduce((all, bytes) => all + bytes, 0)
  const script = await weightOf(scripts.flatMap(({ src }) => src ?? []))
  return { html: gzipped(html), style: await weightOf(styles), script, hasFramework: scripts.some(({ src, text }) => src?.includes('/_next/') || text.includes('__next_f')) }
}

async function checkWeights(site, kinds, report) {
  for (const [kind, path] of kinds) {
    const { html, style, script, hasFramework } = await weigh(site + path)
    const all = html + style + script
    const isLight = all <= (kind === 'front' ? WEIGHTS.front : WEIGHTS.page) && script <= WEIGHTS.script && !hasFramework
    report(isLight, `weight ${kind}: ${kilobytes(all)} (HTML ${kilobytes(html)}, CSS ${kilobytes(style)}, JavaScript ${kilobytes(script)})${hasFramework ? ', FRAMEWORK SCRIPT' : ''}`)
  }
}

/** Lighthouse's mobile run: simulated slow 4G, four times slower processor. */
async function ask({ url, port }) {
  const { default: lighthouse } = await import('lighthouse')
  const { lhr } = await lighthouse(url, { port, logLevel: 'error', output: 'json' })
  return readReport(lhr)
}

async function readBefore(url) {
  for (let reader = 1; reader <= READERS_BEFORE; reader += 1) await (await fetch(url, { headers: { 'accept-encoding': 'br' } })).arrayBuffer()
  await new Promise((resolve) => setTimeout(resolve, PACKED_WITHIN_MS))
}

async function checkWithLighthouse(site, kinds, report, chromePath) {
  const { chromium } = await import('@playwright/test')
  const ownFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  for (const kind of ['news', 'front', 'data/…/…/…', 'notices']) {
    const path = kinds.get(kind)
    if (!path) {
      report(false, `lighthouse ${kind}: the sitemap has no such page`)
      continue
    }
    await readBefore(site + path)
    const runs = []
    const budget = kind === 'news' ? STORY : LIGHTHOUSE
    while (!isDecided(runs, budget)) {
      const port = await freePort()
      const browser = await chromium.launch({ executablePath: chromePath, args: [...ownFlags, `--remote-debugging-port=${port}`] })
      try {
        runs.push(await ask({ url: site + path, port }))
      } finally {
        await browser.close()
      }
    }
    const { isGood, line } = judge(runs, budget)
    report(isGood, `lighthouse ${kind}: ${line}`)
  }
}

process.exitCode = await exitStatusOf(async () => {
  const argv = process.argv.slice(2)
  const jsonAt = argv.indexOf('--json')
  const jsonFile = jsonAt >= 0 ? argv[jsonAt + 1] : null
  const given = argv.find((argument) => /^https?:/.test(argument))?.replace(/\/$/, '')
  const steps = progress()
  const chromePath = await ensureChromium(steps)
  if (!given) await ensureBuilt(steps)
  const own = given ? null : await startTestSite()
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const failures = []
  const report = (isGood, line) => {
    counts[isGood ? 'passed' : 'failed'] += 1
    if (!isGood) failures.push(line)
    steps.say(`${isGood ? 'ok  ' : 'OVER'} ${line}`)
  }
  try {
    const site = given ?? own.url
    const kinds = await pagesOfEachKind(site)
    await checkWeights(site, kinds, report)
    await checkWithLighthouse(site, kinds, report, chromePath)
  } finally {
    await own?.stop()
  }
  if (jsonFile) writeFileSync(jsonFile, JSON.stringify({ counts, failures }))
  return counts.failed > 0 ? 1 : 0
})
