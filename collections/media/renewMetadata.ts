import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionBeforeChangeHook } from 'payload'

import { dataDir } from '../../config/environment'
import { readPackets, writeXmp } from '../../domain/pictures/container'
import { rightsPacket } from '../../domain/pictures/rightsPacket'
import { ownTerms, type PictureFacts, sourceTypeOf } from './ownTerms'

/** What the files repeat. When one of these changes, the files are written anew. */
const repeated = ({ credit, rights, aiUse, digitalSourceType }: PictureFacts) => JSON.stringify([credit ?? null, rights?.holder ?? null, rights?.thirdParty ?? false, aiUse ?? null, digitalSourceType ?? null])

type StoredFile = { filename?: string | null; filesize?: number | null }

const pathOf = (filename: string) => join(dataDir(), 'media', filename)

/** When credit, holder or origin are corrected later, the packets in the stored files follow: pixels, names and addresses stay. */
export const renewMetadata: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || req.file || typeof originalDoc?.filename !== 'string') return data
  const facts = data as PictureFacts
  if (repeated(facts) === repeated(originalDoc as PictureFacts) || !existsSync(pathOf(originalDoc.filename))) return data
  // The original alone still has the older record.
  const { iim } = readPackets(await readFile(pathOf(originalDoc.filename)))
  const terms = await ownTerms(req, facts)
  const sizes = (data['sizes'] ?? {}) as Record<string, StoredFile | undefined>
  for (const file of [data as StoredFile, ...Object.values(sizes)]) {
    if (!file?.filename || !existsSync(pathOf(file.filename))) continue
    const bytes = await readFile(pathOf(file.filename))
    const { xmp } = readPackets(bytes)
    const packet = rightsPacket({ existing: xmp, iim, terms, digitalSourceType: sourceTypeOf(facts) })
    const written = packet === xmp ? null : writeXmp(bytes, packet)
    if (!written) continue
    await writeFile(`${pathOf(file.filename)}.new`, written)
    await rename(`${pathOf(file.filename)}.new`, pathOf(file.filename))
    file.filesize = written.length
  }
  return data
}
