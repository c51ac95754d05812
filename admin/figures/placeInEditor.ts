import { $createInlineBlockNode, $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getRoot, $isElementNode, $isTextNode, type ElementNode, getNearestEditorFromDOMNode, type LexicalEditor, type LexicalNode, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'

import { mapBody, type MappedBody } from '@/domain/editorial/bodyOffsets'
import type { FigureProposal } from '@/domain/editorial/figureProposal'
import { idOf } from '@/domain/editorial/idOf'
import { findPlace, type Place, type PlaceProblem } from '@/domain/editorial/placeFigure'

export const bodyEditor = (): LexicalEditor | null => {
  const element = document.querySelector('[data-field-path="body"] [contenteditable="true"]')
  return element ? getNearestEditorFromDOMNode(element) : null
}

type Words = Pick<FigureProposal, 'before' | 'behind' | 'end' | 'start' | 'words'>

/** Where the words of a proposal stand now: an edit elsewhere may have moved them. */
export function anchor({ text }: MappedBody, { start, end, words, before, behind }: Words): { start: number; end: number } | null {
  if (text.slice(start, end) === words && text.slice(0, start).endsWith(before) && text.slice(end).startsWith(behind)) return { start, end }
  const context = `${before}${words}${behind}`
  const at = text.indexOf(context)
  if (at < 0 || text.indexOf(context, at + 1) >= 0) return null
  return { start: at + before.length, end: at + before.length + words.length }
}

/**
 * Turns words of the open editor into a figure, as one step that can be undone: through the editor itself, so that neither a keystroke on its way nor the
 * place of the cursor is lost. Where the words are a figure already, the record joins it.
 * @returns null when done, else why not
 */
export function placeInEditor(proposal: Words, observation: string): PlaceProblem | 'noEditor' | null {
  const editor = bodyEditor()
  if (!editor) return 'noEditor'
  const body = editor.getEditorState().toJSON()
  const mapped = mapBody(body)
  const range = anchor(mapped, proposal)
  if (!range) return 'changed'
  const held = mapped.pieces.find((piece) => piece.node.type === 'inlineBlock' && piece.start === range.start && piece.end === range.end)
  if (held) return update(editor, () => join(held.path, observation))
  const place = findPlace(body, { ...range, text: proposal.words })
  return typeof place === 'string' ? place : update(editor, () => replace(place, proposal.words, observation))
}

function update(editor: LexicalEditor, change: () => boolean): PlaceProblem | null {
  let isDone = false
  // The cursor stays where the writer works: in the panel.
  editor.update(() => { isDone = change() }, { discrete: true, tag: [SKIP_DOM_SELECTION_TAG, 'history-push'] })
  return isDone ? null : 'changed'
}

const nodeAt = (path: readonly number[]): LexicalNode | null =>
  path.reduce<LexicalNode | null>((node, at) => ($isElementNode(node) ? node.getChildAtIndex(at) : null), $getRoot())

function replace({ parent: path, first, last, format }: Place, words: string, observation: string): boolean {
  const parent = nodeAt(path)
  if (!$isElementNode(parent) || wordsBetween(parent, first, last) !== words) return false
  for (let index = last.index; index >= first.index; index -= 1) {
    const node = parent.getChildAtIndex(index)
    if (!$isTextNode(node)) return false
    const from = index === first.index ? first.offset : 0
    const to = index === last.index ? last.offset : node.getTextContentSize()
    const piece = node.splitText(from, to)[from > 0 ? 1 : 0]
    if (!piece) return false
    if (index === first.index) piece.replace($createInlineBlockNode({ blockType: 'figure', text: words, observation, mode: 'frozen', ...(format ? { format } : {}) } as never))
    else piece.remove()
  }
  return true
}

function wordsBetween(parent: ElementNode, first: Place['first'], last: Place['last']): string {
  const texts = parent.getChildren().slice(first.index, last.index + 1).map((node) => node.getTextContent())
  const head = texts.slice(0, -1).join('')
  return `${head}${(texts.at(-1) ?? '').slice(0, last.offset)}`.slice(first.offset)
}

function join(path: readonly number[], observation: string): boolean {
  const node = nodeAt(path)
  if (!$isInlineBlockNode(node)) return false
  const fields = node.getFields() as unknown as Record<string, unknown>
  const also = (Array.isArray(fields['also']) ? fields['also'] : []).map(idOf).filter((id) => id !== null)
  if (idOf(fields['observation']) === observation || also.includes(observation)) return true
  node.setFields({ ...fields, also: [...also, observation] } as never, true)
  return true
}
