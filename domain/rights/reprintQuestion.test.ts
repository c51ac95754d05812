import { describe, expect, it } from 'vitest'
import { channelAsked, readReprintQuestion } from './reprintQuestion'

const today = '2026-11-23'

describe('readReprintQuestion', () => {
  it('takes the usual for what was not asked', () => {
    expect(readReprintQuestion({ article: ' k7m3x9q ' }, today)).toEqual({
      values: { article: 'k7m3x9q', who: 'anybody', act: 'repost', channel: 'web', site: '', territory: 'CN', on: today, edit: 'none', pictures: 'none' }, wrong: [],
    })
  })
  it.each([
    ['act', '跳舞'], ['channel', 'web:x'], ['territory', '火星'], ['on', '2026-02-30'], ['on', '明天'], ['edit', 'rewrite'], ['pictures', 'some'], ['who', 'admin'], ['site', '<script>'], ['article', 'x'.repeat(301)],
  ])('says that %s cannot be %s', (field, value) => {
    expect(readReprintQuestion({ [field]: value }, today).wrong).toEqual([field])
  })
  it.each([['ｎｅｗｓ．ｅｘａｍｐｌｅ', 'news.example'], ['https://www.press.example/path?x=1', 'www.press.example'], ['香港演示晚報', '香港演示晚報'], ['＜script＞', '<script>']])('reads the name %s as %s', (site, name) => {
    expect(readReprintQuestion({ site }, today).values.site).toBe(name)
  })
  it('reads a day in full-width figures', () => expect(readReprintQuestion({ on: '２０２６－１２－０１' }, today)).toMatchObject({ values: { on: '2026-12-01' }, wrong: [] }))
  it('names a channel as licences do', () => {
    expect(channelAsked({ channel: 'wechat', site: '示例公众号' })).toBe('wechat:示例公众号')
    expect(channelAsked({ channel: 'web', site: '' })).toBe('web')
  })
})
