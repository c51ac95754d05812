const WIDTH = 24
const WORTH_SHOWING = 4

/** A progress bar on standard error for a long run on a terminal; nothing anywhere else. `clear` before other output, `step` after each item. */
export function showProgress(total: number, out: NodeJS.WriteStream = process.stderr): { step: () => void; clear: () => void } {
  if (!out.isTTY || total < WORTH_SHOWING) return { step: () => {}, clear: () => {} }
  let done = 0
  const draw = () => {
    const filled = Math.round((done / total) * WIDTH)
    out.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`)
  }
  draw()
  return {
    step: () => {
      done += 1
      draw()
    },
    clear: () => void out.write('\r\u001b[2K'),
  }
}
