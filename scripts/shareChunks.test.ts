import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

import { shareChunks } from './shareChunks.mjs'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** A build with these files; gives what stands in one afterwards, null when it is gone. */
function shared(files: Record<string, string>) {
  const server = mkdtempSync(join(tmpdir(), 'chunks-'))
  folders.push(server)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(server, name)), { recursive: true })
    writeFileSync(join(server, name), text)
  }
  const saved = shareChunks(server)
  return { saved, read: (name: string) => (existsSync(join(server, name)) ? readFileSync(join(server, name), 'utf8') : null) }
}

const modules = 'module.exports=[1,()=>"稿"]'
const mapped = (name: string) => `${modules}\n\n//# sourceMappingURL=${name}.map`

describe('chunks with the same modules', () => {
  it('become one that every route names, also from within other chunks and lists', () => {
    const { saved, read } = shared({
      'chunks/_a~1._.js': mapped('_a~1._.js'), 'chunks/_b~2._.js': mapped('_b~2._.js'), 'chunks/[root]__c._.js': 'module.exports=[2,()=>R.l("server/chunks/_b~2._.js")]',
      'app/api/x/route.js': 'R.c("server/chunks/_b~2._.js")\nR.c("server/chunks/[root]__c._.js")', 'app/api/x/route.js.nft.json': '["../../../chunks/_b~2._.js"]',
    })
    expect(read('chunks/_b~2._.js')).toBeNull()
    expect(read('chunks/_a~1._.js')).toContain(modules)
    expect(read('app/api/x/route.js')).toBe('R.c("server/chunks/_a~1._.js")\nR.c("server/chunks/[root]__c._.js")')
    expect(read('app/api/x/route.js.nft.json')).toBe('["../../../chunks/_a~1._.js"]')
    expect(read('chunks/[root]__c._.js')).toContain('_a~1._.js')
    expect(saved).toBe(Buffer.byteLength(modules) + 1)
  })

  it('stay two when one is for pages and one for routes: each has its own runtime', () => {
    const { saved, read } = shared({ 'chunks/a.js': modules, 'chunks/ssr/b.js': modules, 'app/page.js': 'R.c("server/chunks/ssr/b.js")' })
    expect([saved, read('chunks/ssr/b.js'), read('app/page.js')]).toEqual([0, modules, 'R.c("server/chunks/ssr/b.js")'])
  })

  it('of pages are shared among pages', () => {
    const { read } = shared({ 'chunks/ssr/a.js': modules, 'chunks/ssr/b.js': modules, 'app/page.js': 'R.c("server/chunks/ssr/b.js")' })
    expect(read('app/page.js')).toBe('R.c("server/chunks/ssr/a.js")')
  })

  it('are only those with the same bytes', () => {
    const { saved, read } = shared({ 'chunks/a.js': modules, 'chunks/b.js': `${modules};`, 'app/route.js': 'R.c("server/chunks/b.js")' })
    expect([saved, read('chunks/b.js')]).toEqual([0, `${modules};`])
  })
})
