import { createHash } from 'node:crypto'

import { scopeInWords, type GrantScope } from '../../../domain/licensing/scopeInWords'

/** Everything that the parties of an agreement sign. */
export type AgreementDocument = {
  no: string
  organisation: string
  effectiveFrom: string
  lastDay: string | null
  scope: GrantScope
  priceNote: string | null
  terms: string | null
  notice: { title: string; no: number; hash: string; rightsManager: string; creditLine: string }
}

const paragraph = (text: string | null) => text?.normalize('NFC').replace(/\r\n?/g, '\n').trim() || '无'

/**
 * The agreement as both parties read and sign it, in Chinese: the same fields always give the same text, byte for byte. Lines end in \n,
 * blanks at the ends of free text do not count.
 */
export function agreementText({ no, organisation, effectiveFrom, lastDay, scope, priceNote, terms, notice }: AgreementDocument): string {
  return [
    `授权协议 ${no}`,
    '',
    `授权方：${notice.rightsManager}`,
    `被授权方：${organisation}`,
    '',
    '一、授权范围（未列明的，视为未授权）',
    ...scopeInWords(scope).map(({ label, text }) => `${label}：${text}`),
    '',
    '二、期限',
    lastDay ? `自 ${effectiveFrom} 零时起，至 ${lastDay} 二十四时止（北京时间）。` : `自 ${effectiveFrom} 零时起（北京时间），无固定期限。`,
    '',
    '三、署名',
    `使用时须标注“${notice.creditLine}”、作者姓名和原标题。`,
    '',
    '四、费用',
    paragraph(priceNote),
    '',
    '五、其他约定',
    paragraph(terms),
    '',
    '六、所依声明',
    `《${notice.title}》第 ${notice.no} 版（条文指纹 ${notice.hash}），与本协议不一致的，以本协议为准。`,
    '',
    '七、生效',
    '被授权方签署人接受、授权方会签后，自上述起始日起生效。',
    '',
  ].join('\n')
}

/** SHA-256 of the text that is signed, in hex. */
export const hashOfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** SHA-256 of what `agreementText` prints. */
export const documentHash = (document: AgreementDocument): string => hashOfText(agreementText(document))
