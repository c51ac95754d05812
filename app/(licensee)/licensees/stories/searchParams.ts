/** What the address of a page says, as single texts of bearable length. */
export type Asked = Record<string, string | string[] | undefined>

export const textParam = (asked: Asked, name: string, max = 120): string => {
  const value = asked[name]
  return typeof value === 'string' ? value.slice(0, max).trim() : ''
}

/** The use that the address names: a channel that was typed counts before one that was picked. */
export const askedUse = (asked: Asked) => ({
  act: textParam(asked, 'act', 40), channel: textParam(asked, 'otherChannel') || textParam(asked, 'channel'), territory: textParam(asked, 'territory', 10),
})
