import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import sharp from 'sharp'

import { readPackets, type Packets, writeXmp } from '../../domain/pictures/container'
import { readMetadata, type PictureMetadata } from '../../domain/pictures/metadata'
import { rightsPacket } from '../../domain/pictures/rightsPacket'
import { isStaff } from '../access'
import { sourceTypes } from './fields'
import { isOwnName, ownTerms, type PictureFacts, sourceTypeOf } from './ownTerms'

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** 版权所有 © 2026 某图片社 → 某图片社 */
const holderIn = (notice: string | null): string | null =>
  notice?.replace(/©|\(c\)|copyright|all rights reserved|版权所有|保留所有权利|\b(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?年?/gi, ' ').replace(/[.,;。，；\s]+/g, ' ').trim() || null

/** Fills what the desk left empty from what the file says. A holder that is not the house makes the picture another's. */
async function filledIn(req: PayloadRequest, data: PictureFacts, metadata: PictureMetadata): Promise<PictureFacts> {
  const filled: PictureFacts = {}
  const credit = metadata.credit ?? metadata.creator
  if (isEmpty(data.credit) && credit) filled.credit = credit.slice(0, 80)
  const holder = metadata.owner ?? holderIn(metadata.rights)
  if (isEmpty(data.rights?.holder) && holder) {
    filled.rights = { ...data.rights, holder: holder.slice(0, 120), thirdParty: Boolean(data.rights?.thirdParty) || !(await isOwnName(req, holder)) }
  }
  const source = metadata.digitalSourceType
  if (isEmpty(data.digitalSourceType) && source && Object.hasOwn(sourceTypes, source)) {
    filled.digitalSourceType = source
    if (isEmpty(data.aiUse) || data.aiUse === 'none') {
      if (source === 'trainedAlgorithmicMedia') filled.aiUse = 'generated'
      if (source === 'compositeWithTrainedAlgorithmicMedia') filled.aiUse = 'assisted'
    }
  }
  return filled
}

const isAvif = (file: { mimetype: string }) => file.mimetype === 'image/avif'

async function packetsOf(file: { data: Buffer; mimetype: string }): Promise<Packets> {
  if (!isAvif(file)) return readPackets(file.data)
  const { xmp } = await sharp(file.data, { limitInputPixels: 60_000_000 }).metadata().catch((error: unknown) => {
    throw new APIError(`文件读不出来，不是完整的图片。 / The file is not a whole picture. (${String(error)})`, 400, null, true)
  })
  return { xmp: xmp ? xmp.toString('utf8') : null, iim: null }
}

/** AVIF is a container of boxes that only its encoder should write. */
const withPacket = async (file: { data: Buffer; mimetype: string }, packet: string): Promise<Buffer | null> => {
  if (isAvif(file)) return sharp(file.data, { limitInputPixels: 60_000_000 }).keepMetadata().withXmp(packet).avif({ quality: 90 }).toBuffer()
  const written = writeXmp(file.data, packet)
  return written && Buffer.from(written)
}

/**
 * At upload: reads what the file says of itself, fills empty fields with it, and puts into the file what its renditions must carry. Payload makes
 * them with the file's metadata, so they all have it.
 */
export const carryMetadata: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update' && operation !== 'updateByID') || !req.file) return args
  // Access is checked after this hook: nobody from outside makes us read a file.
  if (req.payloadAPI !== 'local' && !isStaff(req.user)) return args
  // What is no picture is refused by Payload in a moment, by its content.
  if (!['image/jpeg', 'image/png', 'image/webp', 'image/avif'].includes(req.file.mimetype)) return args
  const given = (args.data ?? {}) as PictureFacts
  const stored = operation === 'updateByID' && 'id' in args
    ? await req.payload.findByID({ collection: 'media', id: String(args.id), depth: 0, overrideAccess: true, req, disableErrors: true })
    : null
  const packets = await packetsOf(req.file)
  const metadata = readMetadata(packets)
  const before: PictureFacts = { ...stored, ...given }
  const filled = await filledIn(req, before, metadata)
  const facts = { ...before, ...filled }
  const packet = rightsPacket({ existing: packets.xmp, iim: packets.iim, terms: await ownTerms(req, facts), digitalSourceType: sourceTypeOf(facts) })
  const data = packet !== null && packet !== packets.xmp ? await withPacket(req.file, packet) : null
  if (data) req.file = { ...req.file, data, size: data.length }
  return { ...args, data: { ...args.data, ...filled } }
}
