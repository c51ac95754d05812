import { describe, expect, it } from 'vitest'
import { isEditing, parseCredits } from './credits'

const short = (text: string, label?: string): string | null =>
  parseCredits(text, label)?.map(credit => `${credit.role}:${credit.name}`).join(' ') ?? null

describe('parseCredits', () => {
  it.each([
    ['记者 王平', '记者:王平'],
    ['记者 王 平', '记者:王平'],
    ['记者王平', '记者:王平'],
    ['本报记者　张三　李四　通讯员　王五', '记者:张三 记者:李四 通讯员:王五'],
    ['浩林日报记者 张三、李四', '记者:张三 记者:李四'],
    ['记者 张三 报道', '记者:张三'],
    ['記者 陳大文 報導', '记者:陳大文'],
    ['文/张三 图/李四', '文:张三 摄影:李四'],
    ['文／张三　图／李四', '文:张三 摄影:李四'],
    ['张三/文 李四/摄', '文:张三 摄影:李四'],
    ['张三 摄', '摄影:张三'],
    ['记者 张三 文/图', '记者:张三'],
    ['实习记者 张三 特约通讯员 李四', '实习记者:张三 通讯员:李四'],
    ['全媒体记者 阿依古丽·买买提', '记者:阿依古丽·买买提'],
    ['作者：张三', '作者:张三'],
    ['责任编辑：张三 校对：李四', '责任编辑:张三 校对:李四'],
    ['編譯：陳大文', '编译:陳大文'],
    ['摄影：文小军', '摄影:文小军'],
    ['记者 文小军 图南', '记者:文小军 记者:图南'],
    ['By Jane Doe and John Q. Roe', '作者:Jane Doe 作者:John Q. Roe'],
    ['记者 Jane Doe 张三', '记者:Jane Doe 记者:张三'],
    ['记者 张三等', '记者:张三'],
  ])('reads %s', (text, credits) => expect(short(text)).toBe(credits))

  it('takes the role from a label in front', () => {
    expect(short('张三、李四', '责编')).toBe('责任编辑:张三 责任编辑:李四')
    expect(short('Jane Doe, John Roe', '作者')).toBe('作者:Jane Doe 作者:John Roe')
  })

  it.each([
    '', '张三', '记者', '记者从会上获悉', '记者在现场看到', '全市共有企业473家', '文化和旅游部', '图为浩林市一角', '记者 张三 李四认为这很重要', 'By the way, it rained',
  ])('leaves %j alone', text => expect(parseCredits(text)).toBeNull())

  it('tells editors from reporters', () => {
    expect(parseCredits('记者 张三 责编 李四')?.map(isEditing)).toEqual([false, true])
  })
})
