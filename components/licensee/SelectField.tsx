import type { SelectHTMLAttributes } from 'react'

type Props = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'children'> & { id: string; label: string; options: readonly { value: string; label: string }[]; error?: string | undefined }

/** A labelled choice of one; read aloud: label, error, chosen option. */
export function SelectField({ id, label, options, error, ...select }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <select id={id} name={id} {...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})} {...select}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
