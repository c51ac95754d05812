const HEARTBEAT_MS = 10_000

const seconds = (sinceMs) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`

/**
 * Prints what goes on, each line with the seconds since the beginning.
 * @returns {{ say: (text: string) => void, during: <T>(text: string, work: () => Promise<T>) => Promise<T> }}
 *   `during` says when a step begins and ends, and every ten seconds that it still runs
 */
export function progress({ write = (line) => console.log(line) } = {}) {
  const beganAt = Date.now()
  const say = (text) => write(`[${seconds(beganAt).padStart(8)}] ${text}`)
  return {
    say,
    during: async (text, work) => {
      const stepBeganAt = Date.now()
      say(`${text} …`)
      const heartbeat = setInterval(() => say(`${text} … ${seconds(stepBeganAt)}`), HEARTBEAT_MS)
      try {
        const result = await work()
        say(`${text}: ${seconds(stepBeganAt)}`)
        return result
      } finally {
        clearInterval(heartbeat)
      }
    },
  }
}
