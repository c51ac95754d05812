import { describe, expect, it } from 'vitest'

import { safeFileName, saveAs } from './fileName'

describe('a file name from a headline', () => {
  it.each([
    ['云汀市：高新技术企业达到473家', '云汀市：高新技术企业达到473家'],
    ['../../etc/passwd', 'etc passwd'],
    ['“一带一路”/丝路 10:30 *现场*?', '“一带一路” 丝路 10 30 现场'],
    ['标题\u202Egnp.exe', '标题 gnp.exe'],
    ['换\n行\t制表\u0000零', '换 行 制表 零'],
    ['...', '稿件'],
    ['', '稿件'],
    ['𠮷野家\ud842', '𠮷野家'],
    ['很'.repeat(80), '很'.repeat(40)],
  ])('%j becomes %j', (title, name) => expect(safeFileName(title)).toBe(name))

  it('travels in a header as RFC 8187 has it', () =>
    expect(saveAs({ name: "稿件(1)'*.docx", plainName: 'SM 1.docx' })).toBe("attachment; filename=\"SM-1.docx\"; filename*=UTF-8''%E7%A8%BF%E4%BB%B6%281%29%27%2A.docx"))
})
