/** Kinds of story, in both languages of the panel. */
export const genres = {
  news: ['消息', 'News'], flash: ['快讯', 'Flash'], analysis: ['分析', 'Analysis'], explainer: ['解释', 'Explainer'], opinion: ['评论', 'Opinion'],
  interview: ['专访', 'Interview'], pictures: ['图片', 'Pictures'], notice: ['说明', 'Notice'],
} as const satisfies Record<string, [string, string]>

/** What somebody did for a story, as the byline prints it. */
export const bylineRoles = {
  reporter: ['记者', 'Reporter'], correspondent: ['通讯员', 'Correspondent'], author: ['作者', 'Author'], translator: ['编译', 'Translator'],
  photographer: ['摄影', 'Photographer'], illustrator: ['绘图', 'Illustrator'], data: ['数据', 'Data'], intern: ['实习记者', 'Intern'],
  commentator: ['评论员', 'Commentator'], editor: ['编辑', 'Editor'],
} as const satisfies Record<string, [string, string]>
