/** Words of the panel that a newsroom says differently from the framework. */
export const zhOverrides = {
  zh: {
    general: {
      dashboard: '工作台', collections: '内容', globals: '设置', backToDashboard: '回到工作台',
      createNew: '新建', createNewLabel: '新建{{label}}', created: '创建', lastModified: '最后修改', noLabel: '—', selectValue: '请选择', searchBy: '搜索{{label}}',
      noResults: '没有符合条件的{{label}}。', perPage: '每页 {{limit}} 条', trash: '回收站', permanentlyDelete: '彻底删除',
    },
    version: {
      publish: '发布', publishChanges: '发布', unpublish: '撤下', draft: '草稿', published: '已发布', changed: '有未发布的修改', saveDraft: '存草稿', schedulePublish: '定时发布',
      lastSavedAgo: '{{distance}}前已保存', autosavedVersion: '自动保存',
    },
  },
}
