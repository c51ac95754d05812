import { createHash } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole, isStaff } from '../../collections/access'
import { MAX_TABLE_BYTES, readTable, TableError } from '../../importing/table'
import { trustedOrigins } from '../../config/environment'
import { mappingFrom, planImport } from './checkTable'
import { exportArchive } from './exportArchive'
import { BulkRefused } from './types'
import { openImport, writePlan } from './writePlan'

const noStore = { 'Cache-Control': 'no-store' }

function requireDesk(req: PayloadRequest) {
  if (req.user?.collection !== 'users' || !isStaff(req.user)) throw new BulkRefused({ status: 401, code: 'SIGNED_OUT', zh: '登录已过期，请重新登录。', en: 'You are signed out. Sign in again.' })
  if (!hasRole(req.user, 'statistics-editor')) throw new BulkRefused({ status: 403, code: 'FORBIDDEN', zh: '只有数据编辑可以批量导入导出。', en: 'Only statistics editors may import and export.' })
  return req.user
}

/** A form of another site cannot act in an editor's name. */
function requireOwnOrigin(req: PayloadRequest): void {
  const origin = req.headers.get('origin')
  const host = req.headers.get('host')
  if (origin && new URL(origin).host !== host && !trustedOrigins().includes(origin)) throw new BulkRefused({ status: 403, code: 'ORIGIN', zh: '请求来自别的网站，没有受理。', en: 'The request comes from another site.' })
}

async function tableOf(req: PayloadRequest) {
  const tooLarge = new BulkRefused({ status: 413, code: 'TOO_LARGE', zh: '文件超过 20 MB，请分成几个文件。', en: 'The file is larger than 20 MB: split it.' })
  if (Number(req.headers.get('content-length') ?? 0) > MAX_TABLE_BYTES + 1_000_000) throw tooLarge
  const form = req.formData && /^multipart\/form-data/i.test(req.headers.get('content-type') ?? '') ? await req.formData() : null
  const file = form?.get('file')
  if (!form || !(file instanceof File)) throw new BulkRefused({ status: 400, code: 'NO_FILE', zh: '没有收到文件，请重新选择。', en: 'There is no file: choose one again.' })
  if (file.size > MAX_TABLE_BYTES) throw tooLarge
  const bytes = new Uint8Array(await file.arrayBuffer())
  const table = await readTable(bytes)
  const given = form.get('mapping')
  return { table, name: file.name.slice(0, 200), hash: createHash('sha256').update(bytes).digest('hex'), mapping: typeof given === 'string' && given ? mappingFrom(parse(given), table.headers.length) : undefined }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Answers refusals in the panel's language, with a status that fits. */
const answering = (handle: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] => async (req) => {
  const say = (status: number, code: string, zh: string, en: string) => Response.json({ error: { code, message: req.i18n.language === 'en' ? en : zh } }, { status, headers: noStore })
  try {
    return await handle(req)
  } catch (error) {
    if (error instanceof BulkRefused) return say(error.status, error.code, error.words.zh, error.words.en)
    if (error instanceof TableError) return say(error.code === 'TOO_LARGE' ? 413 : 422, error.code, error.message, error.messageEn)
    throw error
  }
}

const check = answering(async (req) => {
  requireDesk(req)
  requireOwnOrigin(req)
  const { table, mapping } = await tableOf(req)
  return Response.json((await planImport(req.payload, table, mapping)).check, { headers: noStore })
})

/** Checks once more, and writes only when no row is wrong. Answers at once; how far it is, the import's record says. */
const start = answering(async (req) => {
  const user = requireDesk(req)
  requireOwnOrigin(req)
  const { table, mapping, name, hash } = await tableOf(req)
  const { check: found, planned } = await planImport(req.payload, table, mapping)
  if (found.problemTotal > 0) throw new BulkRefused({ code: 'PROBLEMS', zh: `还有 ${found.problemTotal} 处问题，什么也没有导入。`, en: `There are ${found.problemTotal} problems; nothing was imported.` })
  if (planned.length === 0) throw new BulkRefused({ code: 'NOTHING', zh: '表里的数都已录入，没有要导入的。', en: 'Everything in the table is recorded already.' })
  const { payload } = req
  const id = await openImport(payload, { title: name, by: user.name ?? user.email, fileHash: hash, mapping: found.mapping, total: planned.length })
  writePlan(payload, { id, planned }).catch((error: unknown) => payload.logger.error({ msg: `data import ${id} is void`, err: error }))
  return Response.json({ id, total: planned.length }, { status: 202, headers: noStore })
})

const progress = answering(async (req) => {
  requireDesk(req)
  const found = await req.payload.findByID({ collection: 'data-imports', id: String(req.routeParams?.['id']), depth: 0, disableErrors: true, overrideAccess: true, req })
  if (!found) throw new BulkRefused({ status: 404, code: 'UNKNOWN', zh: '没有这次导入。', en: 'There is no such import.' })
  const { id, state, total, written, reason } = found
  return Response.json({ id, state, total, written, reason: reason ?? null }, { headers: noStore })
})

const download = answering(async (req) => {
  requireDesk(req)
  const at = new Date().toISOString()
  return new Response(await exportArchive(req.payload, { at, readAs: req }), { headers: { ...noStore, 'content-type': 'application/zip', 'content-disposition': `attachment; filename="shuming-data-${at.slice(0, 10)}.zip"` } })
})

/** Import and export of many observations, for the statistics desk. */
export const bulkEndpoints: Endpoint[] = [
  { path: '/data-import/check', method: 'post', handler: check },
  { path: '/data-import/start', method: 'post', handler: start },
  { path: '/data-import/progress/:id', method: 'get', handler: progress },
  { path: '/data-export', method: 'get', handler: download },
]
