import { siteUrl } from '../../config/environment'
import { addresses } from '../../domain/addresses'
import { sentencesOf } from '../../domain/licensing/reasons'
import { actWords, inWords } from '../../domain/licensing/words'
import { askedActs, askedChannels, askedEdits, askedPictures, askedTerritories, askers, channelAsked, readReprintQuestion, type ReasonCode, type ReprintField, type ReprintValues } from '../../domain/rights'
import { formatDate, shanghaiDate } from '../../domain/text/shanghai'
import type { Article } from '../../payload-types'
import { wasPublic } from '../articles'
import { populated } from '../database'
import { noticesInForce } from './noticesInForce'
import { articleHref } from '../present/card'
import { clauseLink, versionLink } from '../present/notice'
import { namesOf, othersNamed } from '../present/terms'
import { publicDecisionOn, type RightsAnswer, storyNamed, storyNameIn } from './rights'
import { siteView } from '../site'
import type { ReprintAnswerView, ReprintFieldView, ReprintView } from './noticeViews'
import type { LinkView } from '../views'

const territoryWords: Record<string, string> = { CN: '中国内地', HK: '中国香港', MO: '中国澳门', TW: '中国台湾', WORLD: '全球' }
const channelWords: Record<string, string> = { web: '网站', wechat: '微信公众号', app: '客户端', print: '报刊', broadcast: '广播电视', other: '其他' }
const editChoices: Record<string, string> = { none: '不改动', style: '只改版式和用字', abridge: '删节', full: '改写' }
const pictureWords: Record<string, string> = { none: '只用文字', own: '连同本网图片', all: '连同全部图片' }
const whoWords: Record<string, string> = { anybody: '没有授权协议的人或单位', licensee: '已与本网签约的被授权方' }
const moreActs: Record<string, string> = { quote: '适当引用', link: '只放标题和链接' }

const errors: Record<ReprintField, string> = {
  article: '没有读懂稿件网址：请粘贴本网稿件页的网址，或填写稿件编号、网址里的七位短码。', who: '请从列表里选一种身份。', act: '请从列表里选一种用途。', channel: '请从列表里选一种渠道。',
  site: '渠道名称只能用文字、数字、点和连字符，不超过 100 个字。', territory: '请从列表里选一个地域。', on: '使用日期写成 2026-11-23 这样的年月日。', edit: '请从列表里选一种改动。', pictures: '请从列表里选一种图片用法。',
}

const actInWords = (act: string) => moreActs[act] ?? inWords(actWords, act)

function fieldsOf(values: ReprintValues, wrong: readonly ReprintField[]): ReprintFieldView[] {
  const select = (name: ReprintField, options: readonly string[], label: (value: string) => string): ReprintFieldView =>
    ({ kind: 'select', name, value: values[name], options: options.map((value) => ({ value, label: label(value) })), error: wrong.includes(name) ? errors[name] : null })
  const input = (name: ReprintField, type: 'date' | 'text'): ReprintFieldView => ({ kind: 'input', type, name, value: values[name], error: wrong.includes(name) ? errors[name] : null })
  return [
    select('who', askers, (value) => whoWords[value] ?? value), select('act', askedActs, actInWords), select('channel', askedChannels, (value) => channelWords[value] ?? value), input('site', 'text'),
    select('territory', askedTerritories, (value) => territoryWords[value] ?? value), input('on', 'date'), select('edit', askedEdits, (value) => editChoices[value] ?? value),
    select('pictures', askedPictures, (value) => pictureWords[value] ?? value),
  ]
}

/** What to do next: take it, ask us, ask the original, or nothing. */
function nextStep(article: Article, values: ReprintValues, decision: RightsAnswer): { text: string; link: LinkView | null } {
  const source = populated(article.source)
  const original = article.originalUrl ?? source?.url ?? null
  if (decision.reasonCodes.includes('FREE_BY_NOTICE')) return { text: '照署名文字印出来源，链接原文，就可以使用。', link: values.act === 'repost' ? { label: '取干净的 HTML 和纯文字', href: addresses.republish(article.shortId ?? '') } : null }
  if (decision.outcome === 'allowed') return { text: '不必申请。引用、链接时请注明出处。', link: null }
  if (decision.outcome === 'denied') return { text: '目前谁也不能授权使用这篇稿件。', link: null }
  if (decision.licensableHere) {
    const { act, territory, on, edit, pictures } = values
    const request = { article: article.shortId ?? article.id, act, channel: channelAsked(values), territory, on, edit, ...(pictures === 'none' ? {} : { pictures }) }
    return values.who === 'licensee'
      ? { text: '您是被授权方：请登录后按协议核对，协议范围内的可以直接取稿。', link: { label: '到被授权方入口核对', href: addresses.licensees() } }
      : { text: '请填写授权申请，上面的内容会带过去。', link: { label: '申请授权', href: addresses.licenceRequest(request) } }
  }
  if (decision.authority?.type === 'unknown') return { text: '权利人尚不能确定，请先不要使用；可以来信询问编辑部。', link: { label: '查看声明与联系方式', href: addresses.notices() } }
  return { text: `请向${othersNamed(article).join('、') || '原权利人'}取得许可，本网无权代为授权。`, link: original ? { label: '打开原文', href: original } : null }
}

/** Reasons in words for somebody who is no licensee; the rest is said as it is to licensees. */
const forAnybody: Partial<Record<ReasonCode, string>> = {
  FREE_BY_NOTICE: '声明里有一条许可任何人这样使用本网稿件。', STATUTORY_EXCEPTION_CL24: '适当引用是法律允许的，不必取得许可。', NOT_A_RESERVED_ACT: '链接不属于须经许可的使用。',
  NO_LICENCE: '本文为本网稿件，这样使用须经书面授权。', REPRINT_NOT_OURS: '这是转载稿，版权属于原媒体，本网无权授权。',
}

const headings: Record<RightsAnswer['outcome'], string> = { allowed: '可以使用', denied: '不能使用', needs_written_authorisation: '须先取得书面授权' }

async function answerOn(article: Article, values: ReprintValues): Promise<ReprintAnswerView> {
  const decision = await publicDecisionOn(article, {
    act: values.act, channel: channelAsked(values), territory: values.territory, on: values.on, edit: values.edit, components: values.pictures === 'none' ? null : values.pictures as 'all' | 'own',
  })
  const version = (await noticesInForce()).versions.find(({ id }) => id === decision.notice) ?? null
  const written = namesOf(article).find((name) => name.normalize('NFKC') === decision.authority?.name) ?? decision.authority?.name ?? null
  const use = `${formatDate(`${values.on}T12:00:00+08:00`)}在${territoryWords[values.territory] ?? values.territory}的${values.site || (channelWords[values.channel] ?? '')}${actInWords(values.act)}，${editChoices[values.edit] ?? ''}，${pictureWords[values.pictures] ?? ''}`
  const credit = decision.creditLine ?? (decision.outcome === 'allowed' || !decision.licensableHere ? (namesOf(article).length > 0 ? `来源：${namesOf(article).join('、')}` : null) : (version?.creditLine ?? null))
  const query = new URLSearchParams({ article: article.shortId ?? article.id, act: values.act, channel: channelAsked(values), territory: values.territory, on: values.on, edit: values.edit, ...(values.pictures === 'none' ? {} : { components: values.pictures }) })
  return {
    outcome: decision.outcome, heading: headings[decision.outcome], use: `您要做的：${use}。`,
    reasons: decision.reasonCodes.flatMap((code) => forAnybody[code] ?? sentencesOf([code])),
    clause: version && decision.decidingClause ? clauseLink(version, decision.decidingClause) : null, version: version && versionLink(version),
    authority: decision.authority && written, credit,
    excluded: decision.components.filter(({ id }) => decision.excludedComponents.includes(id)).map(({ caption, credit: by, holder }) => [caption, holder ?? by].filter(Boolean).join('（') + (caption ? '）' : '')),
    next: nextStep(article, values, decision), api: `${siteUrl()}/api/public/rights?${query}`,
  }
}

/** Words, and no address: somebody has written the headline. */
const isHeadline = (named: string): boolean => /\p{L}{2}/u.test(named) && !/[:/<>]/.test(named.normalize('NFKC'))

type NoStory = { status: 400 | 404 | 410; words: string; search: LinkView | null }

/** What is wrong with the address of a story, and the status that says so. A draft and an embargoed story are told like one that never was. */
async function noStoryAt(named: string, isReadable: boolean): Promise<NoStory> {
  const name = isReadable ? storyNameIn(named) : null
  if (name?.kind === 'foreign') return { status: 404, words: `这个网址在 ${name.host.slice(0, 100)}，不是本网的稿件，本网无权授权：请向刊发它的媒体或作者取得许可。`, search: null }
  if (!name) return { status: 400, words: errors.article, search: isReadable && isHeadline(named) ? { label: `在本网搜索“${named.slice(0, 40)}”`, href: addresses.search(named.slice(0, 100)) } : null }
  return name.kind === 'shortId' && (await wasPublic(name.shortId)).kind === 'gone'
    ? { status: 410, words: '这篇稿件已经撤下，目前谁也不能授权使用。已经转载的，请一并撤下；有疑问，请看“投诉与更正”。', search: null }
    : { status: 404, words: '没有找到这篇公开的稿件：请检查网址、编号或短码。', search: null }
}

/**
 * The guide for who wants to reprint a story: the story, the questions, and once they are answered the decision in words.
 * @param given the parameters of the address, as sent
 */
export async function reprintView(given: Partial<Record<string, string>>): Promise<ReprintView> {
  const { values, wrong } = readReprintQuestion(given, shanghaiDate(new Date().toISOString()))
  const article = values.article && !wrong.includes('article') ? await storyNamed(values.article) : null
  const noStory = values.article !== '' && !article ? await noStoryAt(values.article.trim(), !wrong.includes('article')) : null
  const isAnswered = article !== null && given['act'] !== undefined && wrong.length === 0
  const site = await siteView()
  return {
    step: !article ? 1 : isAnswered ? 3 : 2, status: noStory?.status ?? (wrong.length > 0 ? 400 : 200), articleError: noStory?.words ?? null, articleSearch: noStory?.search ?? null,
    article: { value: article?.shortId ?? values.article.slice(0, 300) }, story: article && { label: article.title ?? '', href: articleHref(article), source: namesOf(article).join('、') },
    fields: article ? fieldsOf(values, wrong) : [], answer: isAnswered ? await answerOn(article, values) : null, siteName: site.name,
  }
}
