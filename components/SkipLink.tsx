import { words } from './dictionary'

/** First stop of the Tab key. */
export function SkipLink() {
  return (
    <a className="skip" href="#main">
      {words.skipToContent}
    </a>
  )
}
