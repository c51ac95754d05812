import type { PayloadRequest } from 'payload'

import { siteUrl } from '../../config/environment'
import { addresses } from '../../domain/addresses'
import { idOf } from '../../domain/editorial/idOf'
import type { PictureTerms } from '../../domain/pictures/rightsPacket'
import { ownUsageTerms } from '../../domain/rights'
import { shanghaiDate } from '../../domain/text/shanghai'
import { noticeInForce } from '../notice-versions/inForce'

/** What the desk says of a picture, as far as its file repeats it. */
export type PictureFacts = {
  credit?: string | null
  rights?: { holder?: string | null; thirdParty?: boolean | null } | null
  aiUse?: string | null
  digitalSourceType?: string | null
}

/** Every name that means the site itself, and the notice version in force. */
async function house(req: PayloadRequest) {
  const now = new Date().toISOString()
  const [version, site] = [await noticeInForce(req, now), await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })]
  return { version, year: shanghaiDate(now).slice(0, 4), names: [site.name, ...(site.brandAliases ?? []), ...(version ? [version.rightsManager, ...version.brandAliases] : [])] }
}

export const isOwnName = async (req: PayloadRequest, name: string): Promise<boolean> => (await house(req)).names.includes(name.trim())

/**
 * The terms that go into the file of a picture: only when the desk names the site as its holder. A file travels without its story, so an empty
 * field claims nothing here, though on a page the picture goes with the story.
 */
export async function ownTerms(req: PayloadRequest, { credit, rights }: PictureFacts): Promise<PictureTerms | null> {
  const holder = rights?.holder?.trim()
  if (!holder || rights?.thirdParty || !credit) return null
  const { version, year, names } = await house(req)
  if (!version || !names.includes(holder)) return null
  const notice = await req.payload.findByID({ collection: 'notices', id: idOf(version.notice) ?? '', depth: 0, overrideAccess: true, req, disableErrors: true })
  if (!notice) return null
  const webStatement = `${siteUrl()}${addresses.noticeVersion({ key: notice.key, no: version.no })}`
  return {
    creator: credit, credit, notice: `© ${year} ${version.rightsManager}`, owner: version.rightsManager, webStatement, licensorUrl: `${siteUrl()}${addresses.licenceRequest()}`,
    usageTerms: ownUsageTerms({ rightsManager: version.rightsManager, creditLine: version.creditLine, noticeUrl: webStatement }),
  }
}

/** How the picture came to be, for its file: as the desk says, or as the mark of machine use implies. */
export const sourceTypeOf = ({ aiUse, digitalSourceType }: PictureFacts): string | null =>
  digitalSourceType || (aiUse === 'generated' ? 'trainedAlgorithmicMedia' : aiUse === 'assisted' ? 'compositeWithTrainedAlgorithmicMedia' : null)
