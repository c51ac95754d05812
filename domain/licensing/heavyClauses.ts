/** Kinds of clauses that weigh on the other party and must be pointed out to it before it accepts (民法典 art. 496): its duties, and its liability. */
const heavyKinds: readonly string[] = ['licensee_duties', 'unlicensed_prohibition_and_liability']

/** Numbers of the clauses of a notice version that must be pointed out, in printed order. */
export const heavyClauses = (clauses: readonly { no: string; kind: string }[]): string[] => clauses.filter(({ kind }) => heavyKinds.includes(kind)).map(({ no }) => no)
