// `npm start`: from a fresh clone to a running site. Only Node's own modules, because nothing may be installed yet; the version is checked
// before anything that an old Node could not read is loaded.
import { nodeProblem } from './nodeVersion.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  const { startSite } = await import('./startSite.mjs')
  process.exitCode = await startSite()
}
