import { front } from '../../demo/front'
import { people } from '../../demo/people'
import { sources } from '../../demo/sources'
import { stories } from '../../demo/stories'
import type { BylineRole, DemoStory } from '../../demo/types'
import type { Article } from '../../payload-types'
import { lexicalBody } from './lexicalBody'
import type { Loading } from './loading'
import { type Ids, idFor, type References } from './references'

type Roles = NonNullable<Article['byline']>[number]['role']
const roles: Record<BylineRole, Roles> = {
  reporter: 'reporter', editor: 'editor', photographer: 'photographer', illustrator: 'illustrator', data: 'data', translator: 'translator', commentator: 'commentator',
}

/** Own stories name us alone: the material behind them is cited by their figures. Others name whom they come from. */
function sourcesOf({ kind, sources: keys }: DemoStory): string[] {
  if (kind === 'own') return ['shuming']
  const media = keys.filter((key) => ['own', 'media', 'agency'].includes(sources.find((one) => one.key === key)?.kind ?? ''))
  return media.length > 0 ? media : keys
}

const nameOf = (key: string) => people.find((person) => person.key === key)?.name.zh ?? key

export async function loadStories({ ensure, payload, say }: Loading, ids: References & { figures: Ids; pictures: Ids; charts: Ids }): Promise<void> {
  say(`稿件 ${stories.length} 篇`)
  const articleIds: Ids = new Map()
  for (const story of stories) {
    const [source = '', ...others] = sourcesOf(story).map((key) => idFor(ids.sources, key))
    articleIds.set(story.key, await ensure('articles', { title: { equals: story.headline } }, {
      _status: 'published', title: story.headline, kicker: story.kicker, subtitle: story.subheadline, shortTitle: story.shortTitle, summary: story.summary,
      dateline: story.dateline ? `${story.dateline}电` : null, genre: story.genre, aiUse: 'none', publishedAt: new Date(story.publishedAt).toISOString(),
      section: idFor(ids.sections, story.section), topics: story.topics.map((key) => idFor(ids.topics, key)), regions: story.regions.map((code) => idFor(ids.regions, code)),
      ...(story.series ? { series: idFor(ids.series, story.series.key), seriesPosition: story.series.position } : {}),
      event: { name: story.eventName, date: story.eventDate, place: story.eventPlace },
      byline: story.byline.map(({ role, person }) => ({ role: roles[role], person: idFor(ids.people, person) })),
      responsibleEditors: [idFor(ids.people, story.responsibleEditor)], proofreaders: story.proofreader ? [idFor(ids.people, story.proofreader)] : [],
      source, otherSources: others, ...(story.notice ? { notice: idFor(ids.notices, story.notice) } : {}),
      originalTitle: story.originalTitle, originalAuthor: story.originalAuthor, originalUrl: story.originalUrl,
      // The one who answers for the reprint has checked its changed headline.
      ...(story.originalTitle && story.originalTitle !== story.headline
        ? { titleChangeConfirmed: { title: story.headline, originalTitle: story.originalTitle, by: nameOf(story.responsibleEditor) } } : {}),
      ...(story.picture ? { picture: idFor(ids.pictures, story.picture) } : {}),
      corrections: (story.corrections ?? []).map(({ kind, when, text }) => ({ kind: kind === 'notice' ? 'clarification' as const : kind, at: new Date(when).toISOString(), by: '演示编辑', text })),
      keyFigures: story.keyFigures.map((key) => idFor(ids.figures, key)),
      body: lexicalBody(story.body, { observation: (key) => idFor(ids.figures, key), picture: (key) => idFor(ids.pictures, key), chart: (key) => idFor(ids.charts, key) }) as Article['body'],
    }))
  }
  await payload.updateGlobal({
    slug: 'front', overrideAccess: true, context: { skipExpiry: true },
    data: {
      lead: idFor(articleIds, front.lead), top: front.top.map((key) => idFor(articleIds, key)),
      figures: front.figures.map(({ observation }) => idFor(ids.figures, observation)), sections: front.blocks.map(({ section }) => idFor(ids.sections, section)),
    },
  })
}
