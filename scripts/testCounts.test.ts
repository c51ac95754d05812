import { expect, test } from 'vitest'

import { countPlaywright, countVitest, failuresOfPlaywright, failuresOfVitest, lastLine, sum } from './testCounts.mjs'

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

test('failed tests of Vitest are named with file and reason, and so is a file that could not be loaded', () => {
  const failed = { status: 'failed', fullName: 'a story is kept', failureMessages: ['\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n    at x'] }
  const report = {
    testResults: [
      { name: '/project/a.test.ts', status: 'failed', assertionResults: [failed, { status: 'passed' }] },
      { name: '/project/b.test.ts', status: 'failed', message: '\nno such module', assertionResults: [] },
    ],
  }
  expect(failuresOfVitest(report, '/project')).toEqual(['a.test.ts: a story is kept: AssertionError: expected 1 to be 2', 'b.test.ts: no such module'])
})

test('failed tests of Playwright are named with their line, the flaky among them, and so is a broken set-up', () => {
  const specOf = (title: string, status: string) => ({ title, file: 'panel/a.spec.ts', line: 7, tests: [{ status, results: [{}, { error: { message: `Error: ${title}\n  at` } }] }] })
  const report = {
    suites: [{ specs: [specOf('good', 'expected'), specOf('bad', 'unexpected')], suites: [{ specs: [specOf('wavering', 'flaky'), specOf('left out', 'skipped')] }] }],
    errors: [{ message: 'Error: the site did not start' }],
  }
  expect(failuresOfPlaywright(report)).toEqual(['e2e/panel/a.spec.ts:7: bad: Error: bad', 'e2e/panel/a.spec.ts:7: wavering: Error: wavering', 'Error: the site did not start'])
})
