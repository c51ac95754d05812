import type { InputHTMLAttributes } from 'react'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  id: string
  label: string
  hint?: string
  /** what is wrong and what to do, in the reader's language */
  error?: string
}

/** A labelled input with hint and error; read aloud: label, hint, error. */
export function FormField({ id, label, hint, error, ...input }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input id={id} name={id} {...(described ? { 'aria-describedby': described } : {})} {...(error ? { 'aria-invalid': true } : {})} {...input} />
    </div>
  )
}
