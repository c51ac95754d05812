// `npm run docs`: what the documentation points at is there: files, headings, npm scripts.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

import { inProject, root } from './project.mjs'

const LINK = /!?\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g
const NPM_SCRIPT = /\bnpm (?:run (?:-s |--silent )?([\w:-]+)|(start|test)\b)/g

const withoutCode = (markdown) => markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '').replace(/`[^`\n]*`/g, '')

/** The anchors of a page, as GitHub makes them of its headings. */
export function anchorsOf(markdown) {
  const seen = new Map()
  return new Set([...withoutCode(markdown).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = '']) => {
    const slug = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  }))
}

/**
 * What a page names that is not there.
 * @param {{ path: string, markdown: string, read: (path: string) => string | null, scripts: readonly string[] }} page
 *   `path` from the project's folder; `read` gives a file's text, '' for a folder, null when there is none
 * @returns {string[]} one line a fault
 */
export function faultsOf({ path, markdown, read, scripts }) {
  const links = [...withoutCode(markdown).matchAll(LINK)].map(([, target = '']) => target).filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))
  const broken = links.flatMap((target) => {
    const [file = '', anchor] = target.split('#')
    const place = file === '' ? path : normalize(join(dirname(path), decodeURIComponent(file)))
    const text = file === '' ? markdown : read(place)
    if (text === null) return [`${path}: ${target} is not there`]
    return anchor && place.endsWith('.md') && !anchorsOf(text).has(decodeURIComponent(anchor)) ? [`${path}: ${target} names no heading`] : []
  })
  const unknown = [...markdown.matchAll(NPM_SCRIPT)].map(([, named, short]) => named ?? short ?? '').filter((name) => !scripts.includes(name))
  return [...broken, ...new Set(unknown.map((name) => `${path}: package.json has no script ${name}`))]
}

function read(path) {
  const file = inProject(path)
  if (!existsSync(file)) return null
  return statSync(file).isDirectory() ? '' : readFileSync(file, 'utf8')
}

if (process.argv[1] === inProject('scripts/checkDocs.mjs')) {
  const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' }).split('\n').filter((path) => path && existsSync(inProject(path)))
  const scripts = Object.keys(JSON.parse(readFileSync(inProject('package.json'), 'utf8')).scripts)
  const faults = pages.flatMap((path) => faultsOf({ path, markdown: readFileSync(inProject(path), 'utf8'), read, scripts }))
  for (const fault of faults) console.error(fault)
  console.log(`${pages.length} pages of documentation, ${faults.length} faults`)
  process.exitCode = faults.length > 0 ? 1 : 0
}
