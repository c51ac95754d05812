import type { Advance } from '@/payload-types'

const zh = {
  heading: '提前供稿', failed: '没有读到，请重试。', retry: '重试', waiting: '正在读取……',
  unscheduled: '排定发布时间之后，可以提前供给被授权方。', scheduled: (at: string) => `排定 ${at} 发布。可以提前供给协议约定了“提前供稿”的机构，在此之前不得使用。`,
  standing: (no: number, at: string) => `第 ${no} 稿已提前供出，禁用至 ${at}（北京时间）。`, held: '稿件或排定的时间有变动，已停止供稿。请恢复原样，或重新排定后再次提前供稿；十分钟内没有处理，就通知取用过的机构停止使用。',
  by: (name: string, at: string) => `${name}，${at}`, release: '提前供稿', again: '按新稿再次提前供稿', withdraw: '收回', reason: '收回的原因（取用过的机构会看到）', confirmRelease: '确认提前供稿', confirmWithdraw: '确认收回', cancel: '取消', working: '正在办理……',
  releaseHint: '供出的是现在排定的这一稿，之后不能改动；改稿、改时、收回都会通知取用过的机构。', takers: '谁看过、取过', taker: (looks: number, taken: number) => `阅读 ${looks} 次，取用 ${taken} 次`, nobody: '还没有机构看过。', before: '以前',
  states: { standing: '禁发期内', released: '已公开', superseded: '已有新稿', moved: '已改时', withdrawn: '已收回' } as Record<Advance['state'], string>, wording: (no: number) => `第 ${no} 稿`, offline: '没有连上服务器，请重试。', colon: '：',
}
export type AdvanceWords = typeof zh

const en: AdvanceWords = {
  heading: 'Early access', failed: 'Could not be read.', retry: 'Try again', waiting: 'Reading…',
  unscheduled: 'Once it is scheduled, the story can be released to licensees in advance.', scheduled: (at) => `Scheduled for ${at}. It can be released in advance to licensees whose agreement has early access; nobody may use it before.`,
  standing: (no, at) => `Wording ${no} has been given, embargoed until ${at} (Beijing).`, held: 'The words or the schedule have changed: nobody is given it any more. Put it back, or schedule and release it anew; after ten minutes those who have it are told not to use it.',
  by: (name, at) => `${name}, ${at}`, release: 'Release in advance', again: 'Release the new wording', withdraw: 'Take back', reason: 'Reason (those who have it will read it)', confirmRelease: 'Release in advance', confirmWithdraw: 'Take back', cancel: 'Cancel', working: 'Working…',
  releaseHint: 'What is given is the wording that stands scheduled, and never changes; whoever has it is told of a new one, a new hour, a withdrawal.', takers: 'Who has read or taken it', taker: (looks, taken) => `${looks} looks, ${taken} taken`, nobody: 'Nobody yet.', before: 'Before',
  states: { standing: 'standing', released: 'public', superseded: 'superseded', moved: 'moved', withdrawn: 'taken back' }, wording: (no) => `wording ${no}`, offline: 'The server did not answer.', colon: ': ',
}

export const advanceWords = (language: string): AdvanceWords => (language === 'en' ? en : zh)
