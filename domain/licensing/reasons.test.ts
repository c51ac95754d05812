import { describe, expect, it } from 'vitest'

import { badgeOf, sentencesOf, whomToAsk } from './reasons'

describe('what a licensee is told', () => {
  it('is a sentence for each reason, each once, in the order of the codes', () =>
    expect(sentencesOf(['TERRITORY_OUT_OF_SCOPE', 'ACT_NOT_GRANTED', 'ACT_NOT_GRANTED'])).toEqual(['协议不含这个地域。', '协议没有授权这种使用方式。']))

  it.each([['LICENCE_IN_FORCE'], ['ORIGINAL_TITLE_MARKER'], ['constructor'], ['__proto__'], ['<script>'], ['']])('is silent on what explains nothing or is no code: %s', (code) => expect(sentencesOf([code])).toEqual([]))

  it('says whom to ask, and warns where nobody is known', () => {
    expect(whomToAsk({ type: 'original_source', name: '示例晚报（演示）' })).toBe('请向示例晚报（演示）取得许可')
    expect(whomToAsk({ type: 'rights_manager', name: null })).toBe('请向本网版权部门取得许可')
    expect(whomToAsk({ type: 'unknown', name: null })).toBe('权利人未定，请勿使用')
    expect(whomToAsk(null)).toBeNull()
  })

  const decision = { outcome: 'allowed', authority: null, excludedComponents: [], pendingAcceptance: null } as const
  it.each([
    [decision, '可用'], [{ ...decision, excludedComponents: ['p1'] }, '可用，部分除外'], [{ ...decision, pendingAcceptance: 'v2' }, '待接受声明'], [{ ...decision, outcome: 'denied' as const }, '不可用'],
    [{ ...decision, outcome: 'needs_written_authorisation' as const, authority: { type: 'third_party' as const, name: '某图片社' } }, '询问某图片社'],
    [{ ...decision, outcome: 'needs_written_authorisation' as const, authority: { type: 'unknown' as const, name: null } }, '权利未定'],
  ])('is one word in a list: %#', (given, label) => expect(badgeOf({ ...given, excludedComponents: [...given.excludedComponents] }).label).toBe(label))
})
