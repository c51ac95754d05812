import type { DemoBlock, DemoStory } from '../types'

/** Shorthands for the blocks of a story, so that a story file reads like a story. */
export const p = (text: string): DemoBlock => ({ type: 'p', text })
export const h2 = (text: string): DemoBlock => ({ type: 'h2', text })
export const quote = (text: string, cite?: string): DemoBlock => ({ type: 'quote', text, ...(cite ? { cite } : {}) })
export const list = (...items: string[]): DemoBlock => ({ type: 'list', ordered: false, items })
export const steps = (...items: string[]): DemoBlock => ({ type: 'list', ordered: true, items })
export const image = (picture: string, caption?: string): DemoBlock => ({ type: 'picture', picture, ...(caption ? { caption } : {}) })
export const chart = (key: string): DemoBlock => ({ type: 'chart', chart: key })

type Own = Omit<DemoStory, 'kind' | 'fictional' | 'sources' | 'sourceLabel' | 'keyFigures'> & Partial<DemoStory>

/** A story of our own: signed 来源：署名新闻, `sources` lists the material after our own brand. */
export const own = ({ sources = [], ...story }: Own): DemoStory => ({
  kind: 'own',
  fictional: false,
  sourceLabel: '来源：署名新闻',
  keyFigures: [],
  ...story,
  sources: ['shuming', ...sources],
})
