import { join } from 'node:path'
import type { CollectionConfig } from 'payload'

import { dataDir } from '../../config/environment'
import { hasRole, holders, nobody } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { nameFileAtRandom } from '../media/nameFileAtRandom'

/**
 * Files that parties hand in. They never become public: they lie apart from the pictures, only the desk reads them, as downloads that no browser
 * renders on our address. They come in through the complaint forms alone, where their bytes are looked at (newsroom/complaints/evidence.ts).
 */
export const ComplaintEvidence: CollectionConfig = guarded({
  slug: 'complaint-evidence',
  labels: { singular: zhEn('投诉证据', 'Evidence'), plural: zhEn('投诉证据', 'Evidence') },
  trash: true,
  admin: { hidden: true },
  access: {
    create: nobody, read: holders('rights-manager', 'chief-editor'), update: nobody, delete: ({ req }) => hasRole(req.user, 'chief-editor'),
    readVersions: nobody, unlock: nobody, admin: nobody,
  },
  upload: {
    staticDir: join(dataDir(), 'private', 'complaint-evidence'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/plain', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    pasteURL: false, crop: false, focalPoint: false, displayPreview: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: { beforeOperation: [nameFileAtRandom] },
  fields: [
    // The complaint's submissionKey: files are there before the complaint is, so that a process that dies between leaves no complaint without them.
    { name: 'caseKey', type: 'text', required: true, index: true, access: { read: nobody }, admin: { hidden: true } },
    // One file of one submission, however often the form is sent.
    { name: 'slot', type: 'text', required: true, unique: true, index: true, access: { read: nobody }, admin: { hidden: true } },
    { name: 'party', type: 'select', required: true, label: zhEn('由谁提交', 'Handed in by'), options: [option('complainant', '投诉人', 'The complainant'), option('notified', '对方', 'The notified party')] },
    { name: 'originalName', type: 'text', required: true, maxLength: 120, label: zhEn('原文件名', 'Name given') },
    { name: 'sha256', type: 'text', required: true, label: zhEn('指纹', 'SHA-256') },
    instant('receivedAt', '收到时间', 'Received', { required: true }),
  ],
})
