import { describe, expect, test } from 'vitest'

import { atPath, entryKey, entryPrefix, isForgotten, isSame, readEntry, remaining, unconfirmed, type JournalEntry } from './journal'

const entry: JournalEntry = { v: 1, writer: 'w1', user: 'u1', id: 'a1', at: '2026-11-23T00:03:00.000Z', revision: 4, fields: { title: '外贸年均增两成半' } }

describe('unconfirmed', () => {
  test('names the fields whose words differ', () => {
    expect(unconfirmed({ title: '新题', kicker: '引题' }, { title: '旧题', kicker: '引题' })).toEqual({ title: '新题' })
  })
  test('keeps a field that was emptied', () => {
    expect(unconfirmed({ subtitle: null }, { subtitle: '副题' })).toEqual({ subtitle: null })
  })
  test.each(['revision', '_status', 'updatedAt', 'rights', 'number', 'searchText'])('never writes %s down', (name) => {
    expect(unconfirmed({ [name]: 'x' }, {})).toEqual({})
  })
  test('takes the spellings of nothing for one', () => {
    expect(unconfirmed({ kicker: '', topics: [], event: { name: null } }, { kicker: null, event: {} })).toEqual({})
  })
})

describe('isSame', () => {
  test('does not care about the order of keys in a body', () => {
    expect(isSame({ root: { type: 'root', children: [{ text: '字', format: 0 }] } }, { root: { children: [{ format: 0, text: '字' }], type: 'root' } })).toBe(true)
  })
  test.each([['字', '子'], [[1, 2], [2, 1]], [{ a: 1 }, { a: 2 }], [0, null], [false, null]])('tells %j from %j', (a, b) => {
    expect(isSame(a, b)).toBe(false)
  })
})

describe('remaining', () => {
  test('is nothing when the server has the words', () => {
    expect(remaining(entry, { title: '外贸年均增两成半', revision: 9 })).toBeNull()
  })
  test('is what the server lacks', () => {
    expect(remaining({ ...entry, fields: { title: '甲', kicker: '乙' } }, { title: '甲' })?.fields).toEqual({ kicker: '乙' })
  })
})

describe('readEntry', () => {
  test('reads what was written', () => {
    expect(readEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
  })
  test.each([null, 'x', [], {}, { ...entry, v: 2 }, { ...entry, fields: [] }, { ...entry, at: 'gestern' }, { ...entry, user: 7 }])('refuses %j', (stored) => {
    expect(readEntry(stored)).toBeNull()
  })
})

test('the key of an entry begins with the prefix of its story and person', () => {
  expect(entryKey(entry).startsWith(entryPrefix(entry))).toBe(true)
  expect(entryKey(entry).startsWith(entryPrefix({ user: 'u1', id: 'a' }))).toBe(false)
})

test('words are kept for thirty days', () => {
  const at = Date.parse(entry.at)
  expect(isForgotten(entry, at + 29 * 86_400_000)).toBe(false)
  expect(isForgotten(entry, at + 31 * 86_400_000)).toBe(true)
})

test('a path reaches into rows and groups', () => {
  const story = { byline: [{ name: '演示甲' }], event: { place: '郑州' } }
  expect(atPath(story, 'byline.0.name')).toBe('演示甲')
  expect(atPath(story, 'event.place')).toBe('郑州')
  expect(atPath(story, 'byline.3.name')).toBeUndefined()
})
