import type { ReactNode } from 'react'

import type { FigureProposal } from '@/domain/editorial/figureProposal'
import { nudges } from '@/domain/figures/nudges'
import { writtenIn } from '@/domain/text/writtenIn'
import type { Draft } from './draft'
import type { FigureWords } from './words'

type Props = {
  proposal: FigureProposal; draft: Draft; words: FigureWords; language: string; isCurrent: boolean; isOpen: boolean; problem: string | null; children: ReactNode
  onFocus: () => void; onAccept: () => void; onReject: () => void; onEdit: () => void
}

/** One proposal: the words in their place, what they are taken for, what is on record, and what the text leaves open. */
export function ProposalItem({ proposal, draft, words, language, isCurrent, isOpen, problem, children, onFocus, onAccept, onReject, onEdit }: Props) {
  const chosen = proposal.indicators.find(({ name }) => name === draft.indicator)
  const role = words.role[proposal.role]
  return (
    // The item takes the keys; its buttons are for the mouse and for those who go by Tab.
     
    <li tabIndex={isCurrent ? 0 : -1} aria-current={isCurrent} className={isCurrent ? 'figure-item figure-current' : 'figure-item'} data-figure={proposal.words} onFocus={onFocus}>
      <p className="figure-quote">{proposal.before}<mark>{proposal.words}</mark>{proposal.behind}</p>
      <p className="figure-what">
        <b>{draft.indicator || words.noIndicator}</b>
        <span>{[draft.region, draft.timePeriod, proposal.periodText].filter(Boolean).join(' · ')}</span>
        <span>{`${draft.operator === '=' ? '' : draft.operator}${draft.valueText}${draft.unitText}`}{role ? writtenIn(language).aside(role) : ''}</span>
      </p>
      {chosen?.recorded ? <p className={chosen.recorded.same ? 'figure-known' : 'figure-differs'}>{chosen.recorded.same ? words.willLink(chosen.recorded.text) : words.differs(chosen.recorded.text)}</p> : null}
      {proposal.nudges.length > 0 ? <ul className="figure-nudges">{proposal.nudges.map((nudge) => <li key={nudge} data-nudge={nudge}>{nudges[nudge][language === 'en' ? 'en' : 'zh']}</li>)}</ul> : null}
      {problem ? <p className="figure-problem" role="alert">{problem}</p> : null}
      {isOpen ? children : (
        <p className="figure-acts">
          <button type="button" className="figure-main" tabIndex={isCurrent ? 0 : -1} onClick={onAccept}>{words.accept}</button>
          <button type="button" tabIndex={isCurrent ? 0 : -1} onClick={onEdit}>{words.edit}</button>
          <button type="button" tabIndex={isCurrent ? 0 : -1} onClick={onReject}>{words.reject}</button>
        </p>
      )}
    </li>
  )
}
