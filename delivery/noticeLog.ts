import type { NoticeLogView } from '@/queries/rights/noticeViews'

/** The log of a notice for machines. `record` is the text whose SHA-256 is `recordHash`; `canonical` has the bytes whose SHA-256 is `hash`. */
export const noticeLogJson = (log: NoticeLogView, origin: string) => ({
  notice: log.key, title: log.title, url: `${origin}${log.href}`, hashAlgorithm: 'SHA-256', isChained: log.isChained,
  versions: log.entries.map(({ no, href, effectiveFrom, effectiveTo, publishedAt, hash, previousHash, recordHash, canonicalRecord, isIntact, text, record, diff }) => ({
    no, url: `${origin}${href}`, effectiveFrom, effectiveTo, publishedAt, hash, previousHash, recordHash, record: canonicalRecord, isIntact,
    canonical: `${origin}${text.href}`, recordUrl: `${origin}${record.href}`, diff: diff && `${origin}${diff.href}`,
  })),
})
