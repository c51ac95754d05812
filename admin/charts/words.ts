const zh = {
  heading: '图',
  waiting: '正在画……',
  failed: '图没画出来：',
  retry: '再试一次',
  empty: '选好指标和地区，图就画在这里。',
  refused: (count: number) => `有 ${count} 处会误导读者，改好才能发布：`,
  warned: '请再看一眼：',
  sound: '没有发现会误导读者的地方。',
  points: (count: number) => `${count} 个数`,
  narrow: '手机', wide: '宽屏',
  keys: '可突出：',
  noChart: '选一张图表，这里会显示它。',
  edit: '改这张图表',
  draft: '草稿，随稿件一起公开',
  live: '数随新数更新', frozen: '发稿时数会定格',
}
const en: ChartPanelWords = {
  heading: 'Picture', waiting: 'Drawing…', failed: 'The chart could not be drawn: ', retry: 'Try again', empty: 'Choose indicators and areas and the chart is drawn here.',
  refused: (count) => `${count} ${count === 1 ? 'fault' : 'faults'} would mislead; publishing waits for:`, warned: 'Please look again:', sound: 'Nothing misleading was found.',
  points: (count) => `${count} values`, narrow: 'Phone', wide: 'Wide', keys: 'May be highlighted: ', noChart: 'Choose a chart to see it here.', edit: 'Edit this chart',
  draft: 'Draft: becomes public with the story', live: 'Follows new values', frozen: 'Keeps its values at publication',
}
export type ChartPanelWords = typeof zh
export const chartPanelWords = (language: string): ChartPanelWords => (language === 'en' ? en : zh)
