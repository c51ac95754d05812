import { words } from './dictionary'

/** Theme and 关怀版. Shown only where the island runs. */
export function ThemeButton() {
  return (
    <button className="set-theme" type="button" data-do="theme" data-labels={`${words.theme.auto}|${words.theme.light}|${words.theme.dark}`} hidden>
      {words.theme.auto}
    </button>
  )
}

export function ElderButton() {
  return (
    <button className="set-elder" type="button" data-do="elder" data-labels={`${words.elder}|${words.elderOff}`} hidden>
      {words.elder}
    </button>
  )
}
