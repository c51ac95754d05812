// `npm test`: everything, each step once, on both databases. `--only unit,e2e` runs some of the steps. The last line is the count.
import { nodeProblem } from './nodeVersion.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
} else {
  const { runTests } = await import('./testSteps.mjs')
  process.exitCode = await runTests(process.argv.slice(2))
}
