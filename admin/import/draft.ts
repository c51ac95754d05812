import type { BylineRole, Choice, Corrections, ImportPreview } from '../../newsroom/import/importTypes'

/** What the editor has on the screen: the preview as corrected so far. Names are what the fields show; ids are looked up when it is sent. */
export type Draft = {
  title: string
  kicker: string
  subtitle: string
  originalTitle: string
  originalAuthor: string
  originalUrl: string
  dateline: string
  byline: { role: BylineRole; name: string }[]
  source: string
  otherSources: string[]
  section: string
  series: string
  editors: string[]
  event: { name: string; date: string; place: string }
  leaveOut: number[]
  clausesAreStory: boolean
}

/** The lists that names are chosen from. */
export type Choices = { sources: Choice[]; sections: Choice[]; series: Choice[]; people: Choice[] }

/** The screen's first state: what the file says, by the names under which the lists know it. */
export function draftOf(preview: ImportPreview, choices: Choices): Draft {
  const nameIn = (list: Choice[], choice: Choice | null) => list.find(({ id }) => id === choice?.id)?.name ?? ''
  return {
    title: preview.title, kicker: preview.kicker ?? '', subtitle: preview.subtitle ?? '', originalTitle: preview.originalTitle ?? '',
    originalAuthor: preview.originalAuthor ?? '', originalUrl: preview.originalUrl ?? '', dateline: preview.dateline ?? '',
    byline: preview.byline.map(({ role, name }) => ({ role, name })),
    source: nameIn(choices.sources, preview.source), otherSources: preview.otherSources.map((choice) => choice.id),
    section: preview.section?.id ?? '', series: nameIn(choices.series, preview.series), editors: preview.editors.map((choice) => nameIn(choices.people, choice)).filter(Boolean),
    event: { name: preview.event.name ?? '', date: preview.event.date ?? '', place: preview.event.place ?? '' },
    leaveOut: [], clausesAreStory: false,
  }
}

export const idNamed = (list: Choice[], name: string): string | null => list.find((choice) => choice.name === name.trim())?.id ?? null

/** A name that stands in a field and is on no list; it must not be lost silently. */
export const isUnlisted = (list: Choice[], name: string) => name.trim() !== '' && idNamed(list, name) === null

export function correctionsOf(draft: Draft, preview: ImportPreview, choices: Choices): Corrections {
  const source = idNamed(choices.sources, draft.source)
  return {
    title: draft.title, kicker: draft.kicker, subtitle: draft.subtitle, originalTitle: draft.originalTitle, originalAuthor: draft.originalAuthor,
    originalUrl: draft.originalUrl, dateline: draft.dateline, byline: draft.byline.filter(({ name }) => name.trim() !== ''), source,
    // Further sources were read together with the first one; another first source is another story.
    otherSources: source === (preview.source?.id ?? null) ? draft.otherSources : [],
    section: draft.section || null, series: idNamed(choices.series, draft.series), editors: draft.editors.flatMap((name) => idNamed(choices.people, name) ?? []),
    event: draft.event, leaveOut: draft.leaveOut, clausesAreStory: draft.clausesAreStory,
  }
}
