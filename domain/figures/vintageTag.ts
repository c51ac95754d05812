/** The cache tag of everything that shows a value of this series and period, in whichever vintage: a new vintage expires exactly these pages. */
export const vintageTag = ({ seriesKey, timePeriod }: { seriesKey?: string | null; timePeriod?: string | null }) => `figure:${seriesKey ?? ''}|${timePeriod ?? ''}`
