import { ImportError } from './importError'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'
export type DecodedText = { text: string; encoding: TextEncoding; warnings: ('ENCODING_GUESSED' | 'ENCODING_DECLARATION_WRONG')[] }

/** Frequent characters of news in simplified and in traditional script: real text has one in three or four, misread bytes one in fifty. */
const FREQUENT = new Set('的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经'
  + '十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新'
  + '市县区长省企记者报道会议举来源编辑责任网讯月元亿万今明建设推展增项目公司服务农村城乡教育文'
  + '這為個國時來們於對會發動過說產種後學經進電裡現實體機當點從業應開還義間樣與關記報導議舉編輯責網訊億萬設項務農鄉縣區長區聞標題')
const HAN = /\p{Script=Han}/u
const ODD = /[\ue000-\uf8ff\ufffd\u0080-\u009f]|[\u0000-\u0008\u000e-\u001f]/u
const SAMPLE = 20_000
const ENOUGH_HAN = 16

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    // The decoder says with a TypeError that these bytes are not of that encoding: the answer asked for, not a fault.
    if (error instanceof TypeError) return null
    throw error
  }
}

/** From 0 (noise) upwards: the share of frequent characters among the Chinese ones, less what real text never holds. */
const plausibility = (text: string): { score: number; han: number } => {
  let han = 0
  let frequent = 0
  let odd = 0
  let other = 0
  for (const character of text.slice(0, SAMPLE)) {
    if (HAN.test(character)) {
      han += 1
      if (FREQUENT.has(character)) frequent += 1
    } else if (ODD.test(character)) odd += 1
    else if ((character.codePointAt(0) ?? 0) > 0x2ff && !/[\u2010-\u203b\u3000-\u3020\uff00-\uff5e]/u.test(character)) other += 1
  }
  const seen = han + odd + other
  return { score: seen === 0 ? 0.3 : (frequent - 3 * odd - other) / seen, han }
}

const byteOrderMark = (bytes: Uint8Array): { encoding: TextEncoding; length: number } | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

const ALIASES: Record<string, TextEncoding> = {
  'utf-8': 'utf-8', utf8: 'utf-8', 'utf-16': 'utf-16le', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be',
  gb2312: 'gb18030', gbk: 'gb18030', gb18030: 'gb18030', 'gb_2312-80': 'gb18030', 'x-gbk': 'gb18030', big5: 'big5', 'big5-hkscs': 'big5', 'x-x-big5': 'big5',
}

/**
 * Decodes the text of a file. A byte order mark decides; else valid UTF-8 is UTF-8; else the encoding the file declares, if the bytes are
 * valid in it and read like Chinese; else the one of GB18030, Big5 and UTF-16 whose reading has the most frequent characters.
 * @param declared what the file says of itself (`charset=gb2312`)
 * @throws ImportError UNKNOWN_ENCODING when no reading makes sense
 */
export const decodeText = (bytes: Uint8Array, declared?: string): DecodedText => {
  const mark = byteOrderMark(bytes)
  if (mark) {
    const text = decode(bytes.subarray(mark.length), mark.encoding)
    if (text !== null) return { text, encoding: mark.encoding, warnings: [] }
    throw new ImportError('UNKNOWN_ENCODING', { detail: `byte order mark of ${mark.encoding}, but other bytes follow` })
  }
  const named = ALIASES[declared?.trim().toLowerCase() ?? '']
  const wrong = (encoding: TextEncoding): DecodedText['warnings'] =>
    named !== undefined && named !== encoding ? ['ENCODING_DECLARATION_WRONG'] : []
  const utf8 = decode(bytes, 'utf-8')
  // UTF-16 of Latin text is valid UTF-8 with a zero byte between any two letters.
  if (utf8 !== null && !utf8.slice(0, SAMPLE).includes('\u0000')) return { text: utf8, encoding: 'utf-8', warnings: wrong('utf-8') }

  const candidates: TextEncoding[] = bytes.length % 2 === 0 ? ['gb18030', 'big5', 'utf-16le', 'utf-16be'] : ['gb18030', 'big5']
  const readings = candidates.flatMap(encoding => {
    const text = decode(bytes, encoding)
    return text === null ? [] : [{ encoding, text, ...plausibility(text) }]
  }).sort((a, b) => b.score - a.score)
  const own = readings.find(reading => reading.encoding === named)
  if (own && own.score > 0.1) return { text: own.text, encoding: own.encoding, warnings: [] }
  const [best, second] = readings
  const short = best !== undefined && best.han < ENOUGH_HAN
  if (!best || best.score < (short ? 0 : 0.1)) {
    throw new ImportError('UNKNOWN_ENCODING', { detail: 'neither UTF-8, UTF-16, GB18030 nor Big5' })
  }
  const close = second !== undefined && second.score > best.score - 0.05
  return { text: best.text, encoding: best.encoding, warnings: [...wrong(best.encoding), ...(short || close ? ['ENCODING_GUESSED' as const] : [])] }
}
