import { readFile } from 'node:fs/promises'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

const from = new URL('../app/(site)/site.css', import.meta.url).pathname

/** The readers' style sheet as the build makes it: minified, with only the classes that are used. */
export const compileSiteCss = async () => {
  const { css } = await postcss([tailwind({ base: new URL('..', import.meta.url).pathname, optimize: { minify: true } })]).process(await readFile(from, 'utf8'), { from })
  return css
}
