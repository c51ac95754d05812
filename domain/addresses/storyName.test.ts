import { describe, expect, it } from 'vitest'

import { readStoryName } from './storyName'

const read = (text: string) => readStoryName(text, ['news.example', 'localhost'])
const story = { kind: 'shortId', shortId: '425svvt' }

describe('how a story is named', () => {
  it.each([
    '425svvt', ' 425svvt ', '425SVVT', '４２５ｓｖｖｔ', '425svvt-gei-shu-zi', '/news/2026/11/22/425svvt-gei-shu-zi', '/news/2026/11/22/425svvt-gei-shu-zi/', 'news.example/news/2026/11/22/425svvt',
    'https://news.example/news/2026/11/22/425svvt-gei-shu-zi', 'http://www.news.example:8080/news/2026/11/22/425svvt-gei-shu-zi/?from=wechat#p3', 'HTTPS://NEWS.EXAMPLE/news/2026/11/22/425svvt', 'https://m.news.example/news/2026/11/22/425svvt',
    'ｈｔｔｐｓ：／／ｎｅｗｓ．ｅｘａｍｐｌｅ／ｎｅｗｓ／２０２６／１１／２２／４２５ｓｖｖｔ', '給每個數字留一行出處 https://news.example/news/2026/11/22/425svvt-gei-shu-zi。', '《给每个数字留一行出处》（https://news.example/news/2026/11/22/425svvt）', 'https://news.example/republish/425svvt',
    'https://news.example/news/2026/11/22/425svvt-gei-shu-zi/license.xml', 'http://localhost:3000/news/2026/11/22/425svvt', 'localhost:3000/news/2026/11/22/425svvt',
  ])('is understood: %s', (text) => expect(read(text)).toEqual(story))

  it.each([
    ['https://other.example/news/2026/11/22/425svvt-gei-shu-zi', 'other.example'], ['https://news.example.evil.example/news/2026/11/22/425svvt', 'news.example.evil.example'], ['other.example/news/2026/11/22/425svvt', 'other.example'],
    ['轉載自 https://晚報.example/a/b.html', 'xn--ols724a.example'], ['https://evil.example/?u=https://news.example/news/2026/11/22/425svvt', 'evil.example'],
  ])('%s is a page of %s, not ours', (text, host) => expect(read(text)).toEqual({ kind: 'foreign', host }))

  it('may be a number or an id', () => {
    expect(read('２０２６１１２２-0001')).toEqual({ kind: 'number', number: '20261122-0001' })
    expect(read('23FBFC4A-CED8-4B1C-9221-6406F6C71E1F')).toEqual({ kind: 'id', id: '23fbfc4a-ced8-4b1c-9221-6406f6c71e1f' })
    expect(read('65f0c0ffee65f0c0ffee65f0')).toEqual({ kind: 'id', id: '65f0c0ffee65f0c0ffee65f0' })
  })

  it.each(['', ' ', '给每个数字留一行出处', '給每個數字留一行出處', 'https://news.example/', 'https://news.example/section/economy', 'news.example', 'javascript:alert(1)', '../../etc/passwd', '/news/2026/11/22/', 'http://', '425sv', '%00', 'ー'.repeat(300)])(
    'is not understood: %s', (text) => expect(read(text)).toBeNull())
})
