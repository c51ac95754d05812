import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'

import { checkDisk, checkPort, freePort } from './machine.mjs'
import { nodeProblem } from './nodeVersion.mjs'
import { exitStatusOf, Problem } from './problem.mjs'
import { ensureSecret } from './secret.mjs'

test.each([
  ['18.20.4', false], ['20.18.3', false], ['20.19.0', true], ['20.20.2', true], ['21.0.0', true], ['24.1.0', true],
])('Node %s is new enough: %s', (version, isEnough) => expect(nodeProblem(version) === null).toBe(isEnough))

test('an old Node is told in both languages', () => {
  expect(nodeProblem('18.20.4')).toMatch(/需要 Node 20\.19.*18\.20\.4.*is needed/)
})

describe('the port', () => {
  test('that is free may be used', async () => {
    await expect(checkPort(await freePort())).resolves.toBeUndefined()
  })

  test('that is taken is named, with another that may be tried', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) => taken.listen(0, () => {
      const address = taken.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    }))
    await expect(checkPort(port)).rejects.toThrow(new RegExp(`${port} 已被占用.*PORT=${port + 1}`))
    await new Promise((resolve) => taken.close(resolve))
  })

  test.each([Number.NaN, 0, 70_000, 3.5])('%s is none', async (port) => {
    await expect(checkPort(port)).rejects.toThrow(Problem)
  })
})

test('a full disk is said before anything is installed', () => {
  expect(() => checkDisk({ folder: tmpdir(), neededBytes: Number.MAX_SAFE_INTEGER })).toThrow(/磁盘空间不足.*Not enough disk space/)
  expect(() => checkDisk({ folder: tmpdir(), neededBytes: 1 })).not.toThrow()
})

describe('the secret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shuming-secret-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('is made once, of 32 random bytes, for its owner alone', () => {
    const env = { DATA_DIR: join(folder, 'data') } as unknown as NodeJS.ProcessEnv
    const secret = ensureSecret(env)
    const file = join(folder, 'data/secret')
    expect(Buffer.from(secret, 'base64')).toHaveLength(32)
    expect(readFileSync(file, 'utf8').trim()).toBe(secret)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700)
    expect(ensureSecret(env)).toBe(secret)
  })

  test('of the environment is taken as it is, and none is written', () => {
    expect(ensureSecret({ DATA_DIR: folder, PAYLOAD_SECRET: 'given' } as unknown as NodeJS.ProcessEnv)).toBe('given')
    expect(() => statSync(join(folder, 'secret'))).toThrow(/ENOENT/)
  })
})

test('what a person can mend ends with status 1 and its sentence, a fault of ours is thrown on', async () => {
  await expect(exitStatusOf(async () => { throw new Problem('mend it') })).resolves.toBe(1)
  await expect(exitStatusOf(async () => { throw new TypeError('ours') })).rejects.toThrow(TypeError)
  await expect(exitStatusOf(async () => undefined)).resolves.toBe(0)
})
