import { describe, expect, it } from 'vitest'
import { figures } from '../fixtures'
import { isShared, sharedFacts } from './sharedFacts'

const { hightech, innovative, platforms, trade } = figures

describe('sharedFacts', () => {
  it('says once what most notes have in common', () => {
    const shared = sharedFacts([hightech, innovative, platforms, trade])
    expect(shared.period).toBe(hightech.periodText)
    expect(isShared(shared, 'period', innovative)).toBe(true)
  })

  it('says once on which day most of them were recorded', () => {
    const vintage = { href: '/data/high-tech-firms/411000/2024/v1', no: 1, recordedAt: '2024-10-23' }
    const recorded = [hightech, innovative, platforms].map((figure) => ({ ...figure, vintage }))
    expect(sharedFacts([...recorded, { ...trade, vintage: { ...vintage, recordedAt: '2024-11-01' } }]).recorded).toBe('2024年10月23日录入')
    expect(sharedFacts([...recorded, { ...trade, vintage: undefined }]).recorded).toBeUndefined()
  })

  it('leaves an exception to its own note', () => {
    const shared = sharedFacts([hightech, innovative, platforms, trade])
    expect(isShared(shared, 'period', trade)).toBe(false)
  })

  it('shares nothing that one of the notes does not say', () => {
    expect(sharedFacts([hightech, innovative, platforms, { ...trade, source: null }]).source).toBeUndefined()
  })

  it('leaves a short list alone', () => {
    expect(sharedFacts([hightech, innovative])).toEqual({})
  })
})
