import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headlineClauses } from './headlineClauses'

describe('headlineClauses', () => {
  it.each([
    ['许昌交出先行区账单：高新企业 473 家，外贸年均增两成半', ['许昌交出先行区账单：', '高新企业 473 家，', '外贸年均增两成半']],
    ['更正：关于孵化平台数量的报道', ['更正：关于孵化平台数量的报道']],
    ['声明改了：第 3 条', ['声明改了：', '第 3 条']],
    ['夜里好打车了吗？不好说', ['夜里好打车了吗？不好说']],
    ['他问“钱从哪来？”没有人答得上来', ['他问“钱从哪来？”', '没有人答得上来']],
    ['路还长——共同富裕手记', ['路还长——', '共同富裕手记']],
    ['12:30 的发布会', ['12:30 的发布会']],
    ['', []],
  ])('parts %j where it takes breath', (title, clauses) => {
    expect(headlineClauses(title)).toEqual(clauses)
  })

  it('gives the headline back when joined', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('许', '昌', '：', '，', '”', '—', '3', ' ', '？') }), (title) => {
      expect(headlineClauses(title).join('')).toBe(title)
    }))
  })
})
