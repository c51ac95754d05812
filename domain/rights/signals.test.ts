import { describe, expect, it } from 'vitest'
import { article, noticeV1, noticeV2 } from './fixtures/example'
import { signals } from './signals'
import type { RightsArticle } from './types'

const sourceUrl = 'https://daily.example/a/1'
const CLAIMS = ['relLicense', 'schemaLicense', 'acquireLicensePage', 'tdmPolicy', 'ninjsLinkedRights'] as const

const own: [string, Partial<RightsArticle>, string][] = [
  ['a labelled story', {}, '2'],
  ['a marked story', { sourceLabel: null, lead: '示例在线消息:昨日' }, '3.1'],
  ['a declared story', { sourceLabel: null, ownDeclared: true }, '3.1'],
]
const others: [string, Partial<RightsArticle>, string | null, string | null, string | null][] = [
  ['a reprint', { sourceLabel: '来源：某市日报' }, '4', '某市日报', '来源:某市日报'],
  ['a reprint of two', { sourceLabel: '来源:某市日报、某省电视台' }, '4', '某市日报、某省电视台', '来源:某市日报、某省电视台'],
  ['a mixed story', { sourceLabel: '来源:示例在线、某市日报' }, '4', null, '来源:示例在线、某市日报'],
  ['a third party\'s story', { thirdPartyMarks: [{ scope: 'whole', holder: '某社' }] }, '3.1', '某社', '来源:某社'],
  ['an undetermined story', { sourceLabel: null }, null, null, null],
  ['an ambiguous story', { sourceLabel: '来源:示例在线频道' }, null, null, null],
]

describe('signals', () => {
  it.each(own)('%s carries the full set', (_what, change, clause) => {
    expect(signals({ ...article, sourceUrl, ...change }, noticeV1)).toMatchObject({
      decidingClause: clause, relLicense: 'NOTICE_VERSION_URL', schemaLicense: 'NOTICE_VERSION_URL', acquireLicensePage: 'LICENSING_URL', copyrightHolder: 'OWN',
      creditText: '来源:示例在线', tdmReservation: 1, tdmPolicy: 'TDM_POLICY_URL', isBasedOn: null, ninjsLinkedRights: 'NOTICE_VERSION_URL', republishButton: false, odrlOffer: true,
    })
  })

  it.each(others)('%s reserves, claims nothing and offers nothing', (_what, change, clause, holder, credit) => {
    const found = signals({ ...article, ...change }, noticeV1)
    expect(found).toMatchObject({ decidingClause: clause, copyrightHolder: holder, creditText: credit, tdmReservation: 1, republishButton: false, odrlOffer: false, rslPermits: [] })
    for (const key of CLAIMS) expect(found[key]).toBeNull()
  })

  it('prints the credit of the version it is given', () => {
    expect(signals(article, noticeV2).creditText).toBe('来源:示例在线(EOL)')
  })

  it('points to the original of a reprint, but not of a story whose source is unknown', () => {
    expect(signals({ ...article, sourceLabel: '来源:某市日报', sourceUrl }, noticeV1).isBasedOn).toBe(sourceUrl)
    expect(signals({ ...article, sourceLabel: null, sourceUrl }, noticeV1).isBasedOn).toBeNull()
    expect(signals({ ...article, sourceLabel: '来源:某市日报', sourceUrl: 'javascript:alert(1)' }, noticeV1).isBasedOn).toBeNull()
  })

  it('without a notice reserves and says nothing', () => {
    expect(signals(article, null)).toMatchObject({ class: 'undetermined', relLicense: null, copyrightHolder: null, creditText: null, tdmReservation: 1 })
  })
})
