/** Something the person at the keyboard can mend. Shown as its message alone, without a stack trace. */
export class Problem extends Error {
  name = 'Problem'
}

/**
 * Runs a script's work and gives the exit status: what it returns, 1 for a Problem. Anything else is a fault of ours and is thrown on.
 * @param {() => Promise<number | void>} work
 */
export async function exitStatusOf(work) {
  try {
    return (await work()) ?? 0
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    console.error(error.message)
    return 1
  }
}
