import { describe, expect, it } from 'vitest'

import { parseAccountArguments } from './account'

describe('portal account', () => {
  it('makes an administrator when no role is given', () => {
    expect(parseAccountArguments(['me@news.example', '--name', '甲'])).toEqual({ email: 'me@news.example', name: '甲', roles: ['admin'] })
  })
  it('takes several roles', () => {
    expect(parseAccountArguments(['me@news.example', '--role', 'editor', '--name', '甲', '--role', 'rights-manager']).roles).toEqual(['editor', 'rights-manager'])
  })
  it.each([[[]], [['nobody']], [['a@b.example']], [['a@b.example', '--name']], [['a@b.example', '--name', '甲', '--role', 'king']], [['a@b.example', '--x', 'y']]])('refuses %j with the usage', (argv) => {
    expect(() => parseAccountArguments(argv)).toThrow(expect.objectContaining({ status: 2 }))
  })
})
