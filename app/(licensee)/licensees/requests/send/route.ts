import { receiveRequest } from '@/app/(site)/licences/request/takeRequest'

import { requireLicensee } from '../../session'

/** The same form as everybody's, for the organisation of whoever is signed in. */
export async function POST(request: Request) {
  const { account, organisation } = await requireLicensee('viewer', { form: request })
  return receiveRequest(request, { page: '/licensees/requests', member: { account, organisation } })
}
