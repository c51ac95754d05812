import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { openApi } from '@/delivery/openApi'

const routes = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('route.ts')).map((file) => `/${join(file, '..').replaceAll('\\', '/').replace(/\[(\w+)\]/g, '{$1}')}`)

describe('the description of the interface', () => {
  it('names every route and no other', () => {
    expect(Object.keys(openApi('https://news.example').paths).sort()).toEqual(routes.sort())
  })
  it('stands at the address of this site', () => expect(openApi('https://news.example').servers).toEqual([{ url: 'https://news.example/api/v1' }]))
})
