/** OpenAPI 3.1 description of the licensees' interface. Every path here has a route and every route is here (app/api/v1/openApi.test.ts). */

const text = (description: string, more: Record<string, unknown> = {}) => ({ type: 'string', description, ...more })
const query = (name: string, schema: Record<string, unknown>, required = false) => ({ name, in: 'query', required, schema })
const idInPath = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const json = (schema: Record<string, unknown>, description: string) => ({ description, content: { 'application/json': { schema } } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const problems = Object.fromEntries([['401', 'no valid token'], ['403', 'scope missing or use refused, with reasonCodes and whom to ask'], ['429', 'too many requests, see Retry-After']].map(([status, description]) => [status, { description, content: { 'application/problem+json': { schema: ref('Problem') } } }]))
const use = [query('act', text('repost, excerpt, print, broadcast, translate …')), query('channel', text('kind:name, as web:news.example')), query('territory', text('two-letter code or WORLD', { default: 'CN' }))]

export const openApi = (origin: string) => ({
  openapi: '3.1.0',
  info: { title: 'Shuming licensees', version: '1', description: 'What an organisation is licensed to take, the decision before it takes it, and what became of it afterwards. Every answer is computed from the agreements in force; a refusal names its reasons and whom to ask.' },
  servers: [{ url: `${origin}/api/v1` }],
  security: [{ token: [] }],
  paths: {
    '/stories': { get: {
      operationId: 'listStories', summary: 'Stories the organisation is licensed to, the oldest change first; scope search',
      description: 'Follow next_cursor until it is null, then come back with the last cursor or updated_since. Withdrawn stories appear with pubStatus canceled.',
      parameters: [query('updated_since', text('ISO 8601 instant, or a date: from its midnight in Shanghai')), query('cursor', text('next_cursor of the page before')), query('limit', { type: 'integer', minimum: 1, maximum: 100, default: 50 }), query('section', text('slug of a section'))],
      responses: { 200: json({ type: 'object', properties: { items: { type: 'array', items: ref('Story') }, next_cursor: { type: ['string', 'null'] } } }, 'a page'), 304: { description: 'unchanged, by ETag' }, ...problems },
    } },
    '/stories/{id}': { get: {
      operationId: 'readStory', summary: 'One story and, for a use, whether it may be taken and why; scope search', parameters: [idInPath, ...use],
      responses: { 200: json({ type: 'object' }, 'record and decision'), 404: { description: 'no such story' }, 410: json(ref('Story'), 'withdrawn'), ...problems },
    } },
    '/stories/{id}/package': { post: {
      operationId: 'takeStory', summary: 'Takes a story: one row of usage, then a zip of exactly what was granted, with manifest and credit line; scope download', parameters: [idInPath],
      requestBody: { required: true, content: { 'application/json': { schema: ref('Order') } } },
      responses: { 200: { description: 'the package', content: { 'application/zip': {} } }, 404: { description: 'no such story' }, 409: { description: 'the version has changed' }, 410: json(ref('Story'), 'withdrawn'), ...problems },
    } },
    '/advances': { get: {
      operationId: 'listAdvances', summary: 'Stories released before their hour, the next hour first, as far as an agreement gives them; scope search',
      description: 'Nobody may use them before embargoedUntil. Tier headline has headline, section and hour; tier full also the id, by which the text is read here and taken by takeStory. An organisation without a tier gets an empty list.',
      responses: { 200: json({ type: 'object', properties: { items: { type: 'array', items: ref('Advance') } } }, 'what is coming'), 304: { description: 'unchanged, by ETag' }, ...problems },
    } },
    '/advances/{id}': { get: {
      operationId: 'readAdvance', summary: 'The text of a story before its hour, as ninjs with embargoedUntil; every look is recorded; tier full, scope download', description: 'Charts are drawn from values as they stand at publication: excluded says how many come with the public story, as does the manifest of the package.', parameters: [idInPath],
      responses: { 200: json({ type: 'object' }, 'the text'), 404: { description: 'no such story, or not for this organisation' }, ...problems },
    } },
    '/usage': { get: { operationId: 'listUsage', summary: 'What the organisation has taken, the newest first; scope usage', parameters: [query('cursor', text('next_cursor of the page before'))], responses: { 200: json({ type: 'object' }, 'a page'), ...problems } } },
    '/invoices': { get: { operationId: 'listInvoices', summary: 'What the organisation was asked to pay, the newest first, with the state now; amounts are decimal text; scope invoices', parameters: [query('cursor', text('next_cursor of the page before'))], responses: { 200: json({ type: 'object', properties: { items: { type: 'array', items: ref('Invoice') }, next_cursor: { type: ['string', 'null'] } } }, 'a page'), ...problems } } },
    '/notices': { get: { operationId: 'listNotices', summary: 'Corrections and withdrawals of stories the organisation took; scope webhooks', responses: { 200: json({ type: 'object' }, 'all notices'), ...problems } } },
    '/notices/{id}/acknowledge': { post: { operationId: 'acknowledgeNotice', summary: 'Says that a notice was acted upon; scope webhooks', parameters: [idInPath], responses: { 204: { description: 'noted' }, 404: { description: 'no such notice' }, ...problems } } },
    '/openapi.json': { get: { operationId: 'readDescription', summary: 'This document', security: [], responses: { 200: { description: 'OpenAPI 3.1' } } } },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token of the organisation, made in the portal.' } },
    schemas: {
      Story: { type: 'object', required: ['id', 'number', 'pubStatus', 'updated'], properties: { id: text('stable id'), number: text('the newsroom’s number'), pubStatus: { enum: ['usable', 'canceled'] }, url: text('permanent address'), headline: text('headline'), contentHash: text('SHA-256 of the public version'), version: { type: 'integer' }, updated: text('instant of the last change', { format: 'date-time' }), reason: { type: ['string', 'null'] } } },
      Invoice: { type: 'object', required: ['id', 'no', 'state', 'currency', 'net', 'tax', 'total', 'issuedOn', 'dueOn'], properties: { id: text('stable id'), no: text('number'), state: { enum: ['issued', 'overdue', 'paid', 'cancelled'] }, subject: text('what for'), agreements: { type: 'array', items: { type: 'string' } }, periodFrom: { type: ['string', 'null'] }, periodTo: { type: ['string', 'null'] }, currency: text('ISO 4217'), net: text('decimal'), tax: text('decimal'), total: text('decimal'), issuedOn: text('day', { format: 'date' }), dueOn: text('day, inclusive, in Shanghai', { format: 'date' }), paidOn: { type: ['string', 'null'] }, cancelReason: { type: ['string', 'null'] }, hasFile: { type: 'boolean' } } },
      Advance: { type: 'object', required: ['tier', 'headline', 'embargoedUntil'], properties: { tier: { enum: ['headline', 'full'] }, headline: text('headline'), section: { type: ['string', 'null'] }, embargoedUntil: text('ISO 8601 instant; by our clock'), id: text('tier full: the id of the story, now and later'), number: text('tier full'), no: { type: 'integer', description: 'tier full: which wording' }, contentHash: text('tier full: SHA-256, that of the story when it comes out as given'), releasedAt: text('tier full: when this wording was given') } },
      Order: { type: 'object', required: ['act', 'channel'], properties: { act: text('what you will do with it'), channel: text('where'), territory: text('for which territory'), formats: { type: 'array', items: { enum: ['html', 'text', 'docx', 'ninjs', 'newsml', 'picture'] } }, components: { type: 'array', items: { type: 'string' } }, contentHash: text('the version you have looked at') } },
      Problem: { type: 'object', properties: { type: text('RFC 9457'), title: text('a code'), status: { type: 'integer' }, detail: text('what to do'), reasonCodes: { type: 'array', items: { type: 'string' } }, ask: { type: ['string', 'null'] } } },
    },
  },
})
