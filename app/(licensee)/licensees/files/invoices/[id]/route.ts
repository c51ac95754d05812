import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { dataDir } from '@/config/environment'
import { safeFileName, saveAs } from '@/domain/licensing/fileName'
import { invoiceFileOf } from '@/queries/licensee/invoices'

import { licenseeForFile } from '../../../session'

/** The file of one of their own invoices; another organisation's does not exist. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const door = await licenseeForFile('signatory', '/licensees/invoices')
  if ('answer' in door) return door.answer
  const { organisation } = door.licensee
  const { id } = await params
  const file = /^[0-9a-f-]{24,36}$/.test(id) ? await invoiceFileOf({ organisation: organisation.id, id }) : null
  const headers = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' }
  if (!file) return new Response('没有这份文件。', { status: 404, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } })
  const bytes = await readFile(join(dataDir(), 'private', 'invoice-files', basename(file.filename)))
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'content-type': 'application/pdf', 'content-security-policy': "default-src 'none'; sandbox", 'content-disposition': saveAs({ name: `${safeFileName(file.no)}.pdf`, plainName: 'invoice.pdf' }) },
  })
}
