import { describe, expect, it } from 'vitest'
import { filterHtml } from './outputFilter'
import { computing } from '@/domain/testing/computing'

const filtered = (html: string) => filterHtml(html).html

describe('what leaves a page', () => {
  it.each([
    ['a script file', '<p>一</p><script src="/_next/static/chunks/a.js" async=""></script>', '<p>一</p>'],
    ['a script without modules', '<script src="/_next/a.js" noModule=""></script>', ''],
    ['flight data', '<script>self.__next_f.push([1,"\\u003c/p>"])</script>', ''],
    ['flight data with markup in it', '<script>x="<p>"</script ><p>二</p>', '<p>二</p>'],
    ['a script in capitals', '<SCRIPT>1</SCRIPT>三', '三'],
    ['a script that never ends', '四<script>1', '四'],
    ['a preload of a script', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>', ''],
    ['a module preload', '<link rel="modulepreload" href="/_next/static/a.js"/>', ''],
    ['a render block', '<link rel="expect" href="#_R_" blocking="render"/><template id="_R_"></template>', ''],
    ['text separators', '第<!-- -->3<!-- -->版', '第3版'],
    ['the build\'s comment', '<!DOCTYPE html><!--aBc_1--><html>', '<!DOCTYPE html><html>'],
    ['an empty comment', '<!-->一<!--->二', '一二'],
    ['the metadata outlet', '<div hidden=""><!--$--><!--/$--></div><main></main>', '<main></main>'],
  ])('%s', (_name, html, expected) => {
    expect(filterHtml(html)).toEqual({ html: expected, broken: null, hasSpeculationRules: false })
  })
})

describe('what stays', () => {
  it.each([
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a \\u003c b"}</script>'],
    ['an island', '<script type="module" src="/islands/theme.js" data-island=""></script>'],
    ['an island\'s preload', '<link rel="modulepreload" href="/islands/theme.js"/>'],
    ['a style sheet and its preload', '<link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="style" href="/_next/static/a.css"/>'],
    ['an alternate', '<link rel="alternate" href="/feed.xml"/>'],
    ['a script inside an attribute', '<p title="<script>alert(1)</script>" data-x=\'<!-- -->\'>一</p>'],
    ['a script inside a title or a text area', '<title>a <script> b</title><textarea><!-- 二 --><script></textarea>'],
    ['a comment inside a style', '<style>/*<!-- -->*/ a>b{}</style>'],
    ['a template of ours', '<template id="note"><p>三</p></template>'],
    ['a lone less-than', 'a < b <3 <'],
    ['a hidden part with words', '<div hidden="">四</div>'],
    ['closing and unknown tags', '</p><scripture>五</scripture><link-card></link-card>'],
  ])('%s', (_name, html) => {
    expect(filterHtml(html)).toEqual({ html, broken: null, hasSpeculationRules: false })
  })

  it('speculation rules, which the policy must know of', () => {
    const html = '<script type="speculationrules">{"prefetch":[]}</script>'
    expect(filterHtml(html)).toEqual({ html, broken: null, hasSpeculationRules: true })
  })
})

describe('what makes a page unfit to show', () => {
  it.each([
    ['<html id="__next_error__"><body></body></html>', 'error shell'],
    ['<p><!--$?--><template id="B:0"></template>…<!--/$--></p>', 'a part of the page was still pending'],
    ['<template id="P:1"></template>', 'a part of the page was still pending'],
    ['<!--$!--><template data-dgst="1"></template><!--/$-->', 'a part of the page failed'],
  ])('%s', (html, expected) => {
    expect(filterHtml(html).broken).toBe(expected)
  })
  it('but not the same words in a text or an attribute', () => {
    expect(filterHtml('<p id="__next_error__" title="<!--$?-->">&lt;template id="B:0"></p>').broken).toBeNull()
  })
})

it('a page of 1 MB is filtered in well under a second', () => {
  const html = '<p class="a">全市<!-- -->473<!-- -->家</p><script>1</script>'.repeat(20_000)
  const computed = computing()
  expect(filtered(html)).toHaveLength('<p class="a">全市473家</p>'.length * 20_000)
  expect(computed()).toBeLessThan(1000)
})
