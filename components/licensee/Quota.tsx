import { portalWords } from './words'

/** How much of an agreement is used in its period. Read aloud: the words; the bar is decoration. */
export function Quota({ used, limit, period }: { used: number; limit: number | null; period: string }) {
  if (limit === null) return <p className="quota">{portalWords.quotaFree(period, used)}</p>
  const share = Math.min(1, used / limit)
  return (
    <div className={share >= 1 ? 'quota quota-full' : 'quota'}>
      <p>{portalWords.quota(period, used, limit)}</p>
      <svg width="100%" height="8" aria-hidden="true">
        <rect className="quota-track" width="100%" height="8" />
        <rect className="quota-used" width={`${Math.round(share * 1000) / 10}%`} height="8" />
      </svg>
    </div>
  )
}
