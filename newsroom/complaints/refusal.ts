/** What the desk or a party is told when an act cannot be done. */
export class CaseRefusal extends Error {
  override readonly name = 'CaseRefusal'
  constructor(readonly code: string, readonly status: number, readonly words: { zh: string; en: string }) {
    super(words.en)
  }
}
