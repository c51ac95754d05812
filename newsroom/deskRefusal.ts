type Words = { zh: string; en: string }

/** What somebody at a desk (licensing, complaints), or a party, is told when an act cannot be done: in both languages of the panel, with the status it is answered with. */
export class DeskRefusal extends Error {
  override readonly name: string = 'DeskRefusal'
  constructor(readonly code: string, readonly words: Words, readonly status: number, readonly reasons: readonly Words[] = []) {
    super(words.zh)
  }
}
