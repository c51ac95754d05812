'use client'

import { useEffect, useRef } from 'react'

import type { StatisticsWords } from './words'

/** The list of keys; closed by Escape or the same key again. */
export function KeysDialog({ words, close }: { words: StatisticsWords; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="sd-dialog" aria-labelledby="sd-keys" onClose={close} onKeyDown={(event) => { if (event.key === '?') dialog.current?.close() }}>
      <h2 id="sd-keys">{words.keys}</h2>
      <dl className="sd-keys">{words.keyList.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}</dl>
      <div className="sd-buttons"><button type="button" onClick={() => dialog.current?.close()}>{words.close}</button></div>
    </dialog>
  )
}
