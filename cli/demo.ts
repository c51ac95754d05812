import { staff, licensees } from '@/demo/staff'

import { CommandError, UsageError } from './commandError'
import { openNewsroom } from './newsroom'
import { writeJson } from './stdout'

/**
 * `portal demo`: loads the demo edition into the newsroom's database, once. The password of its accounts comes from DEMO_PASSWORD.
 * Writes the accounts as one JSON document.
 */
export async function run(argv: string[]): Promise<number> {
  if (argv.length > 0) throw new UsageError('demo takes no arguments')
  const password = process.env.DEMO_PASSWORD ?? ''
  if (password.length < 12) throw new CommandError('set DEMO_PASSWORD to a password of 12 characters or more for the demo accounts')
  const payload = await openNewsroom()
  try {
    const { isDemoLoaded, loadDemo } = await import('@/newsroom/demo/load')
    if (await isDemoLoaded(payload)) process.stderr.write('demo: 已装入 / loaded before\n')
    else await loadDemo(payload, { password, say: (message) => void process.stderr.write(`demo: ${message}\n`) })
  } finally {
    await payload.destroy()
  }
  await writeJson({ accounts: [...staff.map(({ role, email }) => ({ role, email })), ...licensees.map(({ email }) => ({ role: 'licensee', email }))] })
  return 0
}
