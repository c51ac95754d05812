import { shanghaiDate } from '../../../domain/text/shanghai'
import type { Taken } from './grant'
import { manifestFile, type PackedStory } from './pack'
import { zipStream } from './zip'

/** Folders that would have one name get a number: two stories may have one headline, and a story may be named twice. */
function folders(stories: readonly PackedStory[]): string[] {
  const seen = new Map<string, number>()
  return stories.map(({ folder }) => {
    const count = (seen.get(folder) ?? 0) + 1
    seen.set(folder, count)
    return count === 1 ? folder : `${folder} (${count})`
  })
}

/**
 * What was granted as one zip: a folder for each story with its files and manifest; when there is more than one, or something was refused, a
 * manifest of the whole at the top that names what is in it and what is not, with the reasons.
 */
export function archiveOf({ stories, refusals }: Taken, { at }: { at: string }): ReadableStream<Uint8Array> {
  const names = folders(stories)
  const files = stories.flatMap(({ files: own, manifest }, index) =>
    [...own, manifestFile(manifest)].map(({ name, bytes }) => ({ name: `${names[index]}/${name}`, bytes })))
  const isWhole = stories.length === 1 && refusals.length === 0
  const whole = {
    manifest: 'shuming-archive/1', takenAt: at,
    stories: stories.map(({ manifest: { id, number, title, version, contentHash } }, index) => ({ folder: names[index], id, number, title, version, contentHash })),
    refused: refusals,
  }
  return zipStream([...files, ...(isWhole ? [] : [{ name: 'manifest.json', bytes: manifestFile(whole).bytes }])], at)
}

/** What a browser saves: one document, or a zip. `plainName` is for what cannot read Chinese names. */
export type SavedFile = { name: string; plainName: string; contentType: string; body: BodyInit }

/** The file in which granted stories are sent. @param isAlone one document of one story instead of an archive */
export function packageFile(taken: Taken, { at, isAlone }: { at: string; isAlone: boolean }): SavedFile {
  const [first] = taken.stories
  const [document] = first?.files ?? []
  const version = first ? `${first.manifest.number}-v${first.manifest.version}` : 'stories'
  if (isAlone && first && document) {
    const extension = document.name.split('.').at(-1) ?? 'bin'
    return { name: `${first.folder} 第${first.manifest.version}版.${extension}`, plainName: `${version}.${extension}`, contentType: document.contentType, body: new Uint8Array(document.bytes) }
  }
  const isOne = first && taken.stories.length === 1
  const name = isOne ? `${first.folder} 第${first.manifest.version}版.zip` : `稿件 ${shanghaiDate(at)} 共${taken.stories.length}篇.zip`
  return { name, plainName: isOne ? `${version}.zip` : `stories-${shanghaiDate(at)}.zip`, contentType: 'application/zip', body: archiveOf(taken, { at }) }
}
