import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { run, runNode } from './child.mjs'
import { Problem } from './problem.mjs'
import { inProject } from './project.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium']

/** The browser that CHROMIUM_PATH names, else the system's, else null. */
export function installedChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(Boolean)
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find((path) => existsSync(path)) ?? null
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}

const isRoot = () => process.getuid?.() === 0
const hasApt = () => existsSync('/usr/bin/apt-get')

async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () => run('apt-get', ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300', 'install', '--no-install-recommends', ...packages], { env })
  const first = await install()
  if (first.status === 0) return first
  await run('apt-get', ['-q', 'update'], { env })
  return install()
}

/**
 * A Chromium for the tests: CHROMIUM_PATH, the system's, Playwright's own download, or the distribution's package when we are root.
 * @throws {Problem} when none can be had
 */
export async function ensureChromium({ during }) {
  if (process.env.CHROMIUM_PATH && !existsSync(process.env.CHROMIUM_PATH)) {
    throw new Problem('CHROMIUM_PATH 指的文件不存在。 / CHROMIUM_PATH names a file that is not there.')
  }
  const there = installedChromium() ?? (await playwrightsOwn())
  if (there) return there
  await during('下载 Chromium / downloading Chromium', () => runNode([inProject('node_modules/@playwright/test/cli.js'), 'install', 'chromium']))
  const downloaded = await playwrightsOwn()
  if (downloaded) return downloaded
  if (isRoot() && hasApt()) {
    await during('安装系统的 Chromium / installing the distribution\'s Chromium', () => aptInstall(['chromium']))
    const packaged = installedChromium()
    if (packaged) return packaged
  }
  throw new Problem('找不到也装不了 Chromium：请安装一个，或用 CHROMIUM_PATH 指明它在哪里。 / No Chromium was found and none could be installed: install one, or say where it is with CHROMIUM_PATH.')
}

/** Fonts with Han characters, so that pictures of pages can be judged. The tests do without. */
export async function ensureHanFonts({ during, say }) {
  const list = await run('fc-list', [':lang=zh'])
  if (list.status === 0 && list.output.trim()) return
  if (isRoot() && hasApt()) {
    const { status } = await during('安装中文字体 / installing Chinese fonts', () => aptInstall(['fonts-noto-cjk']))
    if (status === 0) return
  }
  say('没有中文字体，截图里的汉字会是方框。 / There are no Chinese fonts: Han characters in pictures of pages will be boxes.')
}
