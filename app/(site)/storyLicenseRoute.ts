import { rightsHeaders, siteRightsHeaders } from '@/delivery/rights'
import { shortIdFromSegment } from '@/domain/addresses'
import { licensedStoryAt } from '@/queries/rights/licenses'
import type { LicensedStory } from '@/queries/rights/rightsView'

type Context = { params: Promise<{ year: string; month: string; day: string; story: string }> }

const refuse = (status: 404 | 410, title: string) =>
  Response.json({ type: 'about:blank', title, status }, { status, headers: { 'content-type': 'application/problem+json', ...siteRightsHeaders() } })

/**
 * A document about the rights of one story, below its address. `write` gives its text, or null where the story has none; it moves and goes with
 * the story.
 */
export const storyLicenseRoute = ({ file, contentType, write }: { file: string; contentType: string; write: (story: LicensedStory) => string | null }) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    const { year, month, day, story } = await params
    const shortId = shortIdFromSegment(story)
    const answer = shortId ? await licensedStoryAt({ shortId, path: `/news/${year}/${month}/${day}/${story}` }) : ({ kind: 'unknown' } as const)
    if (answer.kind === 'moved') return new Response(null, { status: 301, headers: { location: `${answer.href}/${file}` } })
    if (answer.kind === 'gone') return refuse(410, 'The story was withdrawn')
    const text = answer.kind === 'story' ? write(answer) : null
    if (answer.kind !== 'story' || text === null) return refuse(404, 'No such document')
    const { link: _, ...headers } = rightsHeaders(answer.rights)
    return new Response(text, { headers: { 'content-type': contentType, ...headers } })
  }
