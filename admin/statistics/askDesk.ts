import type { Bulletin } from '@/newsroom/statistics/desk/acts'
import { ask } from '../ask'
import type { DeskRow } from './readQueues'
import type { StatisticsWords } from './words'

export type Act = 'dismiss' | 'reopen' | 'verify' | 'withdraw'

const addressOf = (act: Act, row: DeskRow): string =>
  act === 'dismiss' || act === 'reopen' ? `/api/statistics-desk/findings/${row.id}/${act}` : `/api/statistics-desk/observations/${row.observation}/${act}`

export const askAct = ({ act, row, body, words }: { act: Act; row: DeskRow; body: Record<string, string>; words: StatisticsWords }) => ask(addressOf(act, row), { body, words })

/** The official values that could verify this one. */
export const askBulletins = (observation: string, words: StatisticsWords) => ask<{ bulletins: Bulletin[] }>(`/api/statistics-desk/observations/${observation}/bulletins`, { words })
