import { describe, expect, it } from 'vitest'

import { askedActs, askedChannels, askedEdits, askedPictures, askedTerritories } from '../rights'
import { fieldsOfUse, readWantedUse, wantedUseQuery } from './requestPrefill'
import { actWords } from './words'

const today = '2026-11-23'
const arrive = (address: string) => {
  const query: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(address)) query[name] = name in query ? [query[name] ?? [], value].flat() : value
  return readWantedUse(query)
}

describe('the use that an address carries to the request form', () => {
  it('arrives whole, stories and all', () => {
    const use = { article: ['kx3f9ab', 'q8m2zzt'], notice: 'open-data', act: 'translate', channel: 'wechat:云汀观察', territory: 'HK', on: '2027-01-05', edit: 'abridge', pictures: 'own' }
    expect(arrive(wantedUseQuery(use))).toEqual(use)
    expect(fieldsOfUse(arrive(wantedUseQuery(use)), today)).toEqual({
      acts: ['translate'], media: ['text', 'photo'], channelKind: ['wechat'], channelName: ['云汀观察'], territory: ['HK'], edit: ['abridge'], firstDay: ['2027-01-05'], notice: ['open-data'],
    })
  })

  it.each<[string, string, Record<string, string[]>]>([
    ['nothing: what is usual', '', { acts: ['repost'], media: ['text'], channelKind: ['web'], territory: ['CN'], edit: ['none'], firstDay: [today] }],
    ['a kind of channel alone', 'channel=print', { channelKind: ['print'], channelName: [''] }], ['a channel without limit', 'channel=web:*', { channelKind: ['web'], channelName: [] }],
    ['a channel that the form has no name for', 'channel=other:地铁屏幕', { channelKind: [], channelName: ['地铁屏幕'] }], ['an act that needs no licence', 'act=quote', { acts: [] }],
    ['a day that has passed', 'on=2026-11-22', { firstDay: [today] }], ['no day of the calendar', 'on=2027-02-30', { firstDay: [today] }],
    ['a territory in small letters', 'territory=hk', { territory: ['HK'] }], ['no territory', 'territory=%3Cb%3E', { territory: [] }], ['an edit that nobody knows', 'edit=burn', { edit: ['none'] }],
    ['text alone', 'pictures=none', { media: ['text'] }],
  ])('%s', (_what, address, fields) => {
    expect(fieldsOfUse(arrive(address), today)).toMatchObject(fields)
  })

  it('takes no word without bound and no story twice', () => {
    expect(arrive(`act=${'x'.repeat(501)}&article=a&article=a&article=${'y'.repeat(501)}`)).toMatchObject({ act: '', article: ['a'] })
    expect(arrive(Array.from({ length: 80 }, (_, no) => `article=${no}`).join('&')).article).toHaveLength(50)
  })

  it('knows every answer of the guide to reprinting that can lead to a licence', () => {
    for (const act of askedActs.filter((each) => each !== 'quote' && each !== 'link')) expect(Object.keys(actWords)).toContain(act)
    for (const channel of askedChannels.filter((each) => each !== 'other')) expect(fieldsOfUse(arrive(`channel=${channel}`), today)['channelKind']).toEqual([channel])
    for (const territory of askedTerritories) expect(fieldsOfUse(arrive(`territory=${territory}`), today)['territory']).toEqual([territory])
    for (const edit of askedEdits) expect(fieldsOfUse(arrive(`edit=${edit}`), today)['edit']).toEqual([edit])
    expect(askedPictures.map((pictures) => fieldsOfUse(arrive(`pictures=${pictures}`), today)['media']?.includes('photo'))).toEqual([false, true, true])
  })
})
