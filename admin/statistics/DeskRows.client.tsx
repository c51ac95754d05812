'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'

import { ActDialog } from './ActDialog.client'
import type { Act } from './askDesk'
import { KeysDialog } from './KeysDialog.client'
import type { DeskRow } from './readQueues'
import { type StatisticsWords, statisticsWords } from './words'

const typing = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName))

/** In a story it is the text that is wrong, or older: the record is withdrawn from its own row. */
const mayWithdraw = (row: DeskRow): boolean => row.observation !== null && row.article === null

/** Which act a row allows; the sentence to say when it does not. */
const refusalOf = (act: Act, row: DeskRow, words: StatisticsWords): string | null =>
  act === 'verify' && !row.canVerify ? words.notHere.verify : act === 'withdraw' && !mayWithdraw(row) ? words.notHere.withdraw : null

/** The rows of a queue: j and k move, Enter opens, v, w and d act on the row that has the focus. */
export function DeskRows({ rows, mayAct, language }: { rows: DeskRow[]; mayAct: boolean; language: string }) {
  const words = statisticsWords(language)
  const router = useRouter()
  const list = useRef<HTMLOListElement>(null)
  const [open, setOpen] = useState<{ act: Act; row: DeskRow } | null>(null)
  const [isHelp, setHelp] = useState(false)
  const [said, setSaid] = useState('')
  const at = useRef(0)

  const links = useCallback(() => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])], [])
  const focusRow = useCallback((index: number) => {
    const all = links()
    at.current = Math.max(0, Math.min(all.length - 1, index))
    all[at.current]?.focus()
  }, [links])
  const begin = useCallback((act: Act, row: DeskRow | undefined) => {
    if (!row || !mayAct || row.queue === 'waiting') return
    const wanted: Act = act === 'dismiss' && row.dismissed ? 'reopen' : act
    const refusal = refusalOf(wanted, row, words)
    setSaid(refusal ?? '')
    if (!refusal) setOpen({ act: wanted, row })
  }, [mayAct, words])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target) || document.querySelector('.statistics-desk dialog[open]')) return
      const active = links().indexOf(document.activeElement as HTMLAnchorElement)
      const row = rows[active >= 0 ? active : at.current]
      const acts: Record<string, () => void> = {
        j: () => focusRow(active < 0 ? 0 : active + 1), k: () => focusRow(active < 0 ? 0 : active - 1),
        v: () => begin('verify', row), w: () => begin('withdraw', row), d: () => begin('dismiss', row), '?': () => setHelp(true),
        n: () => document.querySelector<HTMLAnchorElement>('.sd-pages a[rel=next]')?.click(), p: () => document.querySelector<HTMLAnchorElement>('.sd-pages a[rel=prev]')?.click(),
      }
      const act = /^[1-7]$/.test(event.key) ? () => document.querySelector<HTMLAnchorElement>(`[data-queue-key="${event.key}"]`)?.click() : acts[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [rows, begin, focusRow, links])

  const close = (done: string | null) => {
    setOpen(null)
    if (done === null) return focusRow(at.current)
    setSaid(done)
    router.refresh()
  }
  useEffect(() => {
    // After an act the next row stands where the old one was.
    if (said && rows.length > 0 && !open && document.activeElement === document.body) focusRow(at.current)
  }, [rows, said, open, focusRow])

  return (
    <>
      <p role="status" aria-live="polite" className="sd-said">{said}</p>
      {rows.length === 0 ? <p className="sd-empty">{words.empty}</p> : (
        <ol className="sd-rows" ref={list}>
          {rows.map((row, index) => <Row key={row.id} row={row} words={words} mayAct={mayAct} onFocus={() => { at.current = index }} begin={begin} />)}
        </ol>
      )}
      {open && <ActDialog {...open} words={words} close={close} />}
      {isHelp && <KeysDialog words={words} close={() => { setHelp(false); focusRow(at.current) }} />}
    </>
  )
}

type RowProps = { row: DeskRow; words: StatisticsWords; mayAct: boolean; onFocus: () => void; begin: (act: Act, row: DeskRow) => void }

function Row({ row, words, mayAct, onFocus, begin }: RowProps) {
  const isRelease = row.queue === 'waiting'
  return (
    <li data-severity={isRelease ? undefined : row.severity} data-code={row.code} data-late={row.isLate || undefined}>
      <a href={row.href} data-row={row.id} onFocus={onFocus}>
        <span className="sd-mark">{isRelease ? words.releaseStatus[row.tag ?? ''] ?? '' : row.article ? words.story : words.observation}</span>
        <b>{row.subject}</b>
        <span className="sd-muted sd-when">{isRelease ? words.due(row.found) : row.found}{row.isLate && <em> {words.late}</em>}</span>
        <span className="sd-says">{row.says}</span>
        {row.mend && <span className="sd-muted sd-mend">{row.mend}</span>}
        {row.dismissed && <span className="sd-muted sd-mend">{words.dismissed(row.dismissed.by, row.dismissed.reason)}</span>}
      </a>
      {mayAct && !isRelease && (
        <div className="sd-acts" onFocus={onFocus}>
          {row.canVerify && !row.dismissed && <button type="button" onClick={() => begin('verify', row)}>{words.verify}</button>}
          {mayWithdraw(row) && !row.dismissed && <button type="button" onClick={() => begin('withdraw', row)}>{words.withdraw}</button>}
          <button type="button" onClick={() => begin('dismiss', row)}>{row.dismissed ? words.reopen : words.dismiss}</button>
        </div>
      )}
    </li>
  )
}
