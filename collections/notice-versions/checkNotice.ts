import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import { type PublicationProblem, publicationProblems } from '../../domain/rights'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { NoticeVersion } from '../../payload-types'
import { freeUseOf } from './terms'

const sentences: Record<PublicationProblem, { path: string; zh: string; en: string }> = {
  ENDS_BEFORE_IT_BEGINS: { path: 'effectiveTo', zh: '失效日期要晚于生效日期。', en: 'A version ends after it begins.' },
  NUMBER_NOT_HIGHER: { path: 'no', zh: '版次要大于已发布的各版。', en: 'The number must be higher than that of every published version.' },
  BEGINS_IN_THE_PAST: { path: 'effectiveFrom', zh: '声明不溯及既往：新版最早从今天起生效。', en: 'A notice does not work backwards: a new version begins today at the earliest.' },
  CLAUSE_NUMBER_TWICE: { path: 'clauses', zh: '有两条编号相同。', en: 'Two clauses have the same number.' },
  FREE_USE_WITHOUT_CLAUSE: { path: 'freeUse.clause', zh: '许可公众使用的条款编号，要与上面某一条相同。', en: 'The clause that frees a use must be one of the clauses above.' },
  FREE_USE_WITHOUT_ACTS: { path: 'freeUse.acts', zh: '请选许可的使用方式。', en: 'Say which acts are free.' },
  FREE_USE_WITHOUT_MEDIA: { path: 'freeUse.media', zh: '请选许可的内容。', en: 'Say which media are free.' },
  LICENCE_ADDRESS_INVALID: { path: 'freeUse.licenceUrl', zh: '公共许可协议写它的 https:// 网址。', en: 'Name the public licence by its https:// address.' },
}

/** A version becomes public only when it can stand: after all earlier ones, not backwards in time, with every clause that it names. */
export const checkNotice: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  if (data['status'] !== 'published') return data
  const version = data as NoticeVersion
  const { docs } = await req.payload.find({
    collection: 'notice-versions', depth: 0, limit: 1000, pagination: false, overrideAccess: true, req, select: { no: true, publishedAt: true },
    where: { and: [{ notice: { equals: idOf(version.notice) } }, { status: { equals: 'published' } }] },
  })
  const problems = publicationProblems({
    version: { no: version.no, effectiveFrom: version.effectiveFrom, effectiveTo: version.effectiveTo || null, clauses: version.clauses, freeUse: freeUseOf(version) },
    published: docs.map(({ no, publishedAt }) => ({ no, publishedOn: shanghaiDate(publishedAt ?? new Date().toISOString()) })), today: shanghaiDate(new Date().toISOString()),
  })
  if (problems.length === 0) return data
  const language = req.i18n.language === 'en' ? 'en' : 'zh'
  throw new ValidationError({ collection: collection.slug, errors: problems.map((problem) => ({ path: sentences[problem].path, message: sentences[problem][language] })), req }, req.t)
}
