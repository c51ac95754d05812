import { z } from 'zod'

import { actWords } from '@/domain/licensing/words'
import { saveAs } from '@/domain/licensing/fileName'
import type { FormCode } from '@/domain/licensing/reasons'
import { packageFile } from '@/newsroom/licensing/taking/archive'
import { takeStories, type Order, type Taken } from '@/newsroom/licensing/taking/grant'
import { formats, isFormat } from '@/newsroom/licensing/taking/pack'
import { database } from '@/queries/database'
import { CLIENT_ADDRESS } from '@/server/clientAddress'
import { consume } from '@/server/rateLimit'

import { oneOf, optionalText, ticks } from '../../fields'
import { licenseeForm, redirectTo } from '../../form'
import { licenseeForFile } from '../../session'

const MOST_STORIES = 50
const page = '/licensees/stories'
const acts = Object.keys(actWords) as [string, ...string[]]

const schema = z.object({
  story: ticks(MOST_STORIES + 50).pipe(z.array(z.string().regex(/^[0-9a-f-]{24,36}:[0-9a-f]{64}$/))), act: oneOf(acts, '请选择使用方式。'), channel: optionalText(120), otherChannel: optionalText(120),
  territory: optionalText(10), format: ticks(10), chooses: optionalText(10), part: ticks(100), archive: optionalText(1), place: optionalText(10),
})
type Fields = z.output<typeof schema>

/** The order that the form makes, or what is wrong with it. */
function orderOf(fields: Fields): FormCode | Order {
  const stories = [...new Set(fields.story)]
  if (stories.length === 0) return 'NONE_CHOSEN'
  if (stories.length > MOST_STORIES) return 'TOO_MANY'
  const channel = fields.otherChannel || fields.channel
  if (!/^[a-z]+:[^\s:*]+$/i.test(channel)) return 'NO_CHANNEL'
  const isWhole = fields.format.includes('zip')
  const wanted = isWhole ? formats : fields.format.filter(isFormat)
  const [only] = wanted
  if (!only) return 'NO_FORMAT'
  const isArchive = isWhole || fields.archive !== '' || stories.length > 1 || wanted.length > 1 || only === 'picture'
  const isPicturesAlone = wanted.length === 1 && only === 'picture'
  if (isPicturesAlone && fields.chooses !== '' && fields.part.length === 0) return 'NO_PICTURE'
  const parts = fields.chooses === '' ? null : [...(isPicturesAlone ? [] : ['text']), ...fields.part]
  return {
    lines: stories.map((story) => ({ id: story.split(':')[0] ?? '', contentHash: story.split(':')[1] ?? null, parts })),
    use: { act: fields.act, channel, territory: fields.territory }, formats: wanted, recordedFormat: isArchive && !isPicturesAlone ? 'zip' : only, isAlone: !isArchive,
  }
}

/** Back to the page that the form stood on, which says in words what the codes mean. */
function back(fields: Fields | null, codes: readonly string[]): Response {
  const [only, more] = fields?.story ?? []
  const list = fields?.place === 'advances' ? '/licensees/advances' : page
  const place = only && !more && !fields?.archive ? `${list}/${only.split(':')[0]}` : list
  const use: Record<string, string> = fields ? { act: fields.act, channel: fields.otherChannel || fields.channel, territory: fields.territory } : {}
  return redirectTo(`${place}?${new URLSearchParams({ ...use, refused: [...new Set(codes)].join(',') }).toString()}`)
}

const send = (taken: Taken, order: Order, at: string): Response => {
  const { name, plainName, contentType, body } = packageFile(taken, { at, isAlone: order.isAlone })
  return new Response(body, {
    headers: {
      'content-type': contentType, 'content-disposition': saveAs({ name, plainName }), 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox", 'x-robots-tag': 'noindex',
    },
  })
}

/**
 * Takes stories: the only way by which a licensee's browser gets bytes, and only by POST. Every answer with bytes has a row for each story in it;
 * what was refused is in the archive's manifest, and when nothing was granted the page says why.
 */
export async function POST(request: Request): Promise<Response> {
  const door = await licenseeForFile('downloader', page)
  if ('answer' in door) return door.answer
  const { licensee } = door
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return back(null, [form.answer.status === 403 ? 'ORIGIN' : 'FORM'])
  const order = orderOf(form.data)
  if (typeof order === 'string') return back(form.data, [order])
  const organisation = licensee.organisation.id
  const allowance = order.lines.length > 1 ? { points: 6, seconds: 60 } : { points: 60, seconds: 60 }
  if (!(await consume(`take:${order.lines.length > 1}:${organisation}`, allowance)).allowed) return back(form.data, ['TOO_OFTEN'])
  const taken = await takeStories({ payload: await database(), order, taker: { organisation, licensee: licensee.account.id, token: null, ip: request.headers.get(CLIENT_ADDRESS) } })
  if (taken.stories.length === 0) return back(form.data, taken.refusals.flatMap(({ code, reasonCodes }) => (code === 'NOT_ALLOWED' ? [...reasonCodes] : [code])))
  return send(taken, order, new Date().toISOString())
}
