/**
 * @template R
 * @typedef {{ name: string, cores?: number, needs?: readonly string[], run: () => Promise<R> }} Task `cores`: how many of the machine's it keeps busy, 1 unless said
 */

/**
 * Runs tasks in their order, as many at a time as the machine has cores for. A task waits for those it needs, as far as they are in the list,
 * and is given up when one of them has failed; a task that only waits for room is not overtaken.
 * @template R
 * @param {readonly Task<R>[]} tasks
 * @param {{ cores: number, hasFailed: (result: R) => boolean, giveUp: (task: Task<R>, needed: string) => R, onEnd: (task: Task<R>, result: R) => void, during: <T>(name: string, work: () => Promise<T>) => Promise<T> }} options
 *   `onEnd` is told of each task as it ends, given up or not
 */
export async function runScheduled(tasks, { cores, hasFailed, giveUp, onEnd, during }) {
  const waiting = [...tasks]
  /** @type {Map<Task<R>, Promise<void>>} */
  const running = new Map()
  /** @type {Map<string, boolean>} */
  const ended = new Map()
  const sizeOf = ({ cores: wanted = 1 }) => Math.min(wanted, cores)
  const names = new Set(tasks.map(({ name }) => name))
  const needsOf = ({ needs = [] }) => needs.filter((name) => names.has(name))
  const end = (task, result) => {
    ended.set(task.name, !hasFailed(result))
    onEnd(task, result)
  }

  const next = () => {
    const at = waiting.findIndex((task) => needsOf(task).every((name) => ended.has(name)))
    return at < 0 ? null : waiting[at]
  }
  while (waiting.length > 0 || running.size > 0) {
    const task = next()
    const failed = task && needsOf(task).find((name) => !ended.get(name))
    if (task && failed) {
      waiting.splice(waiting.indexOf(task), 1)
      end(task, giveUp(task, failed))
      continue
    }
    const busy = [...running.keys()].reduce((sum, each) => sum + sizeOf(each), 0)
    if (task && busy + sizeOf(task) <= cores) {
      waiting.splice(waiting.indexOf(task), 1)
      running.set(task, during(task.name, task.run).then((result) => {
        running.delete(task)
        end(task, result)
      }))
      continue
    }
    if (running.size === 0) throw new Error(`these wait for each other: ${waiting.map(({ name }) => name).join(', ')}`)
    await Promise.race(running.values())
  }
}
