import { certificateSheet } from '@/delivery/certificateSheet'
import { database } from '@/queries/database'
import { certificatesOf } from '@/queries/licensing/certificates'

import { redirectTo } from '../../form'
import { requireLicensee } from '../../session'

/** The certificate as its holder prints it. */
export async function GET(_request: Request, { params }: { params: Promise<{ number: string }> }) {
  const { organisation } = await requireLicensee('viewer')
  const { number } = await params
  const certificate = (await certificatesOf(await database(), organisation.id, new Date().toISOString())).find((candidate) => candidate.number === number)
  if (!certificate) return redirectTo('/licensees/certificates')
  return new Response(certificateSheet(certificate), { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' } })
}
