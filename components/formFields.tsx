import type { ReactNode } from 'react'

type Described = { id: string; hint?: string | undefined; error?: string | undefined }

const describedBy = ({ id, hint, error }: Described) => {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(error ? { 'aria-invalid': true as const } : {}) }
}

const Remarks = ({ id, hint, error }: Described) => (
  <>
    {hint && <p className="meta" id={`${id}-hint`}>{hint}</p>}
    {error && <p className="field-error" id={`${id}-error`}>{error}</p>}
  </>
)

/** Several lines of text with label, hint and error. */
export function TextArea({ id, label, hint, error, value, rows = 7, maxLength, required = false }: Described & { label: string; value: string; rows?: number; maxLength: number; required?: boolean }) {
  return (
    <div className="field field-wide">
      <label htmlFor={id}>{label}</label>
      <Remarks id={id} hint={hint} error={error} />
      <textarea id={id} name={id} rows={rows} maxLength={maxLength} required={required} defaultValue={value} {...describedBy({ id, hint, error })} />
    </div>
  )
}

/** One of a few, as radio buttons: read aloud as a group with its name and error. */
export function Choice({ id, legend, options, value, error, required = false }: { id: string; legend: string; options: { value: string; label: string; hint?: string }[]; value: string; error?: string | undefined; required?: boolean }) {
  return (
    <fieldset className="field choice" {...(error ? { 'aria-describedby': `${id}-error` } : {})}>
      <legend>{legend}</legend>
      {error && <p className="field-error" id={`${id}-error`}>{error}</p>}
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={id} value={option.value} defaultChecked={option.value === value} required={required} />
          <span>{option.label}{option.hint && <small>{option.hint}</small>}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Files to hand in. A browser forgets them when a form comes back, so the hint says so. */
export const FileField = ({ id, label, hint, error }: Described & { label: string }) => (
  <div className="field field-wide">
    <label htmlFor={id}>{label}</label>
    <Remarks id={id} hint={hint} error={error} />
    <input id={id} name={id} type="file" multiple accept=".jpg,.jpeg,.png,.webp,.pdf,.txt,.docx" {...describedBy({ id, hint, error })} />
  </div>
)

/** A box that must be ticked. */
export const Confirm = ({ id, label, error, checked }: { id: string; label: ReactNode; error?: string | undefined; checked: boolean }) => (
  <div className="field field-wide confirm">
    {error && <p className="field-error" id={`${id}-error`}>{error}</p>}
    <label>
      <input type="checkbox" name={id} required defaultChecked={checked} {...(error ? { 'aria-describedby': `${id}-error`, 'aria-invalid': true } : {})} />
      <span>{label}</span>
    </label>
  </div>
)

/** A field that people do not see and programs fill in. */
export const Trap = ({ label }: { label: string }) => (
  <div className="trap" aria-hidden="true">
    <label>{label}<input name="website" tabIndex={-1} autoComplete="off" /></label>
  </div>
)
