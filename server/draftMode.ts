import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const COOKIE = /(?:^|;\s*)__prerender_bypass=([^;]*)/

/** The secret that a build gives to its draft mode, or null when it cannot be read. */
export function readPreviewId(buildDir: string): string | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(buildDir, 'prerender-manifest.json'), 'utf8'))
    if (typeof manifest !== 'object' || manifest === null || !('preview' in manifest)) return null
    const { preview } = manifest
    const id = typeof preview === 'object' && preview !== null && 'previewModeId' in preview ? preview.previewModeId : null
    return typeof id === 'string' && id !== '' ? id : null
  } catch (error) {
    console.error('[server] draft mode is recognised by its cookie alone, the build manifest cannot be read', error)
    return null
  }
}

/** True for an editor's preview. With a known secret a made-up cookie does not count, so that it cannot go round the cache. */
export function isDraft(cookieHeader: string | undefined, previewId: string | null): boolean {
  if (!cookieHeader?.includes('__prerender_bypass')) return false
  const value = COOKIE.exec(cookieHeader)?.[1]
  return value !== undefined && (previewId === null || value === previewId)
}
