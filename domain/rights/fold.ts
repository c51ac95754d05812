// Traditional forms of the characters in the rules' own words (來源, 稿件, 專稿, 報道, 電訊, 網絡 …) and in common names of media.
// One UTF-16 unit to one, so that a position in the simplified text is the same position in the folded text.
const TRADITIONAL = '來聞內資專報導記稱獲從據電訊網絡聯綜轉載詳體臺線國際華東廣視環時責編輯標題審圖發佈間該雜誌農漢語門陽慶遼寧蘇魯滬龍灣聽眾'
const SIMPLIFIED = '来闻内资专报导记称获从据电讯网络联综转载详体台线国际华东广视环时责编辑标题审图发布间该杂志农汉语门阳庆辽宁苏鲁沪龙湾听众'
const TO_SIMPLIFIED = new Map([...TRADITIONAL].map((character, index) => [character, SIMPLIFIED.charAt(index)]))
const TRADITIONAL_CLASS = new RegExp(`[${TRADITIONAL}]`, 'gu')

// Unicode's Stream-Safe Text Format (UAX 15): no letter of any language carries more marks, and sorting a longer run costs the square of it.
const LONG_RUN_OF_MARKS = /(\p{M}{30})\p{M}+/gu

/**
 * One line of text as the rules compare it: NFKC (full-width colon and brackets become ASCII), without invisible characters
 * (zero-width, joiners, variation selectors), runs of white space as one space, trimmed.
 */
export function fold(text: string): string {
  return text
    .replace(LONG_RUN_OF_MARKS, '$1')
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[∶꞉]/gu, ':')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Folded text with the traditional characters of the rules' words simplified; same length, same positions. */
export function simplify(folded: string): string {
  return folded.replace(TRADITIONAL_CLASS, (character) => TO_SIMPLIFIED.get(character) ?? character)
}

/** The form in which two names are the same name: simplified, without white space, in lower case. */
export function nameKey(folded: string): string {
  return simplify(folded).replace(/\s/gu, '').toLowerCase()
}
