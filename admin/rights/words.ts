import type { Decision } from '@/domain/rights'
import type { Listing } from '@/domain/editorial/storyRecords'

/** What the rights panel and the statements say. Chinese first; English for whoever set the panel to it. */
const zh = {
  heading: '版权判定', waiting: '正在判定…', failed: '取不到现行声明，暂时不能判定；保存时服务器仍会判定。', retry: '重试',
  by: '依据', clause: (no: string) => `第 ${no} 条`, version: (no: number) => `声明第 ${no} 版`, noNotice: '没有现行声明。',
  marker: '稿件里的本网标记：', dispatch: '稿件里的别家电头或署名：', quoteMark: ['“', '”'] as [string, string],
  ambiguous: (names: string) => `分不清是不是本网：${names}。`, addAlias: (name: string) => `在来源表里给“${name}”补别名`,
  ambiguousHint: '如果就是本网，类别选“本网”并把声明所列的名称加为别名；如果是别家，加一个不含本网名字的别名。',
  listing: ({ name, listing }: { name: string; listing: Listing | null }) =>
    (listing ? `${name}：${listing.edition} 版名单${listing.isOn ? '内' : '外'}` : `${name}：没有名单记录`),
  agreement: ({ no, isSublicensable }: { no: string; isSublicensable: boolean }) => `转载协议 ${no}，${isSublicensable ? '可转授权（本网的授权仍不含转载稿）' : '不可转授权'}`,
  noAgreement: '没有有效的转载协议记录',
  excluded: '不随稿授权的图片：', holder: (name: string) => `（${name}）`, separator: '、', stop: '。',
  outside: '对外', need: (n: number) => `还不能发布，有 ${n} 处：`, ready: '可以发布。', summary: (name: string, n: number) => `${name}。${n > 0 ? `还有 ${n} 处不能发布。` : '可以发布。'}`,
  repost: ({ outcome, authority, licensableHere }: Decision): string => {
    if (outcome === 'allowed') return '任何人可以转载。'
    if (outcome === 'denied') return '任何人不得转载。'
    if (authority?.type === 'unknown' || !authority) return '权利未定，不得转载，本网也不授权。'
    const name = authority.name ?? '权利人'
    return licensableHere ? `转载须经${name}书面授权。` : `转载须向${name}取得许可，本网不授权。`
  },
  titleChangeConfirmed: {
    legend: '标题改动', intro: '主题与原标题不同。转载不得歪曲、篡改标题原意，请编辑核对：', from: '删', to: '增',
    check: '已核对：改动后没有改变原意', who: '由编辑或总编辑确认。', same: '主题与原标题一致。', none: '填写原标题后自动比较。',
  },
  ownDeclared: {
    legend: '声明为本网稿件', intro: '没有来源、也没有本网标记，但确是本网稿件时，由总编辑或版权经理声明并写明理由。', reason: '理由', act: '声明为本网稿件', undo: '撤回声明',
    who: '由总编辑或版权经理声明。',
  },
  listingException: {
    legend: '名单外转载', intro: (names: string) => `${names}在发布当日不在稿源单位名单内。确有依据时，由版权经理写明理由，作为例外：`, reason: '理由', act: '记录例外', undo: '撤回例外',
    who: '由版权经理记录。',
  },
  signed: (by: string, at: string) => `${by}，${at}`, signing: '正在记录…',
}

const en: typeof zh = {
  heading: 'Rights', waiting: 'Judging…', failed: 'The notice in force could not be fetched; the server will still judge at the next save.', retry: 'Try again',
  by: 'By', clause: (no) => `clause ${no}`, version: (no) => `notice version ${no}`, noNotice: 'No notice is in force.',
  marker: 'Our mark in the story: ', dispatch: 'Another outlet’s dateline or byline in the story: ', quoteMark: ['“', '”'],
  ambiguous: (names) => `Ours or not? ${names}.`, addAlias: (name) => `Add an alias to “${name}” in the list of sources`,
  ambiguousHint: 'If it is ours, set its kind to own and add a name from the notice as an alias; if not, add an alias without our name in it.',
  listing: ({ name, listing }) => (listing ? `${name}: ${listing.isOn ? 'on' : 'not on'} the list of ${listing.edition}` : `${name}: no record on the list`),
  agreement: ({ no, isSublicensable }) => `agreement ${no}, ${isSublicensable ? 'may be sublicensed (our licences still cover no reprint)' : 'not to be sublicensed'}`,
  noAgreement: 'no inbound agreement in force',
  excluded: 'Pictures no licence of ours covers: ', holder: (name) => ` (${name})`, separator: ', ', stop: '.',
  outside: 'Outside', need: (n) => `Not yet to be published, ${n} to mend:`, ready: 'Ready to publish.', summary: (name, n) => `${name}. ${n > 0 ? `${n} to mend before publishing.` : 'Ready to publish.'}`,
  repost: ({ outcome, authority, licensableHere }) => {
    if (outcome === 'allowed') return 'Anybody may reprint it.'
    if (outcome === 'denied') return 'Nobody may reprint it.'
    if (authority?.type === 'unknown' || !authority) return 'Rights undetermined: not to be reprinted, and not licensed by us.'
    const name = authority.name ?? 'the holder'
    return licensableHere ? `Reprinting needs written authorisation by ${name}.` : `Reprinting needs leave from ${name}; we license nothing here.`
  },
  titleChangeConfirmed: {
    legend: 'Changed headline', intro: 'The headline differs from the original one. A reprint must not twist its sense; an editor checks:', from: 'out', to: 'in',
    check: 'Checked: the sense of the original is kept', who: 'Confirmed by an editor or the chief editor.', same: 'Headline and original agree.', none: 'Compared once there is an original headline.',
  },
  ownDeclared: {
    legend: 'Declared our own', intro: 'When a story has neither a source nor a mark of ours and is ours all the same, the chief editor or the rights manager declares it, with the reason.', reason: 'Reason', act: 'Declare it our own', undo: 'Take it back',
    who: 'Declared by the chief editor or the rights manager.',
  },
  listingException: {
    legend: 'Reprint outside the list', intro: (names) => `${names}: not on the list on the day of publication. Where there are grounds, the rights manager records an exception with its reason:`, reason: 'Reason', act: 'Record the exception', undo: 'Take it back',
    who: 'Recorded by the rights manager.',
  },
  signed: (by, at) => `${by}, ${at}`, signing: 'Recording…',
}

export type RightsWords = typeof zh
export const rightsPanelWords = (language: string): RightsWords => (language === 'en' ? en : zh)
