import { describe, expect, it } from 'vitest'
import { blockText } from '@/domain/editorial/sourceBlock'
import { textBlocks } from './plainText'

describe('textBlocks', () => {
  it.each([
    ['every line end there is', '一\r\n二\n三\r四\u2028五', ['一', '二', '三', '四', '五']],
    ['indents and empty lines', '\u3000\u3000一\n\n \t\n\u00a0二 \n', ['一', '二']],
    ['invisible characters', '\ufeff浩\u200b林\u0007市', ['浩林市']],
    ['short lines below each other', '甲\n\n乙\n丙\n', ['甲', '乙', '丙']],
    ['nothing', ' \n\n', []],
  ])('reads %s', (_, text, lines) => expect(textBlocks(text).map(blockText)).toEqual(lines))

  it('joins the lines of a mail, Chinese without a space and Latin with one', () => {
    const chinese = '浩林市今天公布了上半年经济数据，工业和农业都保持增长，对外贸易也有新的\n起色，其中港口吞吐量增加一成，达到三百四十二万吨，比去年同期多出了三\n十一万吨。'
    const latin = 'The city of Haolin opened its third bridge over the river on Friday,\ncutting a long drive to eight minutes.'
    expect(textBlocks(`题\n\n${chinese}\n\n${latin}`).map(blockText)).toEqual(['题', chinese.replaceAll('\n', ''), latin.replace('\n', ' ')])
  })
})
