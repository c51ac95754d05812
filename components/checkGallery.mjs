// Opens every page of the gallery in Chromium and reports axe violations, sideways scroll and script errors: node components/checkGallery.mjs OUT
import { readFile, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from '@playwright/test'

const out = process.argv[2]
if (!out) {
  console.error('Usage: node components/checkGallery.mjs OUT, after node components/renderGallery.mjs OUT')
  process.exit(2)
}
const types = { '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.png': 'image/png' }
const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://gallery').pathname
  try {
    const bytes = await readFile(join(out, path.replaceAll('..', '')))
    response.setHeader('content-type', types[extname(path)] ?? 'text/plain')
    response.end(bytes)
  } catch {
    response.writeHead(404).end() // a link that leads out of the gallery
  }
})
await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
const base = `http://127.0.0.1:${server.address().port}`
const names = (await readdir(out)).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5))
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const modes = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'elder', options: { colorScheme: 'light' }, elder: true },
  { name: 'forced', options: { forcedColors: 'active' } },
]
let problems = 0
const report = (...words) => {
  problems += 1
  console.log(...words)
}
for (const mode of modes) {
  for (const width of [320, 360, 768, 1440]) {
    const context = await browser.newContext({ ...mode.options, viewport: { width, height: 800 } })
    if (mode.elder) await context.addInitScript(() => localStorage.setItem('elder', 'on'))
    const page = await context.newPage()
    page.on('pageerror', (error) => report(mode.name, width, error.message))
    for (const name of names) {
      await page.goto(`${base}/${name}.html`)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (over > 0) report(mode.name, width, name, `runs over by ${over} px`)
      if (width !== 360 && width !== 1440) continue
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      for (const { id, nodes } of violations) report(mode.name, width, name, id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join('\n    '))
    }
    await context.close()
  }
}
await browser.close()
server.close()
console.log(`${names.length} pages, ${modes.length} modes, ${problems} problems`)
process.exitCode = problems > 0 ? 1 : 0
