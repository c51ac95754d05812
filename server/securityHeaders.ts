import { STARTER_SOURCE } from './islandStarter'

/** Readers' pages run one inline script, named by its hash, and load nothing from elsewhere, so the policy can say so. */
const policy = (scripts: string) =>
  [
    "default-src 'self'", `script-src ${scripts}`, "style-src 'self' 'unsafe-inline'", "img-src 'self' data:",
    "frame-ancestors 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'",
  ].join('; ')

const PAGE_POLICY = policy(`'self' ${STARTER_SOURCE}`)
const SPECULATING_PAGE_POLICY = policy(`'self' ${STARTER_SOURCE} 'inline-speculation-rules'`)
/** An SVG opened by itself is a document and could carry a script. */
const IMAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"

const ALWAYS: readonly [string, string][] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
]

/** Default headers for a public answer of a media type; names in lower case. */
export function securityHeaders({ mediaType, hasSpeculationRules }: { mediaType: string; hasSpeculationRules: boolean }): [string, string][] {
  if (mediaType === 'text/html') {
    return [
      ...ALWAYS,
      ['content-security-policy', hasSpeculationRules ? SPECULATING_PAGE_POLICY : PAGE_POLICY],
      ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
    ]
  }
  return mediaType === 'image/svg+xml' ? [...ALWAYS, ['content-security-policy', IMAGE_POLICY]] : [...ALWAYS]
}
