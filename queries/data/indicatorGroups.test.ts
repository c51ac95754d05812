import { expect, it } from 'vitest'
import { compareGroups, groupOf } from './indicatorGroups'

it('lists what has no group after every group', () => {
  const groups = [{ group: '人口' }, { group: null }, { group: '外贸' }, {}].map(groupOf)
  expect([...groups].sort(compareGroups)).toEqual(['人口', '外贸', '其他', '其他'])
})
