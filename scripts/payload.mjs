// `npm run payload -- migrate:create NAME`, `generate:types`, `generate:importmap`: Payload's own command line, so started that it does its work.
import { runNode } from './child.mjs'
import { inProject, withPayloadFlags } from './project.mjs'
import { ensureSecret } from './secret.mjs'

const env = withPayloadFlags({ ...process.env, PAYLOAD_SECRET: ensureSecret() })
const { status } = await runNode([inProject('node_modules/payload/bin.js'), ...process.argv.slice(2)], { env, onOutput: (text) => process.stdout.write(text) })
process.exitCode = status
