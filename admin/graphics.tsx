import { Seal } from '@/components/NamePlate'
import { glyphs } from '@/components/glyphs'

/** Over the sign-in form: seal and the house's name, drawn from the same outlines as the readers' name plate. */
export const Logo = () => (
  <svg className="house-logo" viewBox="0 0 352 112" role="img" aria-label="署名">
    <rect className="house-seal" width="112" height="112" rx="5" />
    <path className="house-sign" transform="translate(17 16.5) scale(.79)" d={glyphs.shu} />
    <g className="house-name" transform="translate(142 9)">
      <path d={glyphs.shu} />
      <path transform="translate(110)" d={glyphs.ming} />
    </g>
  </svg>
)

/** In the panel's corner. */
export const Icon = () => <span className="house-icon"><Seal size={22} label="署名" /></span>
