import type { Severity } from '@/domain/checks'

/** What the panel of figure checks says. Chinese first; English for whoever set the panel to it. */
const zh = {
  heading: '数据核对', waiting: '正在核对…', failed: '暂时不能核对。', retry: '重试', none: '文中没有引用观测值，也没有互相矛盾的数。', agrees: (figures: number) => `文中 ${figures} 处数据与记录一致。`,
  severity: { error: '不符', warning: '存疑', note: '说明' } as Record<Severity, string>,
  counts: ({ error, warning, note }: Record<Severity, number>) => [error > 0 ? `${error} 处不符` : '', warning > 0 ? `${warning} 处存疑` : '', note > 0 ? `${note} 处说明` : ''].filter(Boolean).join('，'),
  mayPublish: '可以发布，但请先核对。', mayNot: '总编辑已设定：有不符之处不能发布。', jump: (words: string) => `到正文里的“${words}”`, dismissed: (reason: string) => `已放过：${reason}`, dismissedCount: (n: number) => `数据编辑已放过 ${n} 处`, notFound: '正文里找不到这几个字，可能刚改过。', quote: ['“', '”'] as [string, string],
}

const en: typeof zh = {
  heading: 'Figure checks', waiting: 'Checking…', failed: 'Cannot check just now.', retry: 'Try again', none: 'No figure is bound to a record, and no numbers contradict each other.', agrees: (figures) => `${figures} figures agree with their records.`,
  severity: { error: 'Disagrees', warning: 'In doubt', note: 'Note' },
  counts: ({ error, warning, note }) => [error > 0 ? `${error} disagree` : '', warning > 0 ? `${warning} in doubt` : '', note > 0 ? `${note} notes` : ''].filter(Boolean).join(', '),
  mayPublish: 'It may be published; please check first.', mayNot: 'The chief editor has set that it cannot be published like this.', jump: (words) => `Go to “${words}” in the text`, dismissed: (reason) => `Dismissed: ${reason}`, dismissedCount: (n) => `${n} dismissed by the statistics desk`, notFound: 'These words are no longer in the text.', quote: ['“', '”'],
}

export type CheckWords = typeof zh
export const checkWords = (language: string): CheckWords => (language === 'en' ? en : zh)
