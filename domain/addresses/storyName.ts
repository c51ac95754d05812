import { shortIdFromSegment } from './index'

/** What somebody names a story by: the short id in its address, its number, its id in the database, or the address of a page on another site. */
export type StoryName = { kind: 'foreign'; host: string } | { kind: 'id'; id: string } | { kind: 'number'; number: string } | { kind: 'shortId'; shortId: string }

const numberShape = /^\d{8}-\d{3,}$/
const idShape = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
/** An address as it is shared: often with a headline before it and a full stop after it. */
const addressInText = /https?:\/\/[^\s<>"'),;，。；、】》」]+/i
const storyPath = /\/(?:news\/\d{4}\/\d{2}\/\d{2}|republish)\/([0-9a-z]{7})(?:[-/?#]|$)/i

/** A host without what only says how a page is shown. */
const plainHost = (host: string) => host.toLowerCase().replace(/^(?:www|m|wap)\./, '')

/**
 * Reads how a person or a program has named a story. Full-width characters and capitals are as good, and a headline around the address does no harm.
 * @param hosts of this site, without ports
 * @returns null for what names no story
 */
export function readStoryName(text: string, hosts: readonly string[]): StoryName | null {
  const named = text.normalize('NFKC').trim()
  const given = addressInText.exec(named)?.[0]
  if (given && URL.canParse(given)) {
    const { hostname, pathname } = new URL(given)
    if (!hosts.some((host) => plainHost(host) === plainHost(hostname))) return { kind: 'foreign', host: hostname }
    const shortId = storyPath.exec(pathname)?.[1]
    return shortId ? { kind: 'shortId', shortId: shortId.toLowerCase() } : null
  }
  const inPath = storyPath.exec(named)?.[1]
  if (inPath) return readPath(named, inPath, hosts)
  const word = named.toLowerCase()
  if (idShape.test(word)) return { kind: 'id', id: word }
  if (numberShape.test(word)) return { kind: 'number', number: word }
  const shortId = shortIdFromSegment(word)
  return shortId ? { kind: 'shortId', shortId } : null
}

/** `/news/…`, or an address whose scheme was not copied: then what stands before it is a host. */
function readPath(named: string, shortId: string, hosts: readonly string[]): StoryName {
  const before = named.slice(0, named.search(storyPath)).replace(/^\/\//, '')
  const host = /^((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?$/i.exec(before)?.[1]
  if (host && !hosts.some((ours) => plainHost(ours) === plainHost(host))) return { kind: 'foreign', host }
  return { kind: 'shortId', shortId: shortId.toLowerCase() }
}
