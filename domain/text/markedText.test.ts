import { describe, expect, it } from 'vitest'

import { markedText } from './markedText'

describe('plain text with marks', () => {
  it.each([
    ['一段。\n\n二段。', [{ kind: 'paragraph', text: '一段。' }, { kind: 'paragraph', text: '二段。' }]],
    ['折成\n两行的一段。', [{ kind: 'paragraph', text: '折成两行的一段。' }]],
    ['## 范围\n只数法人单位。\n- 甲\n- 乙', [{ kind: 'heading', text: '范围' }, { kind: 'paragraph', text: '只数法人单位。' }, { kind: 'list', items: ['甲', '乙'] }]],
    ['一\r\n\r\n- 甲\r\n\r\n- 乙', [{ kind: 'paragraph', text: '一' }, { kind: 'list', items: ['甲'] }, { kind: 'list', items: ['乙'] }]],
    ['<b>不是标记</b> ##也不是', [{ kind: 'paragraph', text: '<b>不是标记</b> ##也不是' }]], ['', []], ['\n \n', []],
  ])('reads %j', (text, blocks) => expect(markedText(text)).toEqual(blocks))
})
