import { describe, expect, it } from 'vitest'
import { readTokens } from './pageTokens'
import { pruneSheets, readStyleSheet } from './styleSheet'

const prune = (css: string, html: string) => pruneSheets([readStyleSheet(css)], readTokens(html)).join()

describe('of a style sheet a page gets', () => {
  it.each([
    ['rules for its elements, classes, ids and attributes', 'p{a:1}i{a:2}.x{a:3}.y{a:4}#s{a:5}#t{a:6}[lang]{a:7}[dir]{a:8}', '<p class="x" id="s" lang="en">', 'p{a:1}.x{a:3}#s{a:5}[lang]{a:7}'],
    ['of a list those selectors that can match', '.x,.y,p{a:1}', '<p>', 'p{a:1}'],
    ['a rule when every part of its selector is there', '.x .y>p{a:1}.x p{a:2}', '<p class="x">', '.x p{a:2}'],
    ['a rule when one of the alternatives is there', ':is(.x,.y) p{a:1}:where(.z) p{a:2}p:has(.z,.x){a:3}', '<p class="x">', ':is(.x,.y) p{a:1}p:has(.z,.x){a:3}'],
    ['a rule that leaves out what is not there', 'p:not(.x){a:1}p:not([hidden=until-found]){a:2}', '<p>', 'p:not(.x){a:1}p:not([hidden=until-found]){a:2}'],
    ['rules for states, whole', '.x:hover,.y:popover-open{a:1}.y:hover{a:2}', '<p class="x">', '.x:hover,.y:popover-open{a:1}'],
    ['rules for parts of form fields when it has one', '::placeholder{a:1}::-webkit-datetime-edit{a:2}', '<input>', '::placeholder{a:1}::-webkit-datetime-edit{a:2}'],
    ['none of them when it has none', '::placeholder{a:1}::-webkit-datetime-edit{a:2}p::before{a:3}', '<p>', 'p::before{a:3}'],
    ['what is switched later', 'html[data-theme=dark]{a:1}details[open]{a:2}', '<html><details>', 'html[data-theme=dark]{a:1}details[open]{a:2}'],
    ['what is inside conditions, and no empty ones', '@media print{.x{a:1}p{a:2}}@supports (a:b){@media (x){.x{a:3}}}', '<p>', '@media print{p{a:2}}'],
    ['every layer in its place', '@layer a{.x{a:1}}@layer b{p{a:2}}@layer a{p{a:3}}', '<p>', '@layer a;@layer b{p{a:2}}@layer a{p{a:3}}'],
    ['the variables it uses, by way of others too', ':root{--a:var(--b);--b:1;--c:2;--d:3}p{x:var(--a)}', '<html><p style="y:var(--d)">', ':root{--a:var(--b);--b:1;--d:3}p{x:var(--a)}'],
    ['the registration of those alone', '@property --a{syntax:"*";inherits:false}@property --b{syntax:"*";inherits:false}p{x:var(--a)}', '<p>', '@property --a{syntax:"*";inherits:false}p{x:var(--a)}'],
    ['a variable that a style query asks for', ':root{--a:1}@container style(--a:1){p{x:1}}', '<html><p>', ':root{--a:1}@container style(--a:1){p{x:1}}'],
    ['fonts, animations and statements as they are', '@charset "utf-8";@font-face{font-family:x}@keyframes k{to{a:1}}@layer a,b;', '', '@charset "utf-8";@font-face{font-family:x}@keyframes k{to{a:1}}@layer a,b;'],
    ['nested rules as they are', 'p{a:1;&:hover{a:2}}', '<p>', 'p{a:1;&:hover{a:2}}'],
    ['what the parser of selectors does not know', 'p /deep/ i{a:1}', '', 'p /deep/ i{a:1}'],
    ['a value once when it is written twice running', 'a{x:1;x:1;y:2;x:1}', '<a>', 'a{x:1;y:2;x:1}'],
    ['marks of importance', 'a{x:1 !important}', '<a>', 'a{x:1!important}'],
    ['a hack for old browsers whole, so that others still skip it', '.x,p::-moz-new{a:1}', '<p>', '.x,p::-moz-new{a:1}'],
  ])('%s', (_name, css, html, expected) => {
    expect(prune(css, html)).toBe(expected)
  })

  it('the variables of one sheet that only another uses', () => {
    const sheets = [':root{--a:var(--b);--b:1;--c:2}', 'p{x:var(--a)}i{x:var(--c)}'].map(readStyleSheet)
    expect(pruneSheets(sheets, readTokens('<html><p>'))).toEqual([':root{--a:var(--b);--b:1}', 'p{x:var(--a)}'])
  })

  it('nothing that cannot be read as CSS', () => {
    expect(() => readStyleSheet('p{')).toThrow()
  })
})
