import { describe, expect, it } from 'vitest'
import { findDateTime, parseMetaLine } from './metaLine'

describe('parseMetaLine', () => {
  it.each([
    ['来源：浩林在线', { sourceLabel: '浩林在线' }],
    ['来源:浩林在线 2024-10-23 18:20', { sourceLabel: '浩林在线', publishedAt: '2024-10-23T10:20:00.000Z' }],
    ['2024年10月23日 18:20:05 来源：浩林在线 作者：张三', { sourceLabel: '浩林在线', publishedAt: '2024-10-23T10:20:05.000Z', credits: [{ role: '作者', name: '张三' }] }],
    ['來源：浩林網　責任編輯：陳大文', { sourceLabel: '浩林網', credits: [{ role: '责任编辑', name: '陳大文' }] }],
    ['（责任编辑：张三）', { credits: [{ role: '责任编辑', name: '张三' }] }],
    ['【编辑:张三】', { credits: [{ role: '编辑', name: '张三' }] }],
    ['原标题：浩林市召开会议 来源：不在内', { originalTitle: '浩林市召开会议 来源：不在内' }],
    ['原標題:浩林市召開會議', { originalTitle: '浩林市召開會議' }],
    ['原文链接：https://news.example/a?b=1', { originalUrl: 'https://news.example/a?b=1' }],
    ['２０２４－１０－２３　１８：２０', { publishedAt: '2024-10-23T10:20:00.000Z' }],
    ['2024-10-23', { publishedAt: '2024-10-22T16:00:00.000Z' }],
    ['发布时间：2024/10/23 08:05', { publishedAt: '2024-10-23T00:05:00.000Z' }],
    ['副题：三年行动收官', { subtitle: '三年行动收官' }],
    ['Source: Haolin Wire', { sourceLabel: 'Haolin Wire' }],
    ['Editor: Jane Doe', { credits: [{ role: '编辑', name: 'Jane Doe' }] }],
  ])('reads %s', (line, meta) => expect(parseMetaLine(line)).toMatchObject(meta))

  it.each([
    '', '来源：他说这条消息是真的。后来又改口', '责任编辑：三位老编辑谈如何改稿', '2024年10月23日，浩林市召开会议', '链接：javascript:alert(1)',
    '他谈到数据来源：统计局', `来源：${'很'.repeat(300)}`, '发布时间：近日', '浩林市召开会议',
  ])('leaves %j in the story', line => expect(parseMetaLine(line)).toBeNull())

  it.each(['2024-02-30', '2024-10-23 25:00', '没有日期'])('finds no moment in %j', text => expect(findDateTime(text)).toBeNull())
})
