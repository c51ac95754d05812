import { glyphs } from './glyphs'
import { words } from './dictionary'

/** The square seal: 署, white on seal red. Decorative unless `label` says what it signs. */
export function Seal({ size = 40, label }: { size?: number; label?: string }) {
  return (
    <svg className="seal-mark" width={size} height={size} viewBox="0 0 100 100" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <rect width="100" height="100" rx="5" />
      <path transform="translate(15 14.5) scale(.71)" d={glyphs.shu} />
    </svg>
  )
}

/** Seal and wordmark, drawn. The site's name is its accessible name. */
export function NamePlate({ name }: { name: string }) {
  return (
    <svg className="plate" viewBox="0 0 574 112" role="img" aria-label={name}>
      <rect className="plate-seal" width="112" height="112" rx="5" />
      <path className="plate-sign" transform="translate(17 16.5) scale(.79)" d={glyphs.shu} />
      <g className="plate-name" transform="translate(142 9)">
        <path d={glyphs.shu} />
        <path transform="translate(110)" d={glyphs.ming} />
        <path transform="translate(220)" d={glyphs.xin} />
        <path transform="translate(330)" d={glyphs.wen} />
      </g>
    </svg>
  )
}

/** The seal of the terms box: 版权声明 in two lines, set in type because it is read, not recognised. */
export function TermsSeal() {
  return (
    <span className="terms-seal" aria-hidden="true">
      {words.termsSealUpper}
      <br />
      {words.termsSealLower}
    </span>
  )
}
