import type { ReprintAnswerView, ReprintFieldView, ReprintView } from '@/queries/rights/noticeViews'
import { addresses } from '@/domain/addresses'
import { CopyButton } from '../CopyButton'
import { Facts } from '../data/Facts'
import { FormField } from '../FormField'
import { PageHead } from '../PageHead'
import { words } from '../dictionary'
import { noticeWords } from './noticeWords'

const labels: Record<string, string> = {
  who: noticeWords.who, act: noticeWords.act, channel: noticeWords.channel, site: noticeWords.channelName, territory: noticeWords.territory, on: noticeWords.on, edit: noticeWords.edit, pictures: noticeWords.pictures,
}

/** A labelled choice; read aloud: label, error. */
function Choice({ field }: { field: Extract<ReprintFieldView, { kind: 'select' }> }) {
  const { name, value, options, error } = field
  return (
    <div className="field">
      <label htmlFor={name}>{labels[name]}</label>
      {error && (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <select id={name} name={name} defaultValue={options.some((option) => option.value === value) ? value : undefined} {...(error ? { 'aria-invalid': true, 'aria-describedby': `${name}-error` } : {})}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

function Questions({ view, done }: { view: ReprintView; done: boolean }) {
  return (
    <form className="wizard" action={addresses.reprint()} method="get">
      <input type="hidden" name="article" value={view.article.value} />
      <div className="wizard-fields">
        {view.fields.map((field) =>
          field.kind === 'select' ? (
            <Choice key={field.name} field={field} />
          ) : (
            <FormField key={field.name} id={field.name} label={labels[field.name] ?? field.name} type={field.type} defaultValue={field.value} {...(field.name === 'site' ? { hint: noticeWords.channelHint } : {})} {...(field.error ? { error: field.error } : {})} />
          ),
        )}
      </div>
      <button className="button button-main" type="submit">
        {done ? noticeWords.again : noticeWords.decide}
      </button>
    </form>
  )
}

function Verdict({ answer }: { answer: ReprintAnswerView }) {
  return (
    <section className={`verdict verdict-${answer.outcome}`} aria-labelledby="verdict">
      <h2 id="verdict">{answer.heading}</h2>
      <p>{answer.use}</p>
      <Facts
        rows={[
          [noticeWords.reasons, answer.reasons.join('')],
          [noticeWords.basis, answer.clause && answer.version && (
            <span key="basis"><a href={answer.version.href}>{answer.version.label}</a> <a href={answer.clause.href}>{answer.clause.label}</a></span>
          )],
          [noticeWords.authority, answer.authority],
          [noticeWords.credit, answer.credit && <span key="credit" className="terms-credit"><code>{answer.credit}</code><CopyButton text={answer.credit} /></span>],
          [noticeWords.excluded, answer.excluded.length > 0 && answer.excluded.join(words.semicolon)],
          [noticeWords.nextStep, answer.next.text],
        ]}
      />
      {answer.next.link && (
        <p>
          <a className="button button-main" href={answer.next.link.href} rel="nofollow">
            {answer.next.link.label}
          </a>
        </p>
      )}
      <p className="meta">
        <a href={answer.api}>{noticeWords.sameAsApi}</a>
      </p>
    </section>
  )
}

/** The guide for who wants to reprint a story: the story, the questions, the decision. Works without scripts. */
export function ReprintPage({ view }: { view: ReprintView }) {
  return (
    <div className="wrap narrow">
      <PageHead kicker={noticeWords.kicker} title={noticeWords.wizardTitle} intro={noticeWords.wizardIntro}>
        <ol className="wizard-steps">
          {noticeWords.steps.map((step, index) => (
            <li key={step} aria-current={index + 1 === view.step ? 'step' : undefined}>
              {noticeWords.step(index + 1)} {step}
            </li>
          ))}
        </ol>
      </PageHead>
      {view.status === 400 && view.step !== 1 && (
        <p className="form-error" role="alert">
          {view.fields.find(({ error }) => error)?.error}
        </p>
      )}
      {view.story ? (
        <section className="chosen" aria-label={noticeWords.chosen}>
          <b>
            <a href={view.story.href}>{view.story.label}</a>
          </b>
          <p className="meta">
            {words.sourceColon}
            {view.story.source} <a href={addresses.reprint()}>{noticeWords.otherStory}</a>
          </p>
        </section>
      ) : (
        <form className="wizard" action={addresses.reprint()} method="get">
          <FormField id="article" label={noticeWords.storyLabel} hint={noticeWords.storyHint} defaultValue={view.article.value} required maxLength={300} {...(view.articleError ? { error: view.articleError } : {})} />
          {view.articleSearch && <p><a href={view.articleSearch.href} rel="nofollow">{view.articleSearch.label}</a></p>}
          <button className="button button-main" type="submit">
            {noticeWords.next}
          </button>
        </form>
      )}
      {view.answer && <Verdict answer={view.answer} />}
      {view.story && (
        <section>
          <Questions view={view} done={view.answer !== null} />
        </section>
      )}
    </div>
  )
}
