import type { CollectionBeforeChangeHook } from 'payload'

import { isSameStatement, noStatement, signerOf, statementFields, type StatementName, statementOf } from '../../../domain/editorial/statements'

type Story = Record<string, unknown>

const names = Object.keys(statementFields) as StatementName[]
const groupOf = (value: unknown): Story => (typeof value === 'object' && value !== null ? (value as Story) : {})

/**
 * A statement is signed by whoever makes it, at the moment of making it, about the story as it stands then. One that no longer fits the story, or
 * that arrives without being made in this very request (a restored version, a copy of a story), is taken out. Field access says who may make which.
 */
export const stampStatements: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const signer = signerOf(req.user)
  const settled = (name: StatementName): Story => {
    const said = statementOf(name, data)
    if (!said) return noStatement(name)
    const before = operation === 'update' ? groupOf(originalDoc?.[name]) : {}
    if (isSameStatement(name, said, before) && typeof before['by'] === 'string') return { ...said, by: before['by'], account: before['account'] ?? null, at: before['at'] }
    // Our own code, such as the loader of the demo edition, states who it speaks for.
    if (req.payloadAPI === 'local' && !signer) {
      const { by } = groupOf(data[name])
      return typeof by === 'string' && by !== '' ? { ...said, by, account: null, at: new Date().toISOString() } : noStatement(name)
    }
    const stated = groupOf(req.data?.[name])
    // A copy is created with what was signed about the original: signed already, it is not about the copy.
    const isCopied = operation === 'create' && typeof stated['by'] === 'string'
    const isMadeNow = req.payloadAPI === 'local' || (!isCopied && isSameStatement(name, said, stated))
    return signer && isMadeNow ? { ...said, ...signer, at: new Date().toISOString() } : noStatement(name)
  }
  return { ...data, ...Object.fromEntries(names.map((name) => [name, settled(name)])) }
}
