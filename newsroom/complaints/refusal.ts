import { DeskRefusal } from '../deskRefusal'

/** What the desk or a party is told when an act on a complaint cannot be done. */
export class CaseRefusal extends DeskRefusal {
  override readonly name = 'CaseRefusal'
  constructor(code: string, status: number, words: { zh: string; en: string }) {
    super(code, words, status)
  }
}
