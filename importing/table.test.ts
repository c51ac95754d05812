import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'

import { parseCsv, readTable } from './table'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('a CSV', () => {
  it.each([
    ['a,b\n1,2', [['a', 'b'], ['1', '2']]], ['a;b\r\n1;2\r\n', [['a', 'b'], ['1', '2']]], ['a\tb\r1\t2', [['a', 'b'], ['1', '2']]], ['"a,1","b ""引"" c"\n"跨\n行",', [['a,1', 'b "引" c'], ['跨\n行', '']]],
    ['a,b\n"没有收尾,1\n', [['a', 'b'], ['没有收尾,1']]], ['指标,值\nGDP,"1,234"', [['指标', '值'], ['GDP', '1,234']]], ['', []],
  ])('is read: %j', (text, lines) => expect(parseCsv(text)).toEqual(lines))
  it('is known by its bytes: UTF-8 with a mark, GB18030', async () => {
    expect((await readTable(utf8('\uFEFF指标,数值\n企业,473'))).headers).toEqual(['指标', '数值'])
    // 指标,数值 / 企业,473 in GBK, with enough text for a sure guess
    const gbk = Buffer.from('d6b8b1ea2ccafdd6b50ac6f3d2b52c3437330ac6f3d2b52c3437340a', 'hex')
    expect(await readTable(gbk)).toMatchObject({ encoding: 'gb18030', headers: ['指标', '数值'] })
  })
  it('keeps the line numbers of the file when empty lines are left out', async () => {
    expect((await readTable(utf8('\n指标,数值\n\n,\n企业,473\n'))).rows).toEqual([{ no: 5, cells: ['企业', '473'] }])
  })
  it.each([['EMPTY', ''], ['EMPTY', '只有表头,没有数据\n'], ['UNSUPPORTED', '\u00d0']])('is refused as %s: %j', async (code, text) => {
    const bytes = code === 'UNSUPPORTED' ? Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]) : utf8(text)
    await expect(readTable(bytes)).rejects.toMatchObject({ code })
  })
})

describe('an XLSX', () => {
  it('is read as its first sheet, numbers and dates as text', async () => {
    const bytes = await writeXlsxFile([[{ value: '指标' }, { value: '日期' }, { value: '数值' }], [{ value: '企业' }, { type: Date, value: new Date('2024-10-23'), format: 'yyyy-mm-dd' }, { type: Number, value: 0.1 + 0.2 }]]).toBuffer()
    expect(await readTable(new Uint8Array(bytes))).toEqual({ encoding: null, headers: ['指标', '日期', '数值'], rows: [{ no: 2, cells: ['企业', '2024-10-23', '0.3'] }] })
  })
  it('that is damaged says so', async () => {
    await expect(readTable(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]))).rejects.toMatchObject({ code: 'UNREADABLE' })
  })
})
