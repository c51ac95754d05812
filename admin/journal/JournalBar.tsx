import { useState } from 'react'

import { bodyText } from '@/domain/editorial/bodyTree'
import { diffText } from '@/domain/text/diffChars'
import type { JournalEntry, Values } from './journal'
import type { Trouble } from './useJournal'
import { type JournalWords, wordsFor } from './words'

type Props = {
  words: JournalWords
  entry: JournalEntry | null
  trouble: Trouble
  revision: number | null
  server: Values
  act: {
    restore(entry: JournalEntry): Promise<void>
    discard(entry: JournalEntry): Promise<void>
    retry(): Promise<void>
    reload(): void
    saveCopy(): Promise<void>
  }
}

/** One bar at the foot of the window: what is not on the server, and what to do about it. Read aloud as an alert when something is wrong. */
export function JournalBar(props: Props) {
  const { words, trouble, act } = props
  if (trouble === 'stale') {
    return (
      <Bar tone="warning" text={words.stale}>
        <button type="button" className="journal-main" onClick={act.reload}>{words.reload}</button>
        <button type="button" onClick={() => void act.saveCopy()}>{words.saveCopy}</button>
      </Bar>
    )
  }
  if (trouble === 'signedOut' || trouble === 'otherUser') {
    return (
      <Bar tone="warning" text={words[trouble]}>
        <a className="journal-main" href={`/admin/login?redirect=${encodeURIComponent('/admin')}`} target="_blank" rel="noreferrer">{words.signIn}</a>
        <button type="button" onClick={() => void act.retry()}>{words.retry}</button>
      </Bar>
    )
  }
  if (trouble === 'offline') {
    return <Bar tone="warning" text={words.offline}><button type="button" onClick={() => void act.retry()}>{words.retry}</button></Bar>
  }
  if (trouble === 'notKept') return <Bar tone="warning" text={words.notKept} />
  return props.entry ? <Found key={props.entry.writer} {...props} entry={props.entry} /> : null
}

function Found({ words, entry, revision, server, act }: Props & { entry: JournalEntry }) {
  const [isComparing, setComparing] = useState(false)
  const [isSure, setSure] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const when = words.writing.short(entry.at, new Date().toISOString())
  const isOlder = entry.revision !== null && revision !== null && entry.revision < revision
  const restore = async () => {
    setBusy(true)
    await act.restore(entry)
  }
  return (
    <Bar tone="notice" text={isBusy ? words.restored : isOlder ? words.foundOlder(when) : words.found(when)}
      below={isComparing ? <Comparison words={words} server={server} mine={entry.fields} /> : null}>
      <button type="button" className="journal-main" disabled={isBusy} onClick={() => void restore()}>{words.restore}</button>
      <button type="button" aria-expanded={isComparing} onClick={() => setComparing(!isComparing)}>{isComparing ? words.hide : words.compare}</button>
      <button type="button" disabled={isBusy} onClick={() => (isSure ? void act.discard(entry) : setSure(true))}>{isSure ? words.discardSure : words.discard}</button>
    </Bar>
  )
}

function Bar({ tone, text, below = null, children }: { tone: 'notice' | 'warning'; text: string; below?: React.ReactNode; children?: React.ReactNode }) {
  return (
    <div className={`journal-bar journal-${tone}`} role={tone === 'warning' ? 'alert' : 'status'}>
      {below}
      <div className="journal-row">
        <p>{text}</p>
        <div className="journal-actions">{children}</div>
      </div>
    </div>
  )
}

const plain = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : value === null || value === undefined ? ''
    : typeof value === 'object' && 'root' in value ? bodyText(value) : null

function Comparison({ words, server, mine }: { words: JournalWords; server: Values; mine: Values }) {
  const order = Object.keys(wordsFor('zh').fields)
  return (
    <dl className="journal-compare">
      {Object.entries(mine).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([name, value]) => {
        const [from, to] = [plain(server[name]), plain(value)]
        return (
          <div key={name}>
            <dt>{words.fields[name] ?? name}</dt>
            <dd>
              {from === null || to === null ? words.changed : diffText(from, to).map(({ op, text }, i) =>
                op === 'del' ? <del key={i}>{text}</del> : op === 'ins' ? <ins key={i}>{text}</ins> : <span key={i}>{text}</span>)}
              {from !== null && to === '' && from === '' ? words.empty : null}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
