import { describe, expect, it } from 'vitest'

import { isWriteConflict } from './explainErrors'

const labelled = (label: string) => Object.assign(new Error('aborted'), { hasErrorLabel: (asked: string) => asked === label })

describe('a write that may simply be tried again', () => {
  it.each([
    ['lost against another writer on MongoDB', Object.assign(new Error('WriteConflict'), { code: 112 }), true],
    ['found no room for one more transaction', Object.assign(new Error('Too many open transactions'), { code: 261 }), true],
    ['found SQLite writing', Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }), true],
    ['is told so by the label of its transaction', labelled('TransientTransactionError'), true],
    ['names the cause a few errors deep', new Error('query failed', { cause: new Error('driver', { cause: { code: 112 } }) }), true],
    ['broke a unique index', Object.assign(new Error('duplicate key'), { code: 11000 }), false],
    ['is labelled for something else', labelled('NonResumableChangeStreamError'), false],
    ['is no error at all', undefined, false],
  ])('when it %s', (_case, error, expected) => {
    expect(isWriteConflict(error)).toBe(expected)
  })
})
