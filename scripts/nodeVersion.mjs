const NEEDED = [20, 19]

/** What is wrong with this Node, in one sentence, or null. `version` as in `process.versions.node`. */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return null
  return `需要 Node ${NEEDED.join('.')} 或更新版本，现在是 ${version}。 / Node ${NEEDED.join('.')} or later is needed, this is ${version}.`
}
