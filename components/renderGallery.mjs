// Writes every page type of the gallery: node components/renderGallery.mjs OUT
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import sharp from 'sharp'
import { compileSiteCss } from './compileSiteCss.mjs'

const out = process.argv[2]
if (!out) {
  console.error('Usage: node components/renderGallery.mjs OUT')
  process.exit(2)
}
await mkdir(out, { recursive: true })

const root = new URL('..', import.meta.url).pathname
const bundle = join(root, '.build', 'gallery.mjs')
await build({
  absWorkingDir: root,
  entryPoints: ['components/galleryPages.tsx'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  jsx: 'automatic',
  packages: 'external',
  define: { 'process.env.NODE_ENV': '"production"' },
})
const { pageNames, renderPage } = await import(bundle)
const css = await compileSiteCss()
console.log(`css ${css.length} bytes, ${gzipSync(css, { level: 9 }).length} gzip`)
for (const name of pageNames) {
  const html = renderPage(name, css)
  await writeFile(join(out, `${name}.html`), html)
  console.log(`${name} ${gzipSync(html, { level: 9 }).length} gzip with css`)
}
for (const file of await readdir(join(root, 'public'))) await copyFile(join(root, 'public', file), join(out, file))

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540"><rect width="960" height="540" fill="#e8e2d4"/>
<path d="M0 330C160 250 300 260 430 310S760 370 960 280V540H0z" fill="#b9b29f"/><path d="M0 400C200 340 420 380 560 420S840 450 960 400V540H0z" fill="#7d796b"/>
<path d="M430 540C440 470 520 440 500 400S430 350 470 318" fill="none" stroke="#fcfbf8" stroke-width="14"/><path d="M660 330v-70h40v-40h26v40h60v70z" fill="#45423b"/><circle cx="190" cy="130" r="42" fill="#fcfbf8"/></svg>`
for (const width of [480, 960]) {
  await sharp(Buffer.from(drawing)).resize(width).jpeg({ quality: 80 }).toFile(join(out, `demo-${width}.jpg`))
  await sharp(Buffer.from(drawing)).resize(width).webp({ quality: 80 }).toFile(join(out, `demo-${width}.webp`))
}
