/** Territories to choose from; a licence for CN does not cover HK, MO and TW. */
export const territories = ['CN', 'HK', 'MO', 'TW', 'WORLD'] as const

export const mostStories = 50

/** The stories that somebody has written down, one a line, each once. */
export const namesIn = (text: string): string[] => [...new Set(text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean))]
