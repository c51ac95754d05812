import { idOf } from './idOf'
import { sourceIdsOf, type StoryValues } from './storyRights'
import { titlePairOf } from './titleChange'

/**
 * Statements that a person makes about one story: a changed headline confirmed, the story declared our own, a source excepted from the list. Each
 * holds for exactly what it was made about; a later change leaves it without effect and the server takes it out.
 */
export const statementFields = {
  titleChangeConfirmed: ['title', 'originalTitle'],
  ownDeclared: ['declared', 'reason'],
  listingException: ['reason', 'sources'],
} as const

export type StatementName = keyof typeof statementFields

/** What a statement says, without who and when; null when it says nothing, or nothing about this story as it stands. */
export function statementOf(name: StatementName, story: StoryValues): StoryValues | null {
  const group = story[name]
  if (typeof group !== 'object' || group === null) return null
  const said: StoryValues = Object.fromEntries(statementFields[name].map((field) => [field, (group as StoryValues)[field]]))
  const hasReason = typeof said['reason'] === 'string' && said['reason'].trim() !== ''
  switch (name) {
    case 'titleChangeConfirmed': {
      const pair = titlePairOf(story)
      return pair && said['title'] === pair.title && said['originalTitle'] === pair.originalTitle ? said : null
    }
    case 'ownDeclared':
      return said['declared'] === true && hasReason ? said : null
    case 'listingException': {
      const named = typeof said['sources'] === 'string' ? said['sources'].split(',').filter((id) => id !== '') : []
      const printed = new Set(sourceIdsOf(story))
      return hasReason && named.length > 0 && named.every((id) => printed.has(id)) ? said : null
    }
  }
}

/** Whether two statements of one kind say the same. */
export const isSameStatement = (name: StatementName, a: StoryValues, b: unknown): boolean =>
  typeof b === 'object' && b !== null && statementFields[name].every((field) => a[field] === (b as StoryValues)[field])

/** A statement that was not made: every field empty. */
export const noStatement = (name: StatementName): StoryValues =>
  ({ ...Object.fromEntries(statementFields[name].map((field) => [field, field === 'declared' ? false : null])), by: null, account: null, at: null })

/** Who makes a statement, as it is recorded. */
export const signerOf = (user: unknown): { by: string; account: string } | null => {
  const account = idOf(user)
  return account !== null && typeof user === 'object' && user !== null && 'name' in user && typeof user.name === 'string' ? { by: user.name, account } : null
}
