import { expect, test, type CDPSession, type Page } from '@playwright/test'

import { startTestSite } from '../../scripts/testSite.mjs'
import { pagesOfEachKind } from '../support/pages'
import { rawRequest } from '../support/rawRequest'

/** A page carries only the rules it needs (server/styleSheet.ts). Here the browser says whether they are all it needs. */

/** The same build, told to leave the style sheets files. */
let linking: Awaited<ReturnType<typeof startTestSite>>
test.beforeAll(async () => {
  test.setTimeout(180_000)
  linking = await startTestSite({ env: { INLINE_CSS: 'off' } })
})
test.afterAll(() => linking.stop())

/** All that the page links to there. */
async function wholeStyles(path: string): Promise<string> {
  const { text } = await rawRequest(path, { site: linking.url })
  const sheets = [...text.matchAll(/<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/g)].map(([, href = '']) => rawRequest(href, { site: linking.url }))
  const css = (await Promise.all(sheets)).map((sheet) => sheet.text).join('\n')
  if (css.length < 10_000) throw new Error(`${path} links to no style sheet`)
  return css
}

/** What the readers' script shows must not appear between two looks. */
const untilIslandRan = (page: Page) => page.waitForFunction(() => !document.querySelector('[data-do][hidden], [data-sizes][hidden]'))

const setStyles = (page: Page, css: string) => page.evaluate((text) => {
  const [first, ...others] = document.querySelectorAll('head > style')
  if (!first) throw new Error('the page has no style sheet of its own')
  const before = [first, ...others].map(({ textContent }) => textContent).join('\n')
  first.textContent = text
  for (const other of others) other.remove()
  return before
}, css)

/** For each box and pseudo-element what it is and every computed property of it. */
async function computedStyles(page: Page, cdp: CDPSession): Promise<{ names: string[]; boxes: { is: string; values: string[] }[] }> {
  const names = await page.evaluate(() => [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--')))
  const { documents: [tree], strings } = await cdp.send('DOMSnapshot.captureSnapshot', { computedStyles: names })
  if (!tree) throw new Error('no snapshot')
  const word = (index: number | undefined) => strings[index ?? -1] ?? ''
  const isOf = (node: number) => {
    const attributes = (tree.nodes.attributes?.[node] ?? []).map(word)
    return [word(tree.nodes.nodeName?.[node]), ...attributes.flatMap((name, at) => (at % 2 === 0 && ['id', 'class'].includes(name) ? `${name}=${attributes[at + 1] ?? ''}` : []))].join(' ')
  }
  return { names, boxes: tree.layout.nodeIndex.map((node, at) => ({ is: isOf(node), values: (tree.layout.styles[at] ?? []).map(word) })) }
}

/** Differences, as `element: property 1px instead of 2px`. */
function differences(pruned: Awaited<ReturnType<typeof computedStyles>>, whole: typeof pruned): string[] {
  if (pruned.boxes.length !== whole.boxes.length) return [`${pruned.boxes.length} boxes instead of ${whole.boxes.length}`]
  return pruned.boxes
    .flatMap(({ is, values }, box) => values.flatMap((value, at) => {
      const expected = whole.boxes[box]?.values[at]
      return value === expected ? [] : `${is}: ${whole.names[at]} ${value} instead of ${expected}`
    }))
}

/** Selectors of rules that are not in the page, and match something there: in whatever state, at whatever width, on paper or on a screen. */
const wronglyDropped = (page: Page, { whole, pruned }: { whole: string; pruned: string }) => page.evaluate((css) => {
  const splitList = (list: string): string[] => {
    const parts = ['']
    let depth = 0
    for (const character of list) {
      if ('(['.includes(character)) depth += 1
      if (')]'.includes(character)) depth -= 1
      if (character === ',' && depth === 0) parts.push('')
      else parts[parts.length - 1] += character
    }
    return parts.map((part) => part.trim())
  }
  const selectorsOf = (text: string): Set<string> => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    const found = new Set<string>()
    const walk = (rules: CSSRuleList, path: string) => {
      for (const rule of rules) {
        // A rule that only sets variables goes when nobody uses them: whether somebody does, the computed styles say.
        if (rule instanceof CSSStyleRule && [...rule.style].every((name) => name.startsWith('--'))) continue
        if (rule instanceof CSSStyleRule) for (const selector of splitList(rule.selectorText)) found.add(`${path}${selector}`)
        else if (rule instanceof CSSGroupingRule) walk(rule.cssRules, `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{`)
      }
    }
    walk(sheet.cssRules, '')
    return found
  }
  const kept = selectorsOf(css.pruned)
  const dropped = [...selectorsOf(css.whole)].filter((selector) => !kept.has(selector))
  // A state may come at any time, so it counts as there; a part of a form field is there when a field is.
  const anyState = (selector: string) => selector
    .replace(/::(?:placeholder|file-selector-button|-webkit-(?:datetime|date-and|calendar|search-|inner-spin|outer-spin)[\w-]*)/g, ':is(input,textarea,select)')
    .replace(/::[\w-]+(?:\([^)]*\))?/g, ':is(*)')
    .replace(/:(?:hover|focus|focus-visible|focus-within|active|target|popover-open|open|invalid|checked|user-invalid)(?![\w-])/g, ':is(*)')
  return { count: dropped.length, wrong: dropped.filter((selector) => document.querySelector(anyState(selector.slice(selector.lastIndexOf('{') + 1)))) }
}, { whole, pruned })

/** Everything a reader can open or switch, all at once. */
const touchEverything = (page: Page) => page.evaluate(() => {
  const root = document.documentElement
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  for (const [name, value] of [['theme', isDark ? 'light' : 'dark'], ['size', 'large'], ['elder', 'on']] as const) root.setAttribute(`data-${name}`, value)
  for (const details of document.querySelectorAll('details')) details.open = true
  for (const element of document.querySelectorAll<HTMLElement>('[hidden]')) element.hidden = false
  for (const note of document.querySelectorAll<HTMLElement>('[popover]')) {
    note.popover = 'manual'
    note.showPopover()
  }
  for (const button of document.querySelectorAll('button')) button.setAttribute('aria-pressed', 'true')
  for (const dialog of document.querySelectorAll('dialog')) dialog.show()
})

// Each width and each scheme once: the rules of a page are the same for all.
const modes = [{ scheme: 'light', width: 390 }, { scheme: 'dark', width: 1440 }] as const

for (const { scheme, width } of modes) {
  test(`every kind of page looks the same with its own rules as with all of them, ${scheme}, ${width} px`, async ({ page }) => {
    test.setTimeout(400_000)
    const cdp = await page.context().newCDPSession(page)
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    for (const { kind, path } of await pagesOfEachKind()) {
      await page.emulateMedia({ colorScheme: scheme, media: 'screen' })
      const whole = await wholeStyles(path)
      await page.goto(path)
      await untilIslandRan(page)
      const states = [
        { name: 'as it comes', enter: async () => undefined },
        { name: 'with everything touched', enter: () => touchEverything(page) },
        { name: 'printed', enter: () => page.emulateMedia({ media: 'print' }) },
      ]
      for (const { name, enter } of states) {
        await enter()
        const own = await computedStyles(page, cdp)
        const pruned = await setStyles(page, whole)
        const all = await computedStyles(page, cdp)
        const { wrong, count } = await wronglyDropped(page, { whole, pruned })
        await setStyles(page, pruned)
        expect.soft(differences(own, all).slice(0, 5), `${kind} ${path} ${name}`).toEqual([])
        expect.soft(wrong, `${kind} ${path} ${name}: rules left out that match`).toEqual([])
        expect.soft(count, `${kind} ${path} ${name}: rules left out`).toBeGreaterThan(20)
      }
    }
  })
}

test('the comparison finds a rule that is missing', async ({ page }) => {
  const whole = await wholeStyles('/')
  const cdp = await page.context().newCDPSession(page)
  await page.goto('/')
  await untilIslandRan(page)
  const own = await setStyles(page, whole)
  const all = await computedStyles(page, cdp)
  await setStyles(page, own.replace(/\.skip\{[^}]*\}/, ''))
  expect(differences(await computedStyles(page, cdp), all).join()).toContain('class=skip')
  expect((await wronglyDropped(page, { whole, pruned: own.replace(/\.skip:focus\{[^}]*\}/, '') })).wrong.join()).toContain('.skip:focus')
})
