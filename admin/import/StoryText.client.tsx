'use client'

import type { ImportPreview } from '../../newsroom/import/importTypes'
import type { Draft } from './draft'
import type { ImportScreenWords } from './words'

type Props = { draft: Draft; preview: ImportPreview; words: ImportScreenWords; onChange: (leaveOut: number[]) => void }

/** The story as read, one line a block, to be read and to take out what does not belong to it. Text only: nothing of the file is ever markup here. */
export function StoryText({ draft, preview, words, onChange }: Props) {
  const toggle = (at: number) => onChange(draft.leaveOut.includes(at) ? draft.leaveOut.filter((other) => other !== at) : [...draft.leaveOut, at])
  return (
    <section className="import__text" aria-labelledby="import-text">
      <h3 id="import-text">{words.text}{draft.leaveOut.length > 0 && <small>{words.left(draft.leaveOut.length)}</small>}</h3>
      <ol>
        {preview.blocks.map(({ kind, text }, at) => {
          const isOut = draft.leaveOut.includes(at)
          return (
            <li key={at} className={`is-${kind}${isOut ? ' is-out' : ''}`}>
              <input type="checkbox" checked={!isOut} aria-label={words.keep(at + 1)} onChange={() => toggle(at)} />
              <p>{kind === 'image' && <b>{words.image} </b>}{kind === 'table' && <b>{words.table} </b>}{text}</p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
