type Captioned = { title: string; subtitle: string; data: { unit: string }; sources: readonly { label: string }[] }

/** What must be read with a chart, in one line. */
export const chartCaption = ({ title, subtitle, data: { unit }, sources }: Captioned): string =>
  [title, unit === '' || subtitle.includes('单位') ? subtitle : `${subtitle}，单位：${unit}`, sources.length > 0 ? `资料来源：${sources.map(({ label }) => label).join('、')}` : ''].filter(Boolean).join('。')
