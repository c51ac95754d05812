import sharp from 'sharp'

import { pictures } from '../../demo/pictures'
import type { Loading } from './loading'
import type { Ids } from './references'

/** Draws the pictures of the edition and files them like any other picture. */
export async function loadPictures({ payload, say }: Loading): Promise<Ids> {
  say(`绘图 ${pictures.length} 幅`)
  const ids: Ids = new Map()
  for (const { key, svg, alt, caption, credit, kind, thirdParty } of pictures) {
    const { docs: [known] } = await payload.find({ collection: 'media', where: { alt: { equals: alt.zh } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
    if (known) {
      ids.set(key, known.id)
      continue
    }
    const data = await sharp(Buffer.from(svg())).resize(1600, 1000).jpeg({ quality: 84, mozjpeg: true }).toBuffer()
    const { id } = await payload.create({
      collection: 'media',
      overrideAccess: true,
      depth: 0,
      data: {
        alt: alt.zh,
        caption,
        credit,
        kind,
        aiUse: 'none',
        digitalSourceType: 'digitalCreation',
        rights: thirdParty ? { thirdParty: true, holder: thirdParty } : { holder: '署名新闻' },
      },
      file: { data, mimetype: 'image/jpeg', name: `${key}.jpg`, size: data.length },
    })
    ids.set(key, id)
  }
  return ids
}
