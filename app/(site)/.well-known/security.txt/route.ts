import { securityTxt } from '@/delivery/securityTxt'
import { addDays, shanghaiDate, startOfShanghaiDay } from '@/domain/text/shanghai'
import { securityContact } from '@/queries/rights/licenses'

import { renewDaily } from '../../renewDaily'

export const dynamic = 'force-dynamic'

const validDays = 180

export async function GET(): Promise<Response> {
  const expires = startOfShanghaiDay(addDays(shanghaiDate(renewDaily()), validDays))
  return new Response(securityTxt({ ...(await securityContact()), expires }), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
