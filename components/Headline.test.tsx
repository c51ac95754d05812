import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Headline, linesOf } from './Headline'

const titles = [
  '许昌交出先行区账单：高新企业 473 家，外贸年均增两成半',
  '中原电气实验室运行一年，第一批成果清单',
  '“15分钟养老服务圈”怎么走：六个社区的步行地图',
  '𠮷野家门前的队伍有多长',
  'GDP 增长 5.2% 之后，谁还在排队',
  '一个特别长的标题用来看看它在很窄的屏幕上会不会把版面撑开而没有任何标点符号可以让它停下来换一口气',
]

describe('Headline', () => {
  it.each(titles)('gives the title back when its phrases are joined: %s', (title) => {
    expect(linesOf(title).flat().join('')).toBe(title)
  })

  it.each([
    ['许昌交出先行区账单：高新企业 473 家，外贸年均增两成半', '企业'],
    ['中原电气实验室运行一年，第一批成果清单', '清单'],
    ['“15分钟养老服务圈”怎么走：六个社区的步行地图', '社区'],
  ])('never breaks a word of %s: %s', (title, word) => {
    expect(linesOf(title).flat().some((phrase) => phrase.includes(word))).toBe(true)
  })

  it.each(titles)('leaves no single character at the end of a line of its own: %s', (title) => {
    for (const phrases of linesOf(title)) {
      const last = phrases.at(-1) ?? ''
      expect([...last.replace(/\p{P}|\s/gu, '')].length).toBeGreaterThan(1)
    }
  })

  it('keeps a number and its unit in one piece', () => {
    expect(renderToStaticMarkup(<Headline text="高新企业达到 473 家" />)).toMatch(/<span class="whole">[^<]*473 家<\/span>/)
  })

  it('escapes what looks like markup', () => {
    const markup = renderToStaticMarkup(<Headline text={'标题里的<script>alert(1)</script>'} />)
    expect(markup).not.toContain('<script')
    expect(markup).toContain('&lt;')
  })
})

describe('the gap between Han and digits', () => {
  it('is not lost at a break, which stands there without a <wbr>', () => {
    const markup = renderToStaticMarkup(<Headline text="高新技术企业473家，外贸年均增长26.2%" />)
    expect(markup).toContain('<span class="turn">业4</span>73')
    expect(markup).not.toMatch(/业<wbr\/>\d/)
  })

  it.each([...titles, '2024年GDP修订为1294272亿元，增加33690亿元', '城乡收入比降到2.34', 'A股5家企业7天后'])('costs the title no character: %s', (title) => {
    expect(renderToStaticMarkup(<Headline text={title} />).replace(/<[^>]+>/g, '')).toBe(title.replaceAll('"', '&quot;'))
  })
})
