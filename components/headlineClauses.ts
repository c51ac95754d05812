/** Marks after which a headline takes breath, with the closing marks that belong to them. Full width only: 12:30 is one word. */
const BREATH = /(?<=[：；，？！][”’」』）》]*)(?![：；，？！”’」』）》])|(?<=——)/u
const SHORTEST = 4

/**
 * Parts a headline into clauses that would rather start a new line than be broken: `许昌交出先行区账单：` and what follows.
 * A clause shorter than four characters (`更正：`) stays with its neighbour, as a line of its own would look lost. Joined, the
 * clauses are the headline.
 */
export const headlineClauses = (title: string): string[] => {
  const clauses: string[] = []
  let open = ''
  for (const part of title.split(BREATH)) {
    open += part
    if ([...open].length >= SHORTEST) {
      clauses.push(open)
      open = ''
    }
  }
  if (open === '') return clauses
  return [...clauses.slice(0, -1), (clauses.at(-1) ?? '') + open]
}
