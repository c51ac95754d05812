type Context = { params: Promise<{ slug?: string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

const attempts = 8
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Runs a REST write again when the database let another writer through first (MongoDB error 112, answered as 409 by
 * collections/hooks/explainErrors). Safe because the losing transaction left nothing behind. A 409 for any other reason is final.
 */
export const retryingConflicts = (handler: Handler): Handler => async (request, context) => {
  const body = request.body ? await request.arrayBuffer() : null
  for (let attempt = 1; ; attempt++) {
    const again = new Request(request.url, { method: request.method, headers: request.headers, body, signal: request.signal })
    const response = await handler(again, context)
    if (response.status !== 409 || attempt >= attempts || !(await isWriteConflict(response))) return response
    // Longer each time and never in step with the others that lost.
    await pause(2 ** attempt * 5 + Math.random() * 20)
  }
}

async function isWriteConflict(response: Response): Promise<boolean> {
  const body: { errors?: { data?: { code?: string } }[] } = await response.clone().json()
  return body.errors?.[0]?.data?.code === 'WRITE_CONFLICT'
}
