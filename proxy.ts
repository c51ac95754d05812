import payloadConfig from '@payload-config'
import { type NextRequest, NextResponse } from 'next/server'
import { getPayload } from 'payload'

import { previewHeaders, refuse } from './app/preview/refusal'
import { isStaff } from './collections/access'
import { isValidPreview } from './collections/articles/previewPath'

export const config = { matcher: '/preview/:path*' }

/**
 * The door to previews (S22): a signed address that names the story, the person and its end, and the session of that same member of staff.
 * It stands before the page because a page cannot answer 403.
 *
 * Next's Draft Mode is not used anywhere: it is a cookie that lifts the cache for a whole site, and fills made under it have reached readers
 * (CVE-2026-94544). A preview here is an uncached page of its own, and nothing that readers get ever looks at a draft.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const payload = await getPayload({ config: payloadConfig })
  const { user } = await payload.auth({ headers: request.headers, canSetHeaders: false })
  if (!user || !isStaff(user)) return refuse('notSignedIn')
  const { pathname, searchParams } = request.nextUrl
  const id = /^\/preview\/articles\/([^/]+)$/.exec(pathname)?.[1]
  const part = (name: string) => searchParams.get(name) ?? ''
  const isGood = id !== undefined && isValidPreview({
    id: decodeURIComponent(id), user: part('user'), expires: part('expires'), signature: part('signature'), signedIn: String(user.id),
  })
  if (!isGood) return refuse('address')
  return NextResponse.next({ headers: previewHeaders })
}
