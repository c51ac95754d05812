import type { Decision } from '../rights'

export type Advice = {
  /** `ask`: a licence can be had here; `free`: none is needed; `elsewhere`: it is not ours to give; `unsure`: nobody can tell yet; `stopped`: the story is held back */
  kind: 'ask' | 'free' | 'elsewhere' | 'unsure' | 'stopped'
  heading: string
  sentence: string
}

type Judged = Pick<Decision, 'outcome' | 'licensableHere' | 'authority' | 'reasonCodes'>

/** What the decision on a use means for somebody about to ask for a licence, before they fill in a form for nothing. */
export function adviceOf({ outcome, licensableHere, authority, reasonCodes }: Judged): Advice {
  if (outcome === 'allowed') return { kind: 'free', heading: '这样使用不需要授权', sentence: '阅读、链接和声明中已经放开的使用方式不必申请，按页面上的署名标注即可。' }
  if (outcome === 'denied') return { kind: 'stopped', heading: '这篇稿件暂不授权', sentence: reasonCodes.includes('KILLED') ? '稿件已经撤下。' : '稿件尚在禁发期或暂时停用。' }
  if (licensableHere) return { kind: 'ask', heading: '需要书面授权，可以在这里申请', sentence: `由${authority?.name ?? '本网'}授权。` }
  if (authority?.type === 'original_source' || authority?.type === 'third_party') {
    return { kind: 'elsewhere', heading: '这篇不由本网授权', sentence: authority.name ? `权利属于${authority.name}，请向${authority.name}取得许可。` : '权利属于原媒体，请向原媒体取得许可。' }
  }
  return { kind: 'unsure', heading: '权利未定', sentence: '稿件的来源尚不能确定，暂不接受授权申请。' }
}
