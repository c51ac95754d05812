import { join } from 'node:path'
import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'

import { dataDir } from '../../config/environment'
import { hasRole, holders, nobody } from '../access'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { nameFileAtRandom } from '../media/nameFileAtRandom'

const largest = 10 * 1024 * 1024
const desk = holders('rights-manager')

/** The bytes say what a file is, not its name: `%PDF-` within the first kilobyte, as readers of PDF look for it. */
const requirePdf: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update' && operation !== 'updateByID') || !req.file) return args
  if (req.file.size > largest || !req.file.data.subarray(0, 1024).includes('%PDF-')) {
    throw new APIError(req.i18n.language === 'en' ? 'A PDF of 10 MB at most, please.' : '请上传 PDF 文件，不超过 10 MB。', 422, { code: 'NOT_A_PDF' }, true)
  }
  return args
}

/** Invoices as files. They lie apart from the pictures; the desk reads them here, their organisation in the portal alone (app/(licensee)). */
export const InvoiceFiles: CollectionConfig = guarded({
  slug: 'invoice-files',
  labels: { singular: zhEn('账单文件', 'Invoice file'), plural: zhEn('账单文件', 'Invoice files') },
  admin: { hidden: ({ user }) => !hasRole(user as never, 'rights-manager'), group: zhEn('授权', 'Licensing'), useAsTitle: 'filename', defaultColumns: ['filename', 'filesize', 'createdAt'] },
  access: { create: desk, read: desk, update: nobody, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  upload: {
    staticDir: join(dataDir(), 'private', 'invoice-files'),
    mimeTypes: ['application/pdf'],
    pasteURL: false, crop: false, focalPoint: false, displayPreview: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: {
    beforeOperation: [requirePdf, nameFileAtRandom],
    beforeDelete: [refuseDeleteInUse({ collection: 'invoices', field: 'file' })],
  },
  fields: [],
})
