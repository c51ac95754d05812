'use client'

import { useFormFields } from '@payloadcms/ui'
import './figures.css'

/** A figure in the text of the editor: its words, as the reader will see them. */
export function FigureLabel() {
  const words = useFormFields(([fields]) => fields['text']?.value)
  const mode = useFormFields(([fields]) => fields['mode']?.value)
  const format = useFormFields(([fields]) => fields['format']?.value)
  const isBold = typeof format === 'number' && (format & 1) === 1
  return <span className={`figure-in-text${mode === 'live' ? ' figure-live' : ''}`} style={isBold ? { fontWeight: 700 } : undefined}>{typeof words === 'string' ? words : ''}</span>
}
