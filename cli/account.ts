import { createLocalReq } from 'payload'

import { roles, type Role } from '@/collections/access'

import { CommandError, UsageError } from './commandError'
import { openNewsroom } from './newsroom'
import { readStdin } from './stdin'
import { writeJson } from './stdout'

const shortest = 12

/** The words after the e-mail address: --name NAME and --role ROLE, the latter as often as needed. */
export function parseAccountArguments(argv: readonly string[]): { email: string; name: string; roles: Role[] } {
  const [email, ...rest] = argv
  if (!email || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) throw new UsageError('name the e-mail address of the account')
  let name = ''
  const held: Role[] = []
  for (let at = 0; at < rest.length; at += 2) {
    const [flag, value] = [rest[at], rest[at + 1]]
    if (value === undefined) throw new UsageError(`${flag} needs a value`)
    if (flag === '--name') name = value
    else if (flag === '--role' && roles.some((role) => role === value)) held.push(value as Role)
    else throw new UsageError(flag === '--role' ? `--role is one of ${roles.join(', ')}` : `unknown option ${flag}`)
  }
  if (!name) throw new UsageError('give the name with --name')
  return { email, name, roles: held.length > 0 ? held : ['admin'] }
}

/**
 * `portal account EMAIL --name NAME [--role ROLE …]`: makes an account of the newsroom, the password read from standard input. This is how
 * the first account is made: over the wire nobody can make one without another (S2).
 */
export async function run(argv: string[]): Promise<number> {
  const { email, name, roles: held } = parseAccountArguments(argv)
  const password = (await readStdin()).trim()
  if (password.length < shortest) throw new CommandError(`the password on standard input has fewer than ${shortest} characters`)
  const payload = await openNewsroom()
  try {
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email.toLowerCase() } }, overrideAccess: true })
    if (totalDocs > 0) throw new CommandError(`there is an account for ${email} already`)
    const req = await createLocalReq({ context: { bootstrap: true } }, payload)
    const { id } = await payload.create({ collection: 'users', data: { email, name, roles: held, password }, overrideAccess: true, req })
    await writeJson({ id, email, roles: held })
  } finally {
    await payload.destroy()
  }
  return 0
}
