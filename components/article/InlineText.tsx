import { Fragment, type ReactNode } from 'react'
import type { Inline } from '@/queries/views'
import { FigureInline } from './FigureInline'

const withEmphasis = (text: ReactNode, bold: boolean, italic: boolean): ReactNode => {
  // Han has no italics: 着重号 stands for them (style sheet, em).
  const inner = italic ? <em>{text}</em> : text
  return bold ? <strong>{inner}</strong> : inner
}

/** Running text of a story. */
export function InlineText({ inlines }: { inlines: Inline[] }) {
  return inlines.map((inline, index) => {
    switch (inline.kind) {
      case 'text':
        return <Fragment key={index}>{withEmphasis(inline.text, inline.bold ?? false, inline.italic ?? false)}</Fragment>
      case 'break':
        return <br key={index} />
      case 'figure':
        return <Fragment key={index}>{withEmphasis(<FigureInline inline={inline} />, inline.bold ?? false, inline.italic ?? false)}</Fragment>
      case 'link':
        return (
          <a key={index} href={inline.href} {...(inline.external ? { rel: 'noopener external' } : {})}>
            <InlineText inlines={inline.children} />
          </a>
        )
    }
  })
}
