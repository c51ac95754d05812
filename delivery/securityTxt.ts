/** RFC 9116. `expires` is an ISO instant less than a year away. */
export const securityTxt = ({ origin, contact, policy, expires }: { origin: string; contact: string; policy: string; expires: string }) =>
  [`Contact: ${contact}`, `Expires: ${expires}`, 'Preferred-Languages: zh, en', `Canonical: ${origin}/.well-known/security.txt`, `Policy: ${policy}`, ''].join('\n')
