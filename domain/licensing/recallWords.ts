/** What an organisation is told of a story that it took, in the words of the page, of the mail, and of the desk that must telephone. */
export const recallWords = {
  kill: { name: '撤稿', happened: '已撤下，请立即停止使用并删除已刊发的内容', todo: '请立即停止使用，并删除已刊发的内容。' },
  correction: { name: '更正', happened: '已更正，请相应更正已刊发的内容', todo: '请相应更正已刊发的内容。' },
  moved: { name: '改时', happened: '的发布时间已变动，请按新的时间使用', todo: '请按新的时间使用。' },
} as const

export type RecallKind = keyof typeof recallWords
