const vocabulary = /本网|本站|本报|本刊|本社|转载|授权|版权|摘编|侵权|法律责任|著作权|免责|真实性|注明|与我们联系|与本网联系|联系我们|作品内容|稿件|独家负责|未经|来源[:：]|第三方|违者|责任编辑|声明|请在|权利人|解释权/g
const listMark = /^\s*(?:\d{1,2}\s*[、..)]|[((]\d{1,2}[))]|[一二三四五六七八九十]{1,2}、|[①-⑳])/
const header = /^\s*[【\[((]?(?:版权|免责|郑重|特别|相关|本网|权利)?(?:声明|说明|版权与免责|免责条款|版权所有|转载须知)/
const credits = /^\s*[【\[((]?\s*(?:责任编辑|编辑|责编|审核|校对|校对员|初审|复审|终审|监制|编审|值班|总编|投稿|联系电话|联系方式|来源|原文链接|阅读|扫码|ICP|.{0,4}ICP备|违法和不良信息)\s*[:：丨|/].*/

/**
 * End of the story in a text: the numbered notice, the copyright block and the credit lines below it are no part of it. A notice is found
 * from below: every line from its first to the end carries the words of notices, and the first is numbered, a heading or a credit.
 */
export function storyEnd(text: string): number {
  const lines: { start: number; text: string }[] = []
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    lines.push({ start, text: text.slice(start, end) })
    start = end + 1
  }
  let cut = text.length
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]
    if (!line) break
    if (line.text.trim() === '') continue
    const words = new Set(line.text.slice(0, 2000).match(vocabulary) ?? []).size
    const opens = listMark.test(line.text) && words >= 1 || header.test(line.text) || credits.test(line.text)
    if (opens) cut = line.start
    else if (words < 2) break
  }
  return cut
}
