import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { figures } from '../fixtures'
import { FigureNotes } from './FigureNotes'

const { hightech, welfare } = figures
const textOf = (html: string) => html.replace(/<[^>]*>/g, '')

describe('the notes of figures in a story', () => {
  it('say when and why the value quoted was taken back', () => {
    const withdrawn = { ...hightech, now: null, withdrawn: { at: '2024-11-05T01:00:00.000Z', reason: '抄错一行' } }
    expect(textOf(renderToStaticMarkup(<FigureNotes figures={[withdrawn]} />))).toContain('这个数已于2024年11月5日撤回；原因：抄错一行')
    expect(textOf(renderToStaticMarkup(<FigureNotes figures={[hightech]} />))).not.toContain('撤回')
  })

  it('say 约 for a rough value, in words', () => {
    const revised = { ...hightech, now: { operator: '≈' as const, valueText: '480', unitText: '家', asOf: '2025-01-02', href: '/data/x' } }
    expect(textOf(renderToStaticMarkup(<FigureNotes figures={[revised]} />))).toContain('现为 约480 家')
    const html = textOf(renderToStaticMarkup(<FigureNotes figures={[welfare]} />))
    expect(html).toContain('约70%')
    expect(html).not.toContain('≈')
  })
})
