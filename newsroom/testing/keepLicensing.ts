/** For tests: one look of the clock at the agreements, in a process of its own. Usage: node --conditions=production --import tsx keepLicensing.ts INSTANT */
import { getPayload } from 'payload'

import config from '@payload-config'
import { keepLicensing } from '../licensing/daily'

await keepLicensing(await getPayload({ config }), { now: process.argv[2] ?? '' })
process.exit(0)
