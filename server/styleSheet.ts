import { parse as parseSelector, type Selector } from 'css-what'
import { parse, type AtRule, type ChildNode, type Container, type Declaration, type Rule } from 'postcss'
import type { PageTokens } from './pageTokens'

/** All of `all`, and of each of `oneOf` at least one, must be in the page for a selector to match anything there. */
type Need = { all: readonly string[]; oneOf: readonly (readonly Need[])[] }

type Style = { css: string; defines: string | null; uses: readonly string[] }
type Part =
  | { kind: 'always'; css: string; uses: readonly string[] }
  | { kind: 'rule'; selectors: readonly { css: string; need: Need }[]; styles: readonly Style[] }
  /** `keepsPlace`: a layer's first mention decides its rank, so that it stays even when nothing of it is needed. */
  | { kind: 'group'; head: string; parts: readonly Part[]; uses: readonly string[]; keepsPlace: boolean }
  | { kind: 'property'; css: string; name: string }

export type StyleSheet = { parts: readonly Part[] }

const ALWAYS: Need = { all: [], oneOf: [] }
const VARIABLE = /--[\w-]+/g
const variablesIn = (css: string) => [...new Set(css.match(VARIABLE))]

/** Selectors in these stand for each other; those in others (`:not`, `:nth-child(… of …)`) may leave an element out, but never ask for one. */
const ALTERNATIVES = new Set(['is', 'where', 'matches', '-webkit-any', '-moz-any', 'has'])
/** Pseudo-elements of form fields, which most pages have none of. */
const FIELD_PART = /^(?:placeholder|file-selector-button|-webkit-(?:datetime-edit|date-and-time-value|calendar-picker|search-|(?:inner|outer)-spin-button))/
const KNOWN_EVERYWHERE = /:(?:root|hover|focus|active|first-child|last-child|nth-child|:?before|:?after)(?![\w-])/g
const FIELD: readonly Need[] = ['input', 'textarea', 'select'].map((name) => ({ all: [name], oneOf: [] }))

const tokenOf = (part: Selector): string | null => {
  if (part.type === 'tag') return part.name.toLowerCase()
  if (part.type !== 'attribute') return null
  // In every other case the attribute itself must be there, whatever its value.
  if (part.name === 'class' && part.action === 'element' && part.ignoreCase !== true) return `.${part.value}`
  if (part.name === 'id' && part.action === 'equals' && part.ignoreCase !== true) return `#${part.value}`
  return part.action === 'not' ? null : `[${part.name.toLowerCase()}`
}

function needOf(selector: readonly Selector[]): Need {
  const alternatives = selector.flatMap((part): (readonly Need[])[] => {
    if (part.type === 'pseudo-element' && FIELD_PART.test(part.name)) return [FIELD]
    return part.type === 'pseudo' && ALTERNATIVES.has(part.name) && Array.isArray(part.data) ? [part.data.map(needOf)] : []
  })
  return { all: selector.flatMap((part) => tokenOf(part) ?? []), oneOf: alternatives }
}

/** What cannot be read is kept. */
function readNeed(selector: string): Need {
  try {
    const [only, ...more] = parseSelector(selector)
    return only && more.length === 0 ? needOf(only) : ALWAYS
  } catch {
    return ALWAYS // a selector newer than the parser: matches, for all we know
  }
}

const canMatch = ({ all, oneOf }: Need, tokens: PageTokens): boolean =>
  all.every((token) => tokens.has(token)) && oneOf.every((needs) => needs.some((need) => canMatch(need, tokens)))

const readStyle = ({ prop, value, important }: Declaration): Style => {
  return { css: `${prop}:${value}${important ? '!important' : ''}`, defines: prop.startsWith('--') ? prop : null, uses: variablesIn(value) }
}

/**
 * A browser that does not know one selector of a list skips the whole rule. So that it still does, only lists of what every browser knows
 * are taken apart.
 */
function readSelectors(rule: Rule): { css: string; need: Need }[] {
  const needs = rule.selectors.map((css) => ({ css, need: readNeed(css) }))
  if (needs.length === 1 || needs.every(({ css }) => !css.replace(KNOWN_EVERYWHERE, '').includes(':'))) return needs
  return [{ css: rule.selector, need: { all: [], oneOf: [needs.map(({ need }) => need)] } }]
}

function readRule(rule: Rule): Part {
  const css = rule.toString()
  const styles = rule.nodes.filter((node) => node.type !== 'comment')
  const declarations = styles.filter((node) => node.type === 'decl')
  if (declarations.length < styles.length) return { kind: 'always', css, uses: variablesIn(css) } // nested rules
  const read = declarations.map(readStyle)
  return { kind: 'rule', selectors: readSelectors(rule), styles: read.filter(({ css: text }, at) => text !== read[at + 1]?.css) }
}

const GROUPS = new Set(['media', 'supports', 'layer', 'container'])

function readAtRule(rule: AtRule): Part {
  if (rule.name === 'property') return { kind: 'property', css: rule.toString(), name: rule.params.trim() }
  if (!GROUPS.has(rule.name) || !rule.nodes) return { kind: 'always', css: `${rule.toString()}${rule.nodes ? '' : ';'}`, uses: variablesIn(rule.toString()) }
  return { kind: 'group', head: `@${rule.name} ${rule.params}`, parts: readParts(rule), uses: variablesIn(rule.params), keepsPlace: rule.name === 'layer' }
}

const readParts = (container: Container): Part[] => (container.nodes ?? []).flatMap((node: ChildNode): Part[] => {
  if (node.type === 'rule') return [readRule(node)]
  return node.type === 'atrule' ? [readAtRule(node)] : []
})

/** The parts of which something can match. */
function select(parts: readonly Part[], tokens: PageTokens): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'group') {
      const inner = select(part.parts, tokens)
      return inner.length > 0 || part.keepsPlace ? [{ ...part, parts: inner }] : []
    }
    if (part.kind !== 'rule') return [part]
    const selectors = part.selectors.filter(({ need }) => canMatch(need, tokens))
    return selectors.length > 0 ? [{ ...part, selectors }] : []
  })
}

/** For each variable those that its values are made of; under '' those that the page cannot do without. */
function gatherUses(parts: readonly Part[], uses: Map<string, Set<string>>): void {
  const note = (user: string, used: readonly string[]) => {
    if (used.length === 0) return
    const known = uses.get(user) ?? new Set()
    uses.set(user, known)
    for (const name of used) known.add(name)
  }
  for (const part of parts) {
    if (part.kind === 'rule') for (const style of part.styles) note(style.defines ?? '', style.uses)
    else if (part.kind !== 'property') note('', part.uses)
    if (part.kind === 'group') gatherUses(part.parts, uses)
  }
}

function neededVariables(parts: readonly Part[], inPage: Iterable<string>): Set<string> {
  const uses = new Map<string, Set<string>>()
  gatherUses(parts, uses)
  const needed = new Set<string>()
  const ask = (names: Iterable<string>) => {
    for (const name of names) {
      if (needed.has(name)) continue
      needed.add(name)
      ask(uses.get(name) ?? [])
    }
  }
  ask(inPage)
  ask(uses.get('') ?? [])
  return needed
}

function write(parts: readonly Part[], variables: ReadonlySet<string>): string {
  return parts.map((part) => {
    if (part.kind === 'always') return part.css
    if (part.kind === 'property') return variables.has(part.name) ? part.css : ''
    if (part.kind === 'rule') {
      const styles = part.styles.filter(({ defines }) => defines === null || variables.has(defines))
      return styles.length > 0 ? `${part.selectors.map(({ css }) => css).join(',')}{${styles.map(({ css }) => css).join(';')}}` : ''
    }
    const inner = write(part.parts, variables)
    if (inner !== '') return `${part.head}{${inner}}`
    return part.keepsPlace ? `${part.head};` : ''
  }).join('')
}

/** Reads a style sheet once, to be cut to size for many pages. Throws when it is no CSS. */
export const readStyleSheet = (css: string): StyleSheet => ({ parts: readParts(parse(css)) })

/**
 * Of each sheet of a page the rules that can match something there, when it has these tokens. For every element they come to the same as the whole:
 * a variable stays as long as a rule of any of the sheets uses it.
 */
export function pruneSheets(sheets: readonly StyleSheet[], tokens: PageTokens): string[] {
  const needed = sheets.map(({ parts }) => select(parts, tokens))
  const variables = neededVariables(needed.flat(), [...tokens].filter((token) => token.startsWith('--')))
  return needed.map((parts) => write(parts, variables))
}
