import { join } from 'node:path'
import type { CollectionConfig } from 'payload'

import { dataDir } from '../../config/environment'
import { hasRole, holders, nobody, releasedOrStaff, roles } from '../access'
import { hiddenFlag } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { carryMetadata } from './carryMetadata'
import { sourceTypes } from './fields'
import { nameFileAtRandom } from './nameFileAtRandom'
import { renewMetadata } from './renewMetadata'
import { holder, kind, licenceUntil } from './rights'

const width = (name: string, pixels: number, quality = 78) =>
  ({ name, width: pixels, withoutEnlargement: true, formatOptions: { format: 'webp' as const, options: { quality, effort: 4 } } })
// Phones take this one, with two dots and more to the pixel, where nobody sees what is saved: most come in one flight of packets.
const phone = width('w720', 720, 55)

/** Pictures. No SVG and no HTML (they run scripts), no fetching from addresses, metadata of others kept in every rendition. */
export const Media: CollectionConfig = guarded({
  slug: 'media',
  labels: { singular: zhEn('图片', 'Picture'), plural: zhEn('图片', 'Pictures') },
  trash: true,
  admin: { useAsTitle: 'caption', defaultColumns: ['filename', 'caption', 'credit', 'updatedAt'], listSearchableFields: ['caption', 'alt', 'credit'], group: zhEn('稿件', 'Stories') },
  access: {
    create: holders(...roles), read: releasedOrStaff, update: holders(...roles), delete: ({ req }) => hasRole(req.user, 'editor', 'chief-editor'),
    readVersions: nobody, unlock: nobody, admin: nobody,
  },
  upload: {
    staticDir: join(dataDir(), 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    withMetadata: true,
    constructorOptions: { limitInputPixels: 60_000_000 },
    focalPoint: true,
    adminThumbnail: 'w480',
    displayPreview: true,
    imageSizes: [
      width('w480', 480), phone, width('w960', 960), width('w1600', 1600),
      { name: 'share', width: 1200, height: 630, formatOptions: { format: 'jpeg', options: { quality: 80 } } },
    ],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('Cache-Control', 'public, max-age=3600')
      headers.set('TDM-Reservation', '1')
      return headers
    },
  },
  hooks: { beforeOperation: [nameFileAtRandom, carryMetadata], beforeChange: [renewMetadata] },
  fields: [
    { name: 'alt', type: 'text', required: true, maxLength: 200, label: zhEn('替代文字', 'Alternative text'), admin: { description: zhEn('看不见图片的人会听到这句话：画面里有什么。', 'Read aloud to those who cannot see the picture: what is in it.') } },
    { name: 'caption', type: 'text', maxLength: 200, label: zhEn('图片说明', 'Caption') },
    { name: 'credit', type: 'text', required: true, maxLength: 80, label: zhEn('图片署名', 'Credit'), admin: { description: zhEn('如“记者 张三 摄”。', 'As printed, such as 记者 张三 摄.') } },
    kind,
    {
      name: 'rights', type: 'group', label: zhEn('权利', 'Rights'),
      fields: [
        holder,
        { name: 'licence', type: 'text', maxLength: 200, label: zhEn('许可', 'Licence') },
        licenceUntil,
        { name: 'thirdParty', type: 'checkbox', defaultValue: false, label: zhEn('第三方图片', 'Third party'), admin: { description: zhEn('勾选后不随稿件一并授权。', 'When ticked, the picture is not licensed together with the story.') } },
      ],
    },
    {
      name: 'aiUse', type: 'select', defaultValue: 'none', required: true, label: zhEn('人工智能', 'AI'),
      options: [option('none', '未使用', 'None'), option('assisted', '辅助', 'Assisted'), option('generated', '生成', 'Generated')],
    },
    {
      name: 'digitalSourceType', type: 'select', label: zhEn('图片如何产生', 'How it was made'), options: Object.entries(sourceTypes).map(([value, [zh, en]]) => option(value, zh, en)),
      admin: { description: zhEn('写入图片文件（IPTC）。上传的文件自带说明时自动填写。', 'Written into the file (IPTC); filled in when the uploaded file says it.') },
    },
    hiddenFlag('released'),
  ],
})
