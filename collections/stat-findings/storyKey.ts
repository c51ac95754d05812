/** The key of a finding in a story: the same in the editor, at the desk and in the gate, so that what is dismissed once is dismissed everywhere. */
export const storyKey = (article: string, key: string): string => `story:${article}:${key}`
