import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload'

/** Records that name a person of an organisation; most are evidence. */
const naming: readonly { collection: CollectionSlug; field: string }[] = [
  { collection: 'acceptances', field: 'licensee' }, { collection: 'usage-events', field: 'licensee' }, { collection: 'usage-reports', field: 'licensee' }, { collection: 'advance-looks', field: 'licensee' },
  { collection: 'licence-requests', field: 'licensee' }, { collection: 'api-tokens', field: 'createdBy' }, { collection: 'webhook-endpoints', field: 'createdBy' }, { collection: 'saved-searches', field: 'owner' },
]

/** Who has signed, taken, or made something is disabled, not deleted: the record must go on saying who it was. */
export const keepNamed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const { collection, field } of naming) {
    const { totalDocs } = await req.payload.count({ collection, where: { [field]: { equals: id } }, overrideAccess: true, req })
    if (totalDocs > 0) {
      throw new APIError(req.i18n.language === 'en' ? 'This person has signed, taken or made something: disable the account instead. The seat is free at once.' : '这位成员已有签署、取用或令牌等记录，不能删除。请改为停用，席位随即空出。', 409, { code: 'NAMED_IN_RECORDS' }, true)
    }
  }
}
