/** A first wording of a correction of our own mistake, for a person to mend and sign: what the story said, and what is right. */
export const correctionDraft = ({ sentence, exact, now, reason }: { sentence: string; exact: string; now: string; reason: string | null }): string =>
  `本文“${shortened(sentence)}”一句中的“${exact}”有误，应为“${now}”。${reason ? `原因：${reason.replace(/[。.]$/u, '')}。` : ''}`

const longest = 160
const shortened = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest)}……`)
