import { expect, test } from 'vitest'

import { countPlaywright, countVitest, lastLine, sum } from './testCounts.mjs'

test('a test file that could not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 3, numFailedTests: 1, numPendingTests: 2,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  }
  expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 })
})

test('a test that passes only when repeated counts as a failure, and so does a broken set-up', () => {
  expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: 'set-up' }] })).toEqual({ passed: 5, failed: 3, skipped: 2 })
})

test('the last line names skipped tests only when there are some', () => {
  expect(lastLine(sum([{ passed: 2, failed: 0, skipped: 0 }, { passed: 1, failed: 0, skipped: 0 }]))).toBe('3 passed, 0 failed')
  expect(lastLine({ passed: 2, failed: 1, skipped: 4 })).toBe('2 passed, 1 failed, 4 skipped')
})
