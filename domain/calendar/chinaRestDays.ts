import type { RestDayCalendar } from '../rights/types'

/** What the General Office of the State Council has published for a year. Days as `YYYY-MM-DD`; a holiday lasts from its first to its last day. */
type YearArrangement = {
  year: number
  /** Number and date of the notice, `国务院办公厅关于…年部分节假日安排的通知`. */
  notice: string
  published: string
  holidays: readonly { name: string; from: string; to: string }[]
  /** Saturdays and Sundays worked in exchange. */
  makeupWorkdays: readonly string[]
}

/** The one place for China's holidays. The next year's notice comes out in October or November: add it as a further entry. */
export const arrangements: readonly YearArrangement[] = [
  {
    year: 2024, notice: '国办发明电〔2023〕7号', published: '2023-10-25',
    holidays: [
      { name: '元旦', from: '2024-01-01', to: '2024-01-01' }, { name: '春节', from: '2024-02-10', to: '2024-02-17' },
      { name: '清明节', from: '2024-04-04', to: '2024-04-06' }, { name: '劳动节', from: '2024-05-01', to: '2024-05-05' },
      { name: '端午节', from: '2024-06-10', to: '2024-06-10' }, { name: '中秋节', from: '2024-09-15', to: '2024-09-17' },
      { name: '国庆节', from: '2024-10-01', to: '2024-10-07' },
    ],
    makeupWorkdays: ['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'],
  },
  {
    year: 2025, notice: '国办发明电〔2024〕12号', published: '2024-11-12',
    holidays: [
      { name: '元旦', from: '2025-01-01', to: '2025-01-01' }, { name: '春节', from: '2025-01-28', to: '2025-02-04' },
      { name: '清明节', from: '2025-04-04', to: '2025-04-06' }, { name: '劳动节', from: '2025-05-01', to: '2025-05-05' },
      { name: '端午节', from: '2025-05-31', to: '2025-06-02' }, { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08' },
    ],
    makeupWorkdays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026, notice: '国办发明电〔2025〕7号', published: '2025-11-04',
    holidays: [
      { name: '元旦', from: '2026-01-01', to: '2026-01-03' }, { name: '春节', from: '2026-02-15', to: '2026-02-23' },
      { name: '清明节', from: '2026-04-04', to: '2026-04-06' }, { name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
      { name: '端午节', from: '2026-06-19', to: '2026-06-21' }, { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
      { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
    ],
    makeupWorkdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
]

const dayMs = 86_400_000

const daysOf = ({ from, to }: { from: string; to: string }): string[] => {
  const days: string[] = []
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += dayMs) days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** Weekends and public holidays, less the weekend days that are worked. Beyond the last arranged year only weekends rest. */
export const chinaRestDays: RestDayCalendar = {
  id: 'CN', weekendsRest: true,
  holidays: arrangements.flatMap(({ holidays }) => holidays.flatMap(daysOf)),
  makeupWorkdays: arrangements.flatMap(({ makeupWorkdays }) => makeupWorkdays),
}

/** The holidays of that day's year are published and in the table. */
export const isArranged = (day: string): boolean => arrangements.some(({ year }) => year === Number(day.slice(0, 4)))
