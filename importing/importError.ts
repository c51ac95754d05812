export type ImportErrorCode = 'EMPTY' | 'TOO_LARGE' | 'UNREADABLE' | 'UNSUPPORTED' | 'ENCRYPTED' | 'UNKNOWN_ENCODING'

const SENTENCES: Record<ImportErrorCode, { zh: string; en: string }> = {
  EMPTY: { zh: '文件是空的，没有可导入的文字。', en: 'The file is empty: there is no text to import.' },
  TOO_LARGE: { zh: '文件太大，无法导入；文本不超过 5 MB，DOCX 不超过 20 MB。', en: 'The file is too large: text up to 5 MB, DOCX up to 20 MB.' },
  UNREADABLE: { zh: '文件已损坏，无法读取；请重新导出后再试。', en: 'The file is damaged and cannot be read: export it again.' },
  UNSUPPORTED: {
    zh: '不支持这种文件；请另存为纯文本、HTML、Markdown 或 DOCX。',
    en: 'This kind of file is not supported: save it as plain text, HTML, Markdown or DOCX.',
  },
  ENCRYPTED: { zh: '文件设有密码；请取消密码后再导入。', en: 'The file is protected by a password: remove it and import again.' },
  UNKNOWN_ENCODING: { zh: '无法识别文字编码；请另存为 UTF-8。', en: 'The encoding of the text is not known: save it as UTF-8.' },
}

/** A file that cannot be imported, with a sentence for the editor in each language that says what to do. */
export class ImportError extends Error {
  readonly code: ImportErrorCode
  readonly messageZh: string
  readonly messageEn: string

  /** @param detail what exactly was found, in English, for the log; added to the English sentence. */
  constructor(code: ImportErrorCode, options: { detail?: string; cause?: unknown } = {}) {
    const { zh, en } = SENTENCES[code]
    super(zh, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ImportError'
    this.code = code
    this.messageZh = zh
    this.messageEn = options.detail === undefined ? en : `${en} (${options.detail})`
  }
}
