import { FormField } from '../FormField'
import { PartHead } from '../PartHead'
import { Choice, Confirm, FileField, TextArea, Trap } from '../formFields'
import { WindowBox } from './WindowBox'
import { complaintWords as words } from './words'

type Props = {
  token: string
  action: string
  /** counts the window for the day that stands in the form, and gives the form back */
  windowAction: string
  window: { lastDay: string | null; isOver: boolean; sentences: readonly string[] } | null
  /** what was typed, or what the address of the page says */
  value: (name: string) => string
  errors: Record<string, string>
  filesAgain: boolean
}

const optionsOf = (labels: Record<string, string>, hints: Record<string, string> = {}) =>
  Object.entries(labels).map(([value, label]) => ({ value, label, ...(hints[value] ? { hint: hints[value] } : {}) }))

/** The complaint form. Whole without scripts; what was typed comes back when something is wrong. */
export function ComplaintForm({ token, action, windowAction, window, value, errors, filesAgain }: Props) {
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {})
  const field = (id: string, label: string, maxLength: number) => ({ id, label, maxLength, defaultValue: value(id), ...error(id) })
  return (
    <form method="post" action={action} encType="multipart/form-data" className="form complaint-form" id="form">
      <input type="hidden" name="token" value={token} />
      {/* What the return key presses: the first button of a form. */}
      <button type="submit" className="sr" tabIndex={-1} aria-hidden="true">{words.send}</button>
      <Trap label={words.trap} />
      <Choice id="kind" legend={words.kind} options={optionsOf(words.kinds, words.kindHints)} value={value('kind')} required {...error('kind')} />
      <FormField {...field('url', words.url, 500)} type="url" inputMode="url" hint={words.urlHint} />
      <div className="event-day">
        <FormField {...field('eventDay', words.eventDay, 10)} type="date" hint={words.eventDayHint} />
        <button type="submit" className="button" formAction={`${windowAction}#eventDay`} formNoValidate>{words.compute}</button>
      </div>
      {window && <WindowBox lastDay={window.lastDay} isLate={window.isOver} sentences={window.sentences} />}
      <TextArea id="facts" label={words.facts} hint={words.factsHint} value={value('facts')} maxLength={5000} rows={8} required {...error('facts')} />
      <FileField id="evidence" label={`${words.evidence}（${words.optional}）`} hint={filesAgain ? `${words.evidenceHint}${words.evidenceAgain}` : words.evidenceHint} {...error('evidence')} />
      <PartHead title={words.who} />
      <Choice id="identityKind" legend={words.identity} options={optionsOf(words.identities)} value={value('identityKind') || 'self'} {...error('identityKind')} />
      <FormField {...field('name', words.name, 60)} autoComplete="name" required />
      <FormField {...field('organisation', `${words.organisation}（${words.optional}）`, 120)} autoComplete="organization" hint={words.organisationHint} />
      <FormField {...field('phone', words.phone, 30)} type="tel" autoComplete="tel" hint={words.reachHint} />
      <FormField {...field('email', words.email, 200)} type="email" autoComplete="email" />
      <Confirm id="truth" label={words.truth} checked={value('truth') === 'on'} {...error('truth')} />
      <button type="submit" className="button button-main">{words.send}</button>
    </form>
  )
}
