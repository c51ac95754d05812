import { trustedOrigins } from '@/config/environment'

/** A form of our own pages: browsers name the origin of every POST. */
export const isTrustedForm = (request: Request) => trustedOrigins().includes(request.headers.get('origin') ?? '')

/** Back to a page by GET, so that reloading does not send the form again. */
export const redirectTo = (path: string, cookie?: string) =>
  new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store', ...(cookie ? { 'set-cookie': cookie } : {}) } })
