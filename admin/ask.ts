export type AskWords = { offline: string; failed: string | ((status: number) => string) }

/** For what is asked by itself and tells a failure in words of its own. */
export const noWords: AskWords = { offline: '', failed: '' }

/** `message` is a sentence for the editor; `status` 0 means that nothing answered; `reasons` are sentences besides, `code` names the reason where the server does. */
export type Refused = { ok: false; status: number; message: string; code: string | null; reasons: string[] }
export type Answer<Result> = { ok: true; result: Result } | Refused

type Said = { error?: { message?: unknown; code?: unknown; reasons?: string[] }; errors?: { message?: unknown; data?: { code?: unknown } | null }[] } | null

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/**
 * Asks the newsroom's server something from the panel: a GET, or a POST when there is a body, a form as it is, a string that is JSON already, anything else as JSON. What is refused comes
 * back as the server's sentence, in our routes' shape (`error`) or Payload's (`errors`).
 */
export async function ask<Result>(address: string, { body, words, headers = {} }: { body?: object | string; words: AskWords; headers?: Record<string, string> }): Promise<Answer<Result>> {
  const sent: RequestInit = body === undefined ? { headers } : body instanceof FormData
    ? { method: 'POST', body, headers }
    : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }
  let response: Response
  try {
    response = await fetch(address, { credentials: 'same-origin', cache: 'no-store', ...sent })
  } catch (error) {
    // fetch rejects with a TypeError when nothing answers.
    if (error instanceof TypeError) return { ok: false, status: 0, message: words.offline, code: null, reasons: [] }
    throw error
  }
  const said: unknown = /json/.test(response.headers.get('content-type') ?? '') ? await response.json() : null
  if (response.ok && said !== null) return { ok: true, result: said as Result }
  const { error, errors } = (said as Said) ?? {}
  const failed = typeof words.failed === 'string' ? words.failed : words.failed(response.status)
  return {
    ok: false, status: response.status, message: asText(error?.message) ?? asText(errors?.[0]?.message) ?? failed,
    code: asText(error?.code) ?? asText(errors?.[0]?.data?.code), reasons: error?.reasons ?? [],
  }
}
