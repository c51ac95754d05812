import { checkNumber } from '@/app/(site)/licences/verify/verify'
import { siteUrl } from '@/config/environment'
import { problem } from '@/delivery/problem'
import { addresses } from '@/domain/addresses'
import { licenceStatusWords } from '@/domain/licensing/verification'

export const dynamic = 'force-dynamic'

/** GET /licences/verify/NUMBER.json: what the page says, for machines. */
export async function GET(_request: Request, { params }: { params: Promise<{ number: string }> }) {
  const checked = await checkNumber((await params).number.slice(0, 60))
  const open = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' }
  if (checked.kind === 'elsewhere') return new Response(null, { status: 303, headers: { ...open, location: `${addresses.verification(checked.number)}.json` } })
  if (checked.kind === 'problem') return problem({ status: checked.status, title: checked.status === 429 ? 'Too many requests' : 'No such certificate', detail: checked.sentence })
  const { notice, ...verification } = checked.verification
  return Response.json({
    ...verification, statusInWords: licenceStatusWords[verification.status], url: `${siteUrl()}${addresses.verification(verification.number)}`,
    notice: { title: notice.title, no: notice.no, hash: notice.hash, url: `${siteUrl()}${addresses.noticeVersion({ key: notice.key, no: notice.no })}` },
  }, { headers: open })
}
