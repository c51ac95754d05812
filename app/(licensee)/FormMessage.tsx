import type { FormState } from './licensees/form'

/** What a form has to say about the whole: wrong things as an alert, done things as news. */
export function FormMessage({ state, done }: { state: FormState; done?: string | null | undefined }) {
  if (state.message) return <p role="alert" className="form-error">{state.message}</p>
  return done ? <p role="status" className="form-done">{done}</p> : null
}
