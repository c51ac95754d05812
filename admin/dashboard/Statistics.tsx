import { type Queue, queues } from '@/domain/checks/queues'
import { statisticsWords } from '../statistics/words'

const desk = (queue: string) => `/admin/statistics${queue}`

/** What waits at the statistics desk: failed checks large, the other queues in a line. */
export function Statistics({ counts, language }: { counts: Record<Queue, number>; language: string }) {
  const { card, queues: names } = statisticsWords(language)
  const others = queues.filter((queue) => queue !== 'check' && counts[queue] > 0)
  return (
    <>
      <p><a className={counts.check > 0 ? 'desk-figure' : 'desk-strong'} href={desk('')}>{counts.check > 0 ? card.errors(counts.check) : card.clean}</a></p>
      {others.length > 0 && <p className="desk-meta">{others.map((queue) => <a key={queue} href={desk(`?queue=${queue}`)}>{card.rest(names[queue], counts[queue])}</a>)}</p>}
    </>
  )
}
