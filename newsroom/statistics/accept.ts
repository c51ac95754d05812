import type { PayloadRequest } from 'payload'

import { hasRole } from '../../collections/access'
import type { AcceptAnswer, AcceptedFigure } from '../../domain/editorial/figureProposal'
import { idOf } from '../../domain/editorial/idOf'
import type { FigureKind } from '../../domain/figures'
import { pinyinSlug } from '../../importing/pinyin'
import type { Article, Indicator, Observation } from '../../payload-types'
import { FigureRefusal, type Staff } from './refusal'

type Accept = { req: PayloadRequest; user: Staff; accepted: AcceptedFigure }

const statTypes: Record<FigureKind, Indicator['statType']> = {
  count: 'count', amount: 'amount', share: 'share', rate: 'growth-rate', rank: 'rank', ratio: 'ratio', duration: 'duration', index: 'index', bound: 'claim',
}

/**
 * Records what an editor confirms about a figure of a story: the vintage that says the same is linked, otherwise a new one is made, unvalidated, with the
 * story's source. The text is not touched here: the panel puts the answer into the body that stands in the form.
 * @throws FigureRefusal with a sentence for the editor
 */
export async function acceptFigure({ req, user, accepted }: Accept): Promise<AcceptAnswer> {
  const story = await writableStory({ req, user, article: accepted.article })
  const source = idOf(story.source)
  if (!source) throw new FigureRefusal('NO_SOURCE', 422, { zh: '请先填写稿件的来源：数据要有出处。', en: 'Give the story a source first: a figure needs one.' })
  const indicator = accepted.newIndicator ? await makeIndicator({ req, user, wanted: accepted.newIndicator, source }) : await req.payload.findByID({ collection: 'indicators', id: accepted.indicator ?? '', depth: 0, disableErrors: true, overrideAccess: true })
  if (!indicator) throw new FigureRefusal('NO_INDICATOR', 422, { zh: '请选一个指标。', en: 'Choose an indicator.' })
  const answer = (observation: Observation, created: boolean): AcceptAnswer => ({ observation: observation.id, indicator: { id: indicator.id, name: indicator.name }, created })
  for (let attempt = 1; ; attempt += 1) {
    const { same, newest } = await onRecord({ req, indicator: indicator.id, accepted })
    if (same) return answer(same, false)
    if (newest && !accepted.replaces) {
      const text = `${newest.operator === '=' ? '' : newest.operator}${newest.valueText}${newest.unitText ?? ''}`
      throw new FigureRefusal('CONFLICT', 409, {
        zh: `${indicator.name}在${newest.timePeriod}已记有${text}。时期不同就改时期；确是新数，请选“记为新一版”。`, en: `${indicator.name} has ${text} on record for ${newest.timePeriod}. Change the period, or record this as a new vintage.`,
      }, { recorded: text })
    }
    try {
      return answer(await record({ req, accepted, indicator: indicator.id, source, story, isLater: newest !== null }), true)
    } catch (error) {
      // Somebody recorded the same series and period at this moment: look again once.
      const after = (await onRecord({ req, indicator: indicator.id, accepted })).newest
      if (attempt > 1 || after?.id === newest?.id) throw error
    }
  }
}

/** The newest draft of a story that this user may write; statements about rights do not make one a writer. */
export async function writableStory({ req, user, article }: { req: PayloadRequest; user: Staff; article: string }): Promise<Article> {
  if (!hasRole(user, 'reporter', 'editor', 'chief-editor')) throw new FigureRefusal('FORBIDDEN', 403, { zh: '由写稿的记者或编辑确认。', en: 'Confirmed by those who write the story.' })
  const story = await req.payload.findByID({ collection: 'articles', id: article, draft: true, depth: 0, disableErrors: true, overrideAccess: false, user })
  if (!story) throw new FigureRefusal('NO_STORY', 404, { zh: '没有这篇稿件。', en: 'There is no such story.' })
  return story
}

async function onRecord({ req, indicator, accepted }: { req: PayloadRequest; indicator: string; accepted: AcceptedFigure }): Promise<{ same: Observation | null; newest: Observation | null }> {
  const { docs } = await req.payload.find({
    collection: 'observations', where: { and: [{ indicator: { equals: indicator } }, { refArea: { equals: accepted.region } }, { timePeriod: { equals: accepted.timePeriod } }, { withdrawnAt: { exists: false } }] },
    sort: '-vintage', limit: 100, pagination: false, depth: 0, overrideAccess: true,
  })
  const isSame = ({ value, valueText, valueLow, valueHigh, operator }: Observation) => operator === accepted.operator
    && (accepted.value === null ? (value ?? null) === null && valueText === accepted.valueText && (valueLow ?? null) === accepted.low && (valueHigh ?? null) === accepted.high : value === accepted.value)
  return { same: docs.find(isSame) ?? null, newest: docs[0] ?? null }
}

type Recording = { req: PayloadRequest; accepted: AcceptedFigure; indicator: string; source: string; story: Article; isLater: boolean }

/** Goes round the rule who may record: confirming in a story one may write gives an unvalidated value, which the statistics desk verifies. */
const record = ({ req, accepted, indicator, source, story, isLater }: Recording): Promise<Observation> => {
  const { region, timePeriod, operator, value, low, high, valueText, unitText, rank, note } = accepted
  return req.payload.create({
    collection: 'observations', depth: 0, overrideAccess: true,
    data: {
      indicator, refArea: region, timePeriod, operator, value, valueText, unitText: unitText || null, status: 'V', confStatus: 'F', source, note: note || null,
      ...(value === null ? { valueLow: low, valueHigh: high } : {}), ...(rank.position ? { rank } : {}),
      sourceLocator: `${story.event?.name ?? ''}`.slice(0, 200) || null, ...(story.event?.date ? { publishedOn: story.event.date } : {}),
      ...(isLater ? { revisionType: accepted.replaces ?? 'scheduled', revisionReason: '稿件确认' } : {}),
    },
  })
}

async function makeIndicator({ req, user, wanted, source }: { req: PayloadRequest; user: Staff; wanted: NonNullable<AcceptedFigure['newIndicator']>; source: string }): Promise<Indicator> {
  const named = await req.payload.find({ collection: 'indicators', where: { name: { equals: wanted.name } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (named.docs[0]) return named.docs[0]
  if (!hasRole(user, 'statistics-editor')) {
    throw new FigureRefusal('NEW_INDICATOR', 403, { zh: '新指标由统计编辑建立。请选一个已有指标，或请统计编辑来确认这一条。', en: 'New indicators are made by a statistics editor. Choose an existing one, or ask one to confirm this figure.' })
  }
  const base = (pinyinSlug(wanted.name) ?? '').slice(0, 54).replace(/-$/, '') || 'indicator'
  const { totalDocs } = await req.payload.count({ collection: 'indicators', where: { code: { like: base } }, overrideAccess: true })
  return req.payload.create({
    collection: 'indicators', depth: 0, overrideAccess: false, user,
    data: { name: wanted.name, code: totalDocs > 0 ? `${base}-${totalDocs + 1}` : base, statType: statTypes[wanted.kind], unit: wanted.unit, primarySource: source },
  })
}
