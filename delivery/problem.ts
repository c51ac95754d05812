/** An error document after RFC 9457. `detail` says what to do; `more` are members of its own, `headers` those of the answer. */
export const problem = ({ status, title, detail, more = {}, headers = {} }: { status: number; title: string; detail: string; more?: Record<string, unknown>; headers?: Record<string, string> }): Response =>
  Response.json({ type: 'about:blank', title, status, detail, ...more }, { status, headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' } })
