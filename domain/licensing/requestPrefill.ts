import { isCalendarDate } from '../text/shanghai'
import { actWords, channelKinds, editWords } from './words'

/** A use that somebody is about to ask for, as the address of the request form carries it. Everything may be left out. */
export type WantedUse = {
  /** stories by address, short id or id */
  article?: string | readonly string[]
  /** key of the notice that was being read */
  notice?: string
  act?: string
  /** `kind:name`, or the kind alone */
  channel?: string
  territory?: string
  /** Shanghai date of the use */
  on?: string
  edit?: string
  /** `own` or `all` when pictures are wanted with the words */
  pictures?: string
}

/** The parameters of the address, in this order; what is left out or empty is not in it. */
export function wantedUseQuery({ article, ...use }: WantedUse): string {
  const query = new URLSearchParams((typeof article === 'string' ? [article] : (article ?? [])).map((named): [string, string] => ['article', named]))
  for (const name of ['notice', 'act', 'channel', 'territory', 'on', 'edit', 'pictures'] as const) if (use[name]) query.set(name, use[name])
  return query.toString()
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const longest = 500
const mostStories = 50

/** What an address carries, each word once and of bounded length. */
export function readWantedUse(query: Query): Required<Omit<WantedUse, 'article'>> & { article: string[] } {
  const all = (name: string) => [query[name] ?? []].flat().map((value) => value.trim()).filter((value) => value !== '' && value.length <= longest)
  const one = (name: string) => all(name)[0] ?? ''
  return {
    article: [...new Set(all('article'))].slice(0, mostStories), notice: one('notice'), act: one('act'), channel: one('channel'), territory: one('territory').toUpperCase(), on: one('on'), edit: one('edit'), pictures: one('pictures'),
  }
}

/**
 * The fields of the request form that follow from a wanted use. What the form does not know is never guessed: a kind of channel that it has no
 * name for stays open; a day that has passed becomes today.
 * @param today Shanghai date
 */
export function fieldsOfUse({ act, channel, territory, on, edit, pictures, notice }: Required<Omit<WantedUse, 'article'>>, today: string): Record<string, string[]> {
  const [kind = '', ...name] = channel.split(':')
  return {
    acts: [act === '' ? 'repost' : act].filter((value) => value in actWords), media: pictures === 'own' || pictures === 'all' ? ['text', 'photo'] : ['text'],
    channelKind: [kind === '' ? 'web' : kind].filter((value) => value in channelKinds), channelName: [name.join(':')].filter((value) => value !== '*'),
    territory: [territory === '' ? 'CN' : territory].filter((value) => /^(?:[A-Z]{2}|WORLD)$/.test(value)), edit: [edit in editWords ? edit : 'none'],
    firstDay: [isCalendarDate(on) && on > today ? on : today], notice: [notice],
  }
}
