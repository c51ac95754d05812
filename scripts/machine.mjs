import { statfsSync } from 'node:fs'
import { createServer } from 'node:net'

import { Problem } from './problem.mjs'

const GIGABYTE = 1024 ** 3

/** @throws {Problem} when the folder's disk has less free space than asked */
export function checkDisk({ folder, neededBytes }) {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free >= neededBytes) return
  const [has, needs] = [free, neededBytes].map((bytes) => (bytes / GIGABYTE).toFixed(1))
  throw new Problem(`磁盘空间不足：需要 ${needs} GB，只剩 ${has} GB。 / Not enough disk space: ${needs} GB is needed, ${has} GB is free.`)
}

const listenOn = (port) => new Promise((resolve, reject) => {
  const probe = createServer()
  probe.once('error', reject)
  probe.listen(port, () => {
    const address = probe.address()
    probe.close(() => resolve(address.port))
  })
})

/** A port that nobody listens on now. */
export const freePort = () => listenOn(0)

/** @throws {Problem} when the port cannot be used */
export async function checkPort(port) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Problem(`PORT 应为 1 到 65535 的数。 / PORT must be a number from 1 to 65535.`)
  try {
    await listenOn(port)
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    const [zh, en] = error.code === 'EADDRINUSE' ? ['已被占用', 'is taken'] : ['不允许使用', 'may not be used']
    throw new Problem(`端口 ${port} ${zh}，请换一个，例如 PORT=${port < 1024 ? 3000 : port + 1} npm start。 / Port ${port} ${en}; choose another, for example PORT=${port < 1024 ? 3000 : port + 1} npm start.`)
  }
}
