import type { ActionWords } from './DeskActions.client'
import type { LicensingWords } from './words'

/** The words of the buttons as data: functions do not travel to the browser. */
export const actionWords = (words: LicensingWords): ActionWords => ({
  saveFirst: words.saveFirst, confirm: words.confirm('{action}'), cancel: words.cancel, working: words.working, offline: words.offline,
  failed: words.failed(0).replace('0', '{status}'),
})
