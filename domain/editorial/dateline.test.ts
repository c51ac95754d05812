import { describe, expect, it } from 'vitest'
import { parseDateline } from './dateline'

describe('parseDateline', () => {
  it.each([
    ['本报浩林10月23日电(记者 张三)今天召开', '本报浩林10月23日电(记者 张三)', '本报', '浩林', 10, 23, ['张三']],
    ['新华社北京1月11日电 题：春天', '新华社北京1月11日电', '新华社', '北京', 1, 11, []],
    ['新華社北京１月１１日電（記者陳大文）', '新華社北京１月１１日電（記者陳大文）', '新華社', '北京', 1, 11, ['陳大文']],
    ['【浩林网消息】会议召开', '【浩林网消息】', '浩林网', null, null, null, []],
    ['本报讯（记者 张三 通讯员 李四）会议', '本报讯（记者 张三 通讯员 李四）', '本报', null, null, null, ['张三', '李四']],
    ['浩林日报讯 会议', '浩林日报讯', '浩林日报', null, null, null, []],
    ['（中央社記者陳大文台北5日電）會議', '（中央社記者陳大文台北5日電）', '中央社', '台北', null, 5, ['陳大文']],
    ['中新网浩林10月3日电 会议', '中新网浩林10月3日电', '中新网', '浩林', 10, 3, []],
    ['HAOLIN, Oct. 23 (Haolin Wire) -- The city', 'HAOLIN, Oct. 23 (Haolin Wire) --', 'Haolin Wire', 'Haolin', 10, 23, []],
  ])('reads %s', (lead, text, outlet, place, month, day, names) => {
    const dateline = parseDateline(lead)
    expect(dateline).toMatchObject({ text, outlet, place, month, day })
    expect(dateline?.credits.map(credit => credit.name)).toEqual(names)
    expect(lead.startsWith(text)).toBe(true)
  })

  it.each([
    '', '据新华社消息，会议召开', '浩林网消息称会议召开', '10月23日，浩林市召开会议', '某报社发电厂停工', 'The city of Haolin, on Oct. 23 - a day', '电视台报道组来访',
  ])('leaves %j alone', lead => expect(parseDateline(lead)).toBeNull())
})
