import { FieldDiffContainer } from '@payloadcms/ui/rsc'
import type { FieldDiffServerProps } from 'payload'

import { diffText, type TextChange } from '@/domain/text/diffChars'
import { bodyLines } from './bodyLines'

const textOf = (value: unknown, language: string): string => (typeof value === 'string' ? value : bodyLines(value, language))

/**
 * Two versions of a field side by side, compared by characters. Payload compares rich text by words between spaces, of which Chinese has none:
 * one changed character marks the whole paragraph.
 */
export function HanDiff({ comparisonValue, versionValue, field, i18n, locale, nestingLevel }: FieldDiffServerProps) {
  const [from, to] = [textOf(comparisonValue, i18n.language), textOf(versionValue, i18n.language)]
  const changes = diffText(from, to)
  const onlyFormat = from === to && from !== '' && JSON.stringify(comparisonValue) !== JSON.stringify(versionValue)
  const note = onlyFormat ? <p className="han-diff-kind">{i18n.language === 'en' ? 'Only the formatting changed.' : '文字相同，只有格式改动。'}</p> : null
  return (
    <FieldDiffContainer
      className="han-diff-container"
      From={<Side changes={changes} without="ins" />}
      To={<>{note}<Side changes={changes} without="del" /></>}
      i18n={i18n}
      label={{ label: 'label' in field ? field.label : '', ...(locale ? { locale } : {}) } as Parameters<typeof FieldDiffContainer>[0]['label']}
      nestingLevel={nestingLevel ?? 0}
    />
  )
}

function Side({ changes, without }: { changes: readonly TextChange[]; without: 'ins' | 'del' }) {
  return (
    <div className="han-diff">
      {changes.filter(({ op }) => op !== without).map(({ op, text }, i) => (op === 'same' ? <span key={i}>{text}</span> : op === 'del' ? <del key={i}>{text}</del> : <ins key={i}>{text}</ins>))}
    </div>
  )
}
