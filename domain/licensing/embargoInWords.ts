import { formatDateTime } from '../text/shanghai'

/** The label of every copy that is given in advance: 禁止在 2026年11月24日 09:00（北京时间）前使用. @param until ISO instant */
export const embargoInWords = (until: string): string => `禁止在 ${formatDateTime(until)}（北京时间）前使用`
