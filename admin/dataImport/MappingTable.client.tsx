'use client'

import { type ImportField, importFieldNames, importFields, type Mapping } from '../../domain/statistics/columns'
import type { DataImportWords } from './words'

type Props = { headers: readonly string[]; mapping: Mapping; isEnglish: boolean; words: DataImportWords; onChange: (mapping: Mapping) => void }

/** Which column each field comes from: guessed, and the desk's to change. */
export function MappingTable({ headers, mapping, isEnglish, words, onChange }: Props) {
  const setColumn = (field: ImportField, value: string) => {
    const { [field]: _dropped, ...columns } = mapping.columns
    onChange({ ...mapping, columns: value === '' ? columns : { ...columns, [field]: Number(value) } })
  }
  const setFixed = (field: ImportField, value: string) => onChange({ ...mapping, fixed: { ...mapping.fixed, [field]: value } })
  return (
    <table className="data-import__table">
      <thead>
        <tr><th scope="col">{words.field}</th><th scope="col">{words.column}</th><th scope="col">{words.fixed}</th></tr>
      </thead>
      <tbody>
        {importFieldNames.map((field) => {
          const label = isEnglish ? importFields[field].en : importFields[field].zh
          const isWanted = importFields[field].required && mapping.columns[field] === undefined && !mapping.fixed[field]
          return (
            <tr key={field}>
              <th scope="row">{label}{isWanted && <mark>{words.required}</mark>}</th>
              <td>
                <select aria-label={`${label}: ${words.column}`} value={mapping.columns[field] ?? ''} onChange={(event) => setColumn(field, event.target.value)}>
                  <option value="">{words.none}</option>
                  {headers.map((heading, index) => <option key={index} value={index}>{heading || `${index + 1}`}</option>)}
                </select>
              </td>
              <td><input aria-label={`${label}: ${words.fixed}`} value={mapping.fixed[field] ?? ''} maxLength={200} onChange={(event) => setFixed(field, event.target.value)} /></td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
