/** What file systems refuse or misread: separators, reserved marks, control characters, and marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu
const PART_OF_PAIR = /[\ud800-\udfff]/u

/**
 * A name for a file or folder that people can read in Chinese and that every file system takes: at most `max` characters, no separators, no
 * dots or spaces at the ends. An empty remainder is 稿件.
 */
export function safeFileName(text: string, max = 40): string {
  const plain = text.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ')
  const characters = Array.from(plain.trim()).filter((character) => character.length > 1 || !PART_OF_PAIR.test(character))
  return characters.slice(0, max).join('').replace(/^[.\s]+|[.\s]+$/gu, '') || '稿件'
}

/** `Content-Disposition` for a file to be saved: the Chinese name as RFC 8187 has it, and a plain one for what is older. */
export function saveAs({ name, plainName }: { name: string; plainName: string }): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plainName.replace(/[^\w.-]/g, '-')}"; filename*=UTF-8''${encoded}`
}
