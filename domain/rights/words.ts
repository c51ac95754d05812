import type { ReasonCode, RightsClass } from './types'

/** A sentence in both languages of the newsroom. */
export type Words = { zh: string; en: string }

/** The classes of rights as the panel says them. */
export const classWords: Readonly<Record<RightsClass, Words>> = {
  own_source_label: { zh: '本网（来源）', en: 'Own by source' }, own_marker: { zh: '本网（标记）', en: 'Own by mark' }, own_declared: { zh: '本网（声明）', en: 'Own by declaration' },
  reprint: { zh: '转载', en: 'Reprint' }, third_party: { zh: '第三方版权', en: 'Third party' }, mixed: { zh: '综合', en: 'Mixed' }, undetermined: { zh: '未定', en: 'Undetermined' },
}

type ClassifyCode = Extract<ReasonCode,
  | 'OWN_SOURCE_LABEL' | 'OWN_MARKER' | 'OWN_DECLARED' | 'ORIGINAL_TITLE_MARKER' | 'SOURCE_MISSING' | 'AMBIGUOUS_BRAND' | 'UNTRACEABLE_SOURCE'
  | 'CONFLICTING_MARKERS' | 'MIXED_SOURCES' | 'REPRINT_NOT_OURS' | 'THIRD_PARTY_COPYRIGHT' | 'NO_NOTICE_IN_FORCE'>

const reasons: Readonly<Record<ClassifyCode, Words>> = {
  OWN_SOURCE_LABEL: { zh: '来源就是本网。', en: 'The source is our own name.' },
  OWN_MARKER: { zh: '稿件开头印有本网的标记。', en: 'The story opens with our own mark.' },
  OWN_DECLARED: { zh: '已声明为本网稿件。', en: 'It has been declared our own.' },
  ORIGINAL_TITLE_MARKER: { zh: '填了原标题，这是转载稿的写法，只作提示。', en: 'It gives an original title, as reprints do; noted, not decisive.' },
  SOURCE_MISSING: { zh: '没有来源，也没有本网的标记。', en: 'There is neither a source nor a mark of ours.' },
  AMBIGUOUS_BRAND: { zh: '来源名称里有本网的名字，却不是现行声明所列的名称，分不清是不是本网。', en: 'The source’s name contains ours but is none of the names in the notice in force.' },
  UNTRACEABLE_SOURCE: { zh: '来源写的不是具体单位，无法追溯。', en: 'The source names nobody in particular and cannot be traced.' },
  CONFLICTING_MARKERS: { zh: '来源与稿件上的标记互相矛盾，一律不按本网稿件处理。', en: 'The source and the marks in the story contradict each other; nothing is taken for ours.' },
  MIXED_SOURCES: { zh: '来源既有本网，也有别家。', en: 'The sources are ours and others’.' },
  REPRINT_NOT_OURS: { zh: '来源是别家，版权属于原单位。', en: 'The source is another outlet, which holds the rights.' },
  THIRD_PARTY_COPYRIGHT: { zh: '整篇标明属于第三方。', en: 'The whole story is marked as a third party’s.' },
  NO_NOTICE_IN_FORCE: { zh: '没有现行的版权声明，无从判定。', en: 'No copyright notice is in force to judge by.' },
}

/** A reason of `classify` as a sentence; a code that is not one of them as itself. */
export const reasonWords = (code: string): Words => (Object.hasOwn(reasons, code) ? reasons[code as ClassifyCode] : { zh: `${code}。`, en: `${code}.` })
