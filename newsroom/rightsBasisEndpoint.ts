import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'

import { isStaff } from '../collections/access'
import { mediaRecordsFor, sourceRecordsFor } from '../collections/articles/storyRecords'
import { toNoticeVersion } from '../collections/notice-versions/inForce'
import { idOf } from '../domain/editorial/idOf'
import type { NoticeVersion } from '../domain/rights'
import type { RightsBasis } from '../domain/editorial/judgeStory'

const ids = z.string().max(4000).transform((text) => text.split(',').filter((id) => id !== '')).pipe(z.array(z.string().regex(/^[0-9a-f-]{24,36}$/i)).max(100))
const query = z.object({ sources: ids.default([]), media: ids.default([]) })

/** What the panel judges a story by while somebody types: the published notices, and the records of the story's sources and pictures. For staff. */
export const rightsBasisEndpoint: Endpoint = {
  path: '/rights-basis', method: 'get',
  handler: async (req) => {
    const isEnglish = req.i18n.language === 'en'
    if (!isStaff(req.user)) throw new APIError(isEnglish ? 'For the newsroom only.' : '仅供编辑部使用。', 403, null, true)
    const wanted = query.safeParse({ sources: req.searchParams.get('sources') ?? '', media: req.searchParams.get('media') ?? '' })
    if (!wanted.success) throw new APIError(isEnglish ? 'These are no ids.' : '编号写法不对。', 400, null, true)
    const [{ docs: versions }, sources, media] = await Promise.all([
      req.payload.find({
        collection: 'notice-versions', where: { status: { equals: 'published' } }, depth: 1, limit: 500, pagination: false, sort: 'effectiveFrom', overrideAccess: true, req,
      }),
      sourceRecordsFor({ payload: req.payload, req }, [{ otherSources: wanted.data.sources }]),
      mediaRecordsFor({ payload: req.payload, req }, wanted.data.media.map((picture) => ({ picture }))),
    ])
    const basis: RightsBasis = {
      notices: versions.map((version) => ({
        terms: withoutText(toNoticeVersion(version)), no: version.no,
        noticeId: idOf(version.notice) ?? '', key: typeof version.notice === 'object' ? version.notice.key : '',
      })),
      sources, media,
    }
    return Response.json(basis, { headers: { 'Cache-Control': 'private, no-store' } })
  },
}

/** The words of the clauses decide nothing and are long. */
const withoutText = ({ clauses = [], ...terms }: NoticeVersion): NoticeVersion => ({ ...terms, clauses: clauses.map(({ no, kind }) => ({ no, kind })) })
