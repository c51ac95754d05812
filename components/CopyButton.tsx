import { words } from './dictionary'

/** Copies a text. Shown only where the island runs. */
export function CopyButton({ text }: { text: string }) {
  return (
    <button type="button" className="button" data-do="copy" data-copy={text} data-done={words.copied} hidden>
      {words.copy}
    </button>
  )
}
