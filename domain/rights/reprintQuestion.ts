import { parseDay } from './instants'

/** What a reader may ask the guide to reprinting about; every word here is one the engine or a licence knows. */
export const askedActs = ['repost', 'excerpt', 'translate', 'adapt', 'print', 'broadcast', 'archive', 'mirror', 'sell', 'text_mining', 'ai_training', 'quote', 'link'] as const
export const askedChannels = ['web', 'wechat', 'app', 'print', 'broadcast', 'other'] as const
export const askedTerritories = ['CN', 'HK', 'MO', 'TW', 'WORLD'] as const
export const askedEdits = ['none', 'style', 'abridge', 'full'] as const
export const askedPictures = ['none', 'own', 'all'] as const
export const askers = ['anybody', 'licensee'] as const

export type ReprintField = 'act' | 'article' | 'channel' | 'edit' | 'on' | 'pictures' | 'site' | 'territory' | 'who'
export type ReprintValues = Record<ReprintField, string>

const choices: Partial<Record<ReprintField, readonly string[]>> = {
  act: askedActs, channel: askedChannels, territory: askedTerritories, edit: askedEdits, pictures: askedPictures, who: askers,
}
const longest = 300
const channelName = /^[\p{L}\p{N}][\p{L}\p{N}.\-_ ·]{0,99}$/u

/** A channel's name as licences have it: of an address that was pasted the host, full-width characters as plain ones. */
function plainName(text: string): string {
  const name = text.normalize('NFKC').trim()
  return /^https?:\/\//i.test(name) && URL.canParse(name) ? new URL(name).hostname : name
}

const isDate = (text: string) => {
  try {
    parseDay(text, 'on')
    return true
  } catch {
    return false // RightsInputError: the reader is told which field
  }
}

/**
 * Reads the answers of a reader, with what is wrong in them by field. A field that was not sent takes its usual value; a field that makes no
 * sense is never guessed.
 * @param today Shanghai date, the usual day of use
 */
export function readReprintQuestion(given: Partial<Record<string, string>>, today: string): { values: ReprintValues; wrong: ReprintField[] } {
  const usual: ReprintValues = { article: '', who: 'anybody', act: 'repost', channel: 'web', site: '', territory: 'CN', on: today, edit: 'none', pictures: 'none' }
  const read = (name: string, text: string | undefined) => (name === 'site' ? plainName(text ?? '') : name === 'on' ? text?.normalize('NFKC').trim() : text?.trim())
  const values = Object.fromEntries(Object.entries(usual).map(([name, value]) => [name, read(name, given[name]) || value])) as ReprintValues
  const isWrong = (name: ReprintField): boolean => {
    const value = values[name]
    if (value.length > longest) return true
    if (name === 'on') return !isDate(value)
    if (name === 'site') return value !== '' && !channelName.test(value)
    return !(choices[name]?.includes(value) ?? true)
  }
  return { values, wrong: (Object.keys(usual) as ReprintField[]).filter(isWrong) }
}

/** The channel as licences name it: `web:news.example`, or the kind alone. */
export const channelAsked = ({ channel, site }: Pick<ReprintValues, 'channel' | 'site'>): string => (site ? `${channel}:${site}` : channel)
