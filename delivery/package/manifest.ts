import { embargoInWords } from '@/domain/licensing/embargoInWords'
import { formatDateTime } from '@/domain/text/shanghai'

/** A file of a package with its fingerprint. */
export type PackedFileEntry = { name: string; contentType: string; bytes: number; sha256: string }

/** A part of the story that stayed out, why, and whom to ask. */
export type ExcludedPart = { id: string; what: string; reason: string; ask: string | null }

/**
 * What a package says of itself: which version of which story it holds, under which terms it was taken, what was left out. Written into
 * manifest.json, and in words into every format. Instants are ISO 8601 in UTC, addresses absolute.
 */
export type PackageManifest = {
  manifest: 'shuming-package/1'
  id: string
  number: string
  url: string
  title: string
  version: number
  versionAt: string
  contentHash: string
  /** to be printed exactly so */
  creditLine: string
  /** as printed: 记者 张三 */
  authors: string[]
  terms: {
    agreement: string
    /** last day of the agreement, YYYY-MM-DD; null when it has none */
    lastDay: string | null
    notice: { label: string; url: string; hash: string } | null
    clause: { no: string; url: string } | null
    act: string
    actLabel: string
    channel: string
    territory: string
    edit: string
    editLabel: string
  }
  components: { id: string; kind: string; caption: string | null; credit: string | null }[]
  excluded: ExcludedPart[]
  /** of what was given in advance: nobody may use it before; null otherwise */
  embargoedUntil: string | null
  takenBy: string
  takenAt: string
  files: PackedFileEntry[]
}

/** What a reader of the copy must be told, in the order in which every format prints it. */
export function manifestLines(manifest: Omit<PackageManifest, 'files'>): { label: string; text: string; href?: string }[] {
  const { terms } = manifest
  return [
    ...(manifest.embargoedUntil ? [{ label: '禁发', text: embargoInWords(manifest.embargoedUntil) }] : []),
    { label: '署名', text: manifest.creditLine },
    ...(manifest.authors.length > 0 ? [{ label: '作者', text: manifest.authors.join('、') }] : []),
    { label: '稿件', text: `${manifest.number} 第 ${manifest.version} 版`, href: manifest.url },
    { label: '内容指纹', text: manifest.contentHash },
    { label: '协议', text: terms.lastDay === null ? terms.agreement : `${terms.agreement}，至 ${terms.lastDay}` },
    { label: '用途', text: `${terms.actLabel}；渠道 ${terms.channel}；地域 ${terms.territory}；改动程度 ${terms.editLabel}` },
    ...(terms.notice ? [{ label: '版权声明', text: `${terms.notice.label}，指纹 ${terms.notice.hash}`, href: terms.notice.url }] : []),
    ...(terms.clause ? [{ label: '依据', text: `第 ${terms.clause.no} 条`, href: terms.clause.url }] : []),
    ...manifest.excluded.map(({ what, reason, ask }) => ({ label: '未含', text: `${what}：${reason}${ask ? `${ask}。` : ''}` })),
    { label: '取稿', text: `${manifest.takenBy}，${formatDateTime(manifest.takenAt)}（北京时间）` },
  ]
}
