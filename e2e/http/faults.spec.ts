import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

import { startTestSite } from '../../scripts/testSite.mjs'
import { frameworkTraces } from '../support/pages'
import { rawRequest } from '../support/rawRequest'

const isStandalone = process.env.E2E_STANDALONE === '1'

/** Every byte becomes another, as on a broken disk. Not truncated: what is mapped into memory would take the process with it. */
function overwrite(file: string): void {
  const target = openSync(file, 'r+')
  writeSync(target, Buffer.alloc(statSync(file).size, 0x2a), 0)
  closeSync(target)
}

test('a page that fails is answered with a page of ours that has no script', async () => {
  const site = await startTestSite({ isStandalone, log: 'ignore', env: { PAGE_CACHE: 'off' } })
  try {
    expect((await rawRequest('/', { site: site.url })).status).toBe(200)
    for (const file of ['newsroom.db', 'newsroom.db-wal']) overwrite(join(site.dataDir, file))
    const answer = await rawRequest('/', { site: site.url })
    expect(answer.status).toBe(500)
    expect(answer.text).toContain('这一页暂时打不开')
    expect(frameworkTraces(answer.text)).toEqual([])
    expect(answer.text).not.toMatch(/SQLITE|at \w+ \(/)
    expect(Number(answer.headers['content-length'])).toBe(answer.bytes.length)
  } finally {
    await site.stop()
  }
})
