import type { DemoSeries } from './types'

export const series: DemoSeries[] = [
  {
    key: 'press-notes',
    slug: 'press-notes',
    name: { zh: '各地发布会手记', en: 'Notes from press conferences' },
    intro: {
      zh: '一场发布会往往有几十个数字。这个系列不转述口号，只做一件事：把数字一个一个拆开，写明谁说的、指什么、缺什么，以后有了公报再回来对账。',
      en: 'A press conference may offer dozens of figures. This series takes them apart: who said it, what it counts, what is missing, and what the bulletins say later.',
    },
  },
  {
    key: 'one-figure',
    slug: 'one-figure',
    name: { zh: '一个数字', en: 'One figure' },
    intro: {
      zh: '每篇只讲一个指标：它数的是什么，去年是多少，为什么会被改。读完大约三分钟。演示版的数列收录到2024年。',
      en: 'One indicator a story: what it counts, what it was, why it gets revised. Three minutes each.',
    },
  },
  {
    key: 'yunting',
    slug: 'yunting-letters',
    name: { zh: '云汀来信（虚构）', en: 'Letters from Yunting (fiction)' },
    intro: {
      zh: '云汀市和安澜县都不存在。我们借两个虚构的地方，演示一篇地方报道该怎样交代来源、时间和数字。',
      en: 'Yunting and Anlan do not exist. Two invented places show how a local story should give its source, its date and its figures.',
    },
  },
]
