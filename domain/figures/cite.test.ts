import { describe, expect, it } from 'vitest'

import { citePlain, citeStandard } from './cite'

const of = { producer: '示例市统计局', title: '高新技术企业：云汀市（虚构），2024年', publisher: '示例在线', updated: '2026-03-02', accessed: '2026-11-23', url: 'https://news.example/data/a/990100/2024' }

describe('a citation of data', () => {
  it.each([
    ['standard', citeStandard(of), '示例市统计局. 高新技术企业：云汀市（虚构），2024年[DS/OL]. 示例在线, 2026(2026-03-02)[2026-11-23]. https://news.example/data/a/990100/2024.'],
    ['standard, without a producer and a day of access', citeStandard({ ...of, producer: null, accessed: null }), '高新技术企业：云汀市（虚构），2024年[DS/OL]. 示例在线, 2026(2026-03-02). https://news.example/data/a/990100/2024.'],
    ['plain', citePlain(of), '示例市统计局：高新技术企业：云汀市（虚构），2024年。示例在线整理，2026-03-02更新。https://news.example/data/a/990100/2024'],
  ])('is %s', (_name, written, expected) => expect(written).toBe(expected))
})
