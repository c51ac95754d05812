import type { CaseDeadlineView, CaseView } from '@/queries/views'
import { Facts } from '../data/Facts'
import { FormField } from '../FormField'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { dayInWords, Time } from '../Time'
import { Confirm, FileField, TextArea } from '../formFields'
import { WindowBox } from './WindowBox'
import { complaintWords as words } from './words'

const stateWords: Record<CaseDeadlineView['state'], string> = { met: words.met, over: words.over, running: words.running }

export function Deadlines({ deadlines }: { deadlines: readonly CaseDeadlineView[] }) {
  return (
    <ul className="case-deadlines">
      {deadlines.map((deadline) => (
        <li key={`${deadline.label}${deadline.lastDay}`} data-state={deadline.state}>
          <b>{deadline.label}</b>
          <span>{words.deadline(dayInWords(deadline.lastDay))}</span>
          <span className="case-deadline-state">{stateWords[deadline.state]}{deadline.metAt && <>，<Time at={deadline.metAt} /></>}</span>
        </li>
      ))}
    </ul>
  )
}

type Act = 'message' | CaseView['may'][number]
type FormProps = { act: Act; token: string; action: string; value: (name: string) => string; errors: Record<string, string>; filesAgain: boolean }

const formWords: Record<Act, { title: string; hint: string | undefined; send: string }> = {
  message: { title: words.message, hint: undefined, send: words.messageSend },
  counter_notice: { title: words.counterNotice, hint: words.counterHint, send: words.counterSend },
  report_suit: { title: words.suit, hint: words.suitHint, send: words.suitSend },
}

/** What a party may send now: words and files, and for a counter-notice who declares it. Fields of different forms have different ids. */
export function PartyForm({ act, token, action, value, errors, filesAgain }: FormProps) {
  const { title, hint, send } = formWords[act]
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    <form method="post" action={action} encType="multipart/form-data" className="form case-form" id={act}>
      <PartHead title={title} />
      {errors['form'] && <p role="alert" className="form-error">{errors['form']}</p>}
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="act" value={act} />
      {act === 'counter_notice' && (
        <>
          <FormField id="name" label={words.name} required maxLength={60} defaultValue={value('name')} {...error('name')} />
          <FormField id="contact" label={words.contact} hint={words.contactHint} required maxLength={200} defaultValue={value('contact')} {...error('contact')} />
        </>
      )}
      <TextArea id={`text-${act}`} label={words.text} hint={hint} value={value(`text-${act}`)} maxLength={5000} rows={5} required {...error('text')} />
      <FileField id={`evidence-${act}`} label={`${words.evidence}（${words.optional}）`} hint={filesAgain ? `${words.evidenceHint}${words.evidenceAgain}` : words.evidenceHint} {...error('evidence')} />
      {act === 'counter_notice' && <Confirm id="truth" label={words.truth} checked={value('truth') === 'on'} {...error('truth')} />}
      <button type="submit" className={act === 'message' ? 'button' : 'button button-main'}>{send}</button>
    </form>
  )
}

/** A case as its party sees it: where it stands, what is due, what has happened, what can be done. */
export function CasePage({ view, forms, leave }: { view: CaseView; forms: FormProps[]; leave: string }) {
  return (
    <div className="wrap case">
      <PageHead kicker={view.kind} title={view.number}>
        <p className="case-state"><span>{words.state}</span><strong>{view.state}</strong></p>
        <form method="post" action={leave}><button type="submit" className="button">{words.leave}</button></form>
      </PageHead>
      <div className="case-grid">
        <div>
          <section>
            <PartHead title={words.log} />
            <ol className="case-log">
              {view.lines.map((line) => (
                <li key={line.no}>
                  <p className="meta"><Time at={line.at} /> <span>{line.who}</span></p>
                  <p><b>{line.act}</b></p>
                  <p className="case-words">{line.text}</p>
                  {line.law && <p className="meta">{words.lawOf(line.law)}</p>}
                </li>
              ))}
            </ol>
          </section>
          {forms.map((form) => <PartyForm key={form.act} {...form} />)}
        </div>
        <aside>
          <section><PartHead title={words.deadlines} /><Deadlines deadlines={view.deadlines} /></section>
          {view.window && <WindowBox {...view.window} />}
          <section>
            <PartHead title={words.factsOfCase} />
            <Facts rows={[
              [words.submittedAt, <Time key="at" at={view.submittedAt} />], [words.procedure, view.procedure], [words.url, view.url && <span className="case-url">{view.url}</span>],
              [words.files, view.files.length > 0 && view.files.map(({ name }) => name).join('、')],
            ]} />
            <p className="case-words">{view.facts}</p>
          </section>
        </aside>
      </div>
    </div>
  )
}
