import { database, populated } from '../database'

export type AcceptanceView = { id: string; what: string; signer: string; at: string; hash: string }

/** What one organisation has accepted, the newest first. */
export async function acceptancesOf(organisation: string): Promise<AcceptanceView[]> {
  const payload = await database()
  const { docs } = await payload.find({ collection: 'acceptances', where: { organisation: { equals: organisation } }, sort: '-at', limit: 200, pagination: false, depth: 1, overrideAccess: true })
  const agreements = docs.flatMap(({ agreement }) => (agreement ? [typeof agreement === 'string' ? agreement : agreement.id] : []))
  const { docs: named } = await payload.find({ collection: 'agreements', where: { and: [{ id: { in: agreements } }, { organisation: { equals: organisation } }] }, select: { no: true }, limit: 200, pagination: false, depth: 0, overrideAccess: true })
  return docs.map(({ id, agreement, noticeVersion, signer, at, hash }) => {
    const agreementId = typeof agreement === 'string' ? agreement : agreement?.id
    const no = named.find((each) => each.id === agreementId)?.no
    return { id, what: agreementId ? `协议 ${no ?? ''}` : `声明第 ${populated(noticeVersion)?.no ?? '?'} 版`, signer, at, hash }
  })
}
