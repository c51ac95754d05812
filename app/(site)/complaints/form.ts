export const formPath = '/complaints/new'
/** Where the form asks for the window of its day, without being filed. */
export const windowPath = '/complaints/new/window'
export const receiptPath = '/complaints/receipt'
export const statusPath = '/complaints/status'
export const receiptCookie = 'shuming-receipt'
export const caseCookie = 'shuming-case'
/** Said when a form with its files is too large. */
export const tooLarge = '提交的内容过大：最多 5 个文件，每个不超过 10 MB。请减少文件后重新填写；用浏览器的“后退”可以找回填过的内容。'
