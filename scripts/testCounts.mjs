/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export const none = { passed: 0, failed: 0, skipped: 0 }

/** @param {Counts[]} parts @returns {Counts} */
export const sum = (parts) => parts.reduce((all, { passed, failed, skipped }) => ({ passed: all.passed + passed, failed: all.failed + failed, skipped: all.skipped + skipped }), none)

/**
 * Vitest's JSON report. A file that could not be loaded is one failure, though it has no tests.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests?: number, numTodoTests?: number, testResults?: { status: string, assertionResults: { status: string }[] }[] }} report
 */
export const countVitest = ({ numPassedTests, numFailedTests, numPendingTests = 0, numTodoTests = 0, testResults = [] }) => ({
  passed: numPassedTests,
  failed: numFailedTests + testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length,
  skipped: numPendingTests + numTodoTests,
})

/**
 * Playwright's JSON report. A test that passed only when repeated is a failure here. `errors` are those outside of tests, as in the set-up.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report
 */
export const countPlaywright = ({ stats, errors = [] }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped })

const withoutColours = (text) => text.replace(/\u001b\[[0-9;]*m/g, '')
const firstLine = (text = '') => withoutColours(text).split('\n').find((line) => line.trim() !== '')?.trim() ?? ''

/**
 * The failed tests of Vitest's JSON report, a line each: file, name, what went wrong.
 * @param {{ testResults?: { name?: string, status: string, message?: string, assertionResults: { status: string, fullName?: string, failureMessages?: string[] }[] }[] }} report
 * @param {string} root
 */
export const failuresOfVitest = ({ testResults = [] }, root) => testResults.flatMap(({ name = '', status, message, assertionResults }) => {
  const file = name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name
  const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName, failureMessages = [] }) => `${file}: ${fullName}: ${firstLine(failureMessages[0])}`)
  return failed.length === 0 && status === 'failed' ? [`${file}: ${firstLine(message)}`] : failed
})

/**
 * The same of Playwright's.
 * @typedef {{ file?: string, suites?: Suite[], specs?: { title: string, file: string, line: number, tests: { projectName?: string, status: string, results: { error?: { message?: string } }[] }[] }[] }} Suite
 * @param {{ suites?: Suite[], errors?: { message?: string }[] }} report
 * @returns {string[]}
 */
export function failuresOfPlaywright({ suites = [], errors = [] }) {
  const within = ({ suites: inner = [], specs = [] }) => [
    ...specs.flatMap(({ title, file, line, tests }) => tests.filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => `e2e/${file}:${line}: ${title}: ${firstLine(results.find(({ error }) => error)?.error?.message)}`)),
    ...inner.flatMap(within),
  ]
  return [...suites.flatMap(within), ...errors.map(({ message }) => firstLine(message))]
}

/** `12 passed, 0 failed`, with what was skipped when there is some. @param {Counts} counts */
export const lastLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
