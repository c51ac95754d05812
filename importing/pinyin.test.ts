import { describe, expect, it } from 'vitest'
import { pinyinSlug } from './pinyin'

describe('pinyinSlug', () => {
  it.each([
    ['长春银行绿色信贷增长26.2%', 'chang-chun-yin-hang-lv-se-xin-dai-zeng-zhang-26-2'],
    ['重庆 AI 大会', 'chong-qing-ai-da-hui'],
    ['國際會議', 'guo-ji-hui-yi'],
    ['……', null],
  ])('spells %s as %s', (title, slug) => expect(pinyinSlug(title)).toBe(slug))

  it('cuts a very long title between syllables', () => {
    expect(pinyinSlug('浩林市高质量发展'.repeat(30))?.length).toBeLessThanOrEqual(60)
  })
})
