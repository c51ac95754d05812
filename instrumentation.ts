/** Runs once in each server process, before it answers: checks the database, finishes what a killed process left, starts the scheduler. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startNewsroom } = await import('./newsroom/start')
  await startNewsroom()
}
