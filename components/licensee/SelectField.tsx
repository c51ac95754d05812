import type { SelectHTMLAttributes } from 'react'

type Props = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'children'> & { id: string; label: string; options: readonly { value: string; label: string }[]; error?: string | undefined; none?: string | undefined }

/** A labelled choice of one; read aloud: label, error, chosen option. `none` is the entry that chooses nothing. */
export function SelectField({ id, label, options, error, none, ...select }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <select id={id} name={id} {...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})} {...select}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
