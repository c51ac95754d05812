export const dynamic = 'force-dynamic'

/** Alive: the process answers. Whether it can serve says /readyz. */
export const GET = () => new Response('ok\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
