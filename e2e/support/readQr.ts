import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'

/** What a camera would read from the first QR code that a page draws as SVG. @throws when there is none to read */
export async function readQr(html: string): Promise<string> {
  const svg = /<svg[\s\S]*?<\/svg>/.exec(html)?.[0]
  if (!svg) throw new Error('no drawing')
  const { data, info } = await sharp(Buffer.from(svg)).resize(400, 400, { fit: 'contain' }).extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#fff' }).flatten({ background: '#fff' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data })
}
