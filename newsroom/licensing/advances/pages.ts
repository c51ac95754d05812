import type { Payload } from 'payload'

import { embargoInWords } from '../../../domain/licensing/embargoInWords'
import { sentencesOf } from '../../../domain/licensing/reasons'
import { licenceState } from '../../../domain/rights'
import type { Advance } from '../../../payload-types'
import { populated } from '../../../queries/database'
import type { AdvanceListView, AdvanceRowView, AdvanceView, UseView } from '../../../queries/licensee/storyViews'
import type { BodyBlock, Inline } from '../../../queries/views'
import { choicesOf, usualUse } from '../taking/choices'
import { countedKeys, decideUse, handingOut, keysOf } from '../taking/decide'
import { notYetThere, partName, whyExcluded } from '../taking/manifestOf'
import type { Standing } from '../standing'
import { verdictOf } from '../taking/verdict'
import { type EarlyStory, earlyStories, readEarlyStory } from './story'

export const advancesPath = '/licensees/advances'

const hourOf = ({ releaseAt }: Advance): string => new Date(releaseAt).toISOString()

function rowOf({ advance, article, tier }: EarlyStory, showsText: boolean): AdvanceRowView {
  const releaseAt = hourOf(advance)
  return { title: advance.title, section: populated(article.section)?.name ?? null, releaseAt, label: embargoInWords(releaseAt), href: tier === 'full' && showsText ? `${advancesPath}/${article.id}` : null }
}

/** What is coming for an organisation. @param showsText whether whoever looks may be shown texts */
export async function advanceList({ payload, standing, showsText }: { payload: Payload; standing: Standing; showsText: boolean }): Promise<AdvanceListView> {
  const tiers = standing.agreements.filter(({ terms }) => licenceState(terms, Date.parse(standing.at)) === null).map(({ terms }) => terms.scope.embargoTier ?? 'none')
  const rows = (await earlyStories({ payload, standing })).map((one) => rowOf(one, showsText))
  return { rows, tier: tiers.includes('full') ? 'full' : tiers.includes('headline') ? 'headline' : 'none' }
}

/** Words alone: a figure has its note, a chart its values and a picture its file only from publication on. */
function plain(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline): Inline => (inline.kind === 'figure' ? { kind: 'text', text: inline.text, ...(inline.bold ? { bold: inline.bold } : {}), ...(inline.italic ? { italic: inline.italic } : {}) } : inline.kind === 'link' ? { ...inline, children: plain(inline.children) } : inline))
}

function textOf(block: BodyBlock): BodyBlock[] {
  switch (block.kind) {
    case 'paragraph': case 'heading': case 'quote': return [{ ...block, children: plain(block.children) }]
    case 'list': return [{ ...block, items: block.items.map(plain) }]
    case 'table': return [{ ...block, head: block.head.map(plain), rows: block.rows.map((cells) => cells.map(plain)) }]
    case 'chart': case 'picture': return []
  }
}

/**
 * The text of a story before its hour, for an organisation that is given it. Whoever shows it records the look first.
 * @returns null unless the organisation has the full tier for it
 */
export async function advanceView({ payload, standing, id, asked }: { payload: Payload; standing: Standing; id: string; asked: Partial<UseView> }): Promise<{ advance: Advance; view: AdvanceView } | null> {
  const early = await readEarlyStory({ payload, standing, id })
  if (!early) return null
  const { advance, story, view } = early
  const choices = choicesOf(standing)
  const use = usualUse(choices, asked)
  const found = decideUse({ standing, story, use, counted: await countedKeys({ payload, keys: keysOf(standing, story, use) }) })
  const releaseAt = hourOf(advance)
  const decision = handingOut(found)
  const verdict = verdictOf({ standing, story, found })
  const isEarly = found.early !== null
  return {
    advance,
    view: {
      ...verdict, sentences: isEarly ? sentencesOf([...found.decision.reasonCodes, ...decision.reasonCodes, ...(found.heldBy ? [found.heldBy] : [])]) : verdict.sentences,
      badge: isEarly && found.mayTake ? { kind: 'wait', label: '禁发期内' } : verdict.badge,
      id, title: view.headline, subtitle: view.subtitle, number: view.number, no: advance.no, contentHash: advance.contentHash, releaseAt, releasedAt: advance.releasedAt, label: embargoInWords(releaseAt),
      section: view.section?.label ?? null, source: view.sources.map(({ name }) => name).join('、') || null, authors: view.byline.map(({ role, name }) => `${role} ${name}`), summary: view.summary,
      body: view.body.flatMap(textOf), credit: decision.creditLine,
      parts: found.mayTake ? view.components.filter((component) => !decision.excludedComponents.includes(component.id)).map((component) => ({ id: component.id, label: partName(component), detail: component.credit })) : [],
      excluded: [...view.components.filter((component) => decision.excludedComponents.includes(component.id)).map((component) => ({ what: partName(component), ...whyExcluded(component, decision) })), ...notYetThere(view)],
      choices, use, mayTake: found.mayTake,
    },
  }
}
