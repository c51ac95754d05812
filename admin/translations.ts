/** Words of the panel that a newsroom says differently from the framework. */
export const zhOverrides = {
  zh: {
    general: { dashboard: '工作台', collections: '内容', globals: '设置' },
    version: { publish: '发布', publishChanges: '发布修改', unpublish: '撤下', draft: '草稿', published: '已发布', changed: '有未发布的修改', saveDraft: '存草稿', schedulePublish: '定时发布' },
  },
}
