import { Seal } from '@/components/NamePlate'
import { glyphs } from '@/components/glyphs'

/** Over the sign-in form: seal and the house's name, drawn from the same outlines as the readers' name plate. */
export const Logo = () => (
  <svg className="house-logo" viewBox="0 0 377 120" role="img" aria-label="署名">
    <rect className="house-seal" width="120" height="120" rx="5" />
    <path className="house-sign" transform="translate(18 18) scale(.79)" d={glyphs.shu} />
    <g className="house-name" transform="translate(152 10)">
      <path d={glyphs.shu} />
      <path transform="translate(118)" d={glyphs.ming} />
    </g>
  </svg>
)

/** In the panel's corner. */
export const Icon = () => <span className="house-icon"><Seal size={22} label="署名" /></span>
