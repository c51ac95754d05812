import sharp from 'sharp'

/** No font of this machine has Chinese characters: every one of them would be an empty box. */
export class NoHanFont extends Error {
  readonly code = 'NO_HAN_FONT'
  constructor() {
    super('No font with Chinese characters is installed; install fonts-noto-cjk.')
    this.name = 'NoHanFont'
  }
}

const glyph = (character: string): Promise<Buffer> =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><text x="4" y="40" font-size="36" font-family="sans-serif">${character}</text></svg>`)).raw().toBuffer()

let known: Promise<boolean> | null = null

/** Two different characters that look alike are two empty boxes. Asked once a process. */
export function hasHanFont(draw: (character: string) => Promise<Buffer> = glyph): Promise<boolean> {
  const ask = async () => {
    const [one, other] = await Promise.all([draw('国'), draw('永')])
    return !one.equals(other)
  }
  if (draw !== glyph) return ask()
  known ??= ask()
  return known
}

/** An SVG of ours as PNG, twice as fine as it is wide. Throws NoHanFont rather than draw empty boxes. */
export async function chartPng(svg: string): Promise<Buffer> {
  if (!(await hasHanFont())) throw new NoHanFont()
  return sharp(Buffer.from(svg), { density: 144 }).png({ compressionLevel: 9, palette: true }).toBuffer()
}
