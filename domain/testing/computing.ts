/** A watch for tests of cost: milliseconds that this process has computed since. Unlike those of the clock they do not grow while others compute. */
export function computing(): () => number {
  const from = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  }
}
