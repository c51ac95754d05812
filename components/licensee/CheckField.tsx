import type { InputHTMLAttributes, ReactNode } from 'react'

type Props = InputHTMLAttributes<HTMLInputElement> & { id: string; children: ReactNode; error?: string | undefined }

/** A box to tick with the words beside it; read aloud: words, error. */
export function CheckField({ id, children, error, ...input }: Props) {
  return (
    <div className="check">
      <label htmlFor={id}>
        <input id={id} type="checkbox" {...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})} {...input} />
        <span>{children}</span>
      </label>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
