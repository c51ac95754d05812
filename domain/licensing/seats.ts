/** Seats of an organisation: how many people it may have. `limit` null is as many as it likes; an open invitation takes one. */
export type Seats = { limit: number | null; used: number }

export const mostSeats = 10_000

export const hasFreeSeat = ({ limit, used }: Seats): boolean => limit === null || used < limit

/** `已用 3 / 5 席` */
export const seatsInWords = ({ limit, used }: Seats): string => (limit === null ? `已用 ${used} 席，不限席数` : `已用 ${used} / ${limit} 席`)
