import { glyphs } from './glyphs'
import { words } from './dictionary'

/** The square seal: 署, white on seal red. Decorative unless `label` says what it signs. */
export function Seal({ size = 40, label }: { size?: number; label?: string }) {
  return (
    <svg className="seal-mark" width={size} height={size} viewBox="0 0 150 150" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <rect width="150" height="150" rx="8" />
      <path transform="translate(22 22)" d={glyphs.shu} />
    </svg>
  )
}

/** Seal and wordmark, drawn. The site's name is its accessible name. */
export function NamePlate({ name }: { name: string }) {
  return (
    <svg className="plate" viewBox="0 0 615 120" role="img" aria-label={name}>
      <rect className="plate-seal" width="120" height="120" rx="5" />
      <path className="plate-sign" transform="translate(18 18) scale(.79)" d={glyphs.shu} />
      <g className="plate-name" transform="translate(152 10)">
        <path d={glyphs.shu} />
        <path transform="translate(118)" d={glyphs.ming} />
        <path transform="translate(236)" d={glyphs.xin} />
        <path transform="translate(354)" d={glyphs.wen} />
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
