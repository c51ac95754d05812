/** An error document after RFC 9457. `detail` says what to do, in Chinese and English. */
export const problem = ({ status, title, detail }: { status: number; title: string; detail: string }): Response =>
  Response.json({ type: 'about:blank', title, status, detail }, { status, headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' } })
