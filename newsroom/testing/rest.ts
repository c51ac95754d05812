import { handleEndpoints } from 'payload'

import { retryingConflicts } from '../../server/retryConflicts'

type Call = { method?: string; body?: unknown; form?: FormData; headers?: Record<string, string>; token?: string | null }
export type Answer = { status: number; body: Record<string, unknown> & { docs?: Record<string, unknown>[]; doc?: Record<string, unknown>; totalDocs?: number }; text: string; headers: Headers }

const send = retryingConflicts(async (request) => handleEndpoints({ config: (await import('@payload-config')).default, request }))

/** Calls the REST API as a client over HTTP would: the same handlers, the same retry, without a socket. */
export async function rest(path: string, { method = 'GET', body, form, headers = {}, token = null }: Call = {}): Promise<Answer> {
  const request = new Request(`http://localhost:3000${path}`, {
    method, ...(form ? { body: form } : body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(token ? { authorization: `JWT ${token}` } : {}), ...headers },
  })
  const response = await send(request, { params: Promise.resolve({}) })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return { status: response.status, body: isJson && text ? JSON.parse(text) : {}, text, headers: response.headers }
}
