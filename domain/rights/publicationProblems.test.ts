import { describe, expect, it } from 'vitest'
import { publicationProblems } from './publicationProblems'
import type { FreeUse } from './types'

const version = { no: 2, effectiveFrom: '2026-11-23', effectiveTo: null, clauses: [{ no: '1' }, { no: '2' }], freeUse: null }
const first = { no: 1, publishedOn: '2026-11-22' }
const freeUse: FreeUse = { clause: '2', acts: ['repost'], channels: ['*'], media: ['text'], edit: 'none', licenceUrl: null }
type Input = Parameters<typeof publicationProblems>[0]

describe('publicationProblems', () => {
  it.each<[what: string, input: Partial<Input['version']>, published: Input['published'], problems: string[]]>([
    ['a version that begins today', {}, [first], []],
    ['a version that begins later', { effectiveFrom: '2027-01-01' }, [first], []],
    ['one that would change what yesterday’s readers were told', { effectiveFrom: '2026-11-22' }, [first], ['BEGINS_IN_THE_PAST']],
    ['the first version of a site that had it before', { no: 1, effectiveFrom: '2004-05-01' }, [], []],
    ['an older version entered on the day of the first', { effectiveFrom: '2024-05-01' }, [{ no: 1, publishedOn: '2026-11-23' }], []],
    ['a number that is taken', { no: 1 }, [first], ['NUMBER_NOT_HIGHER']],
    ['a number below one that is public', { no: 2 }, [{ no: 3, publishedOn: '2026-11-20' }], ['NUMBER_NOT_HIGHER']],
    ['an end on the first day', { effectiveTo: '2026-11-23' }, [first], ['ENDS_BEFORE_IT_BEGINS']],
    ['an end on the second day', { effectiveTo: '2026-11-24' }, [first], []],
    ['two clauses of one number', { clauses: [{ no: '1' }, { no: '1' }] }, [first], ['CLAUSE_NUMBER_TWICE']],
    ['a free use with its clause', { freeUse }, [first], []],
    ['a free use under a clause that is not there', { freeUse: { ...freeUse, clause: '9' } }, [first], ['FREE_USE_WITHOUT_CLAUSE']],
    ['a free use of nothing', { freeUse: { ...freeUse, acts: [], media: [] } }, [first], ['FREE_USE_WITHOUT_ACTS', 'FREE_USE_WITHOUT_MEDIA']],
    ['a public licence that is no address', { freeUse: { ...freeUse, licenceUrl: 'CC BY 4.0' } }, [first], ['LICENCE_ADDRESS_INVALID']],
    ['a public licence by its address', { freeUse: { ...freeUse, licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' } }, [first], []],
  ])('%s', (_what, over, published, problems) => {
    expect(publicationProblems({ version: { ...version, ...over }, published, today: '2026-11-23' })).toEqual(problems)
  })
})
