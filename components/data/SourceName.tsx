import type { LinkView } from '@/queries/views'

/** A source: a link to where it can be read, or its bare name when all it leads to is this page. */
export function SourceName({ source, here }: { source: LinkView; here: string }) {
  const leadsOn = source.href !== here && !here.startsWith(`${source.href}/v/`)
  return leadsOn ? <a href={source.href}>{source.label}</a> : <>{source.label}</>
}
