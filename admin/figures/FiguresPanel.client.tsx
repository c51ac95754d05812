'use client'

import { useForm, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'

import type { FigureProposal } from '@/domain/editorial/figureProposal'
import { acceptedOf, askAccept, type Draft, draftOf, type Ids } from './draft'
import './figures.css'
import { placeInEditor } from './placeInEditor'
import { ProposalForm } from './ProposalForm.client'
import { ProposalItem } from './ProposalItem'
import { useProposals } from './useProposals'
import { figureWords } from './words'

const merged = (known: Ids, found: Ids): Ids => new Map([...known, ...found])
const mostRejects = 1000

/** Beside the story: the figures found in its text, each confirmed, changed or rejected by one key. */
export function FiguresPanel() {
  const { i18n } = useTranslation()
  const words = figureWords(i18n.language)
  const { dispatchFields, setModified } = useForm()
  const { article, pending, confirmed, rejected, isWaiting, hasFailed, retry, noteAccepted } = useProposals()
  const [at, setAt] = useState(0)
  const [editing, setEditing] = useState<string | null>(null)
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map())
  const [indicators, setIndicators] = useState<Ids>(new Map())
  const [regions, setRegions] = useState<Ids>(new Map())
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<{ id: string; text: string } | null>(null)
  const isBusy = useRef(false)
  const wantsFocus = useRef(false)
  const hadFocus = useRef(false)
  const list = useRef<HTMLOListElement>(null)
  const current = Math.min(at, pending.length - 1)

  const focusCurrent = useCallback(() => list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus(), [])
  useEffect(() => {
    if (editing) return
    // A confirmed figure leaves the list a moment after it was confirmed, and takes the focus with it.
    const isLost = hadFocus.current && document.activeElement === document.body
    if (!wantsFocus.current && !isLost) return
    wantsFocus.current = false
    focusCurrent()
  }, [current, pending, editing, focusCurrent])
  useEffect(() => {
    const come = (event: globalThis.KeyboardEvent) => {
      if (event.code !== 'KeyJ' || !event.altKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      focusCurrent()
    }
    window.addEventListener('keydown', come)
    return () => window.removeEventListener('keydown', come)
  }, [focusCurrent])

  const draftFor = (proposal: FigureProposal) => drafts.get(proposal.id) ?? draftOf(proposal)
  const change = (proposal: FigureProposal, part: Partial<Draft>) => setDrafts((known) => new Map([...known, [proposal.id, { ...(known.get(proposal.id) ?? draftOf(proposal)), ...part }]]))
  const foundIndicators = useCallback((found: Ids) => setIndicators((known) => merged(known, found)), [])
  const foundRegions = useCallback((found: Ids) => setRegions((known) => merged(known, found)), [])
  const move = (to: number) => {
    wantsFocus.current = true
    setAt(Math.max(0, Math.min(to, pending.length - 1)))
    if (to === current) focusCurrent()
  }
  const open = (proposal: FigureProposal, part: Partial<Draft> = {}) => {
    setProblem(null)
    change(proposal, part)
    setEditing(proposal.id)
  }
  const close = () => {
    wantsFocus.current = true
    setEditing(null)
  }

  const accept = async (proposal: FigureProposal) => {
    if (!article) return setSaid(words.needsSave)
    const names = merged(new Map(proposal.indicators.map(({ id, name }) => [name, id])), indicators)
    const places = merged(new Map(proposal.region ? [[proposal.region.name, proposal.region.id]] : []), regions)
    const accepted = acceptedOf({ article, proposal, draft: draftFor(proposal), indicators: names, regions: places, mayBeNew: editing === proposal.id })
    if (typeof accepted === 'string') {
      open(proposal, accepted === 'indicator' && !draftFor(proposal).indicator ? { indicator: proposal.named ?? '' } : {})
      return setProblem({ id: proposal.id, text: words.missing[accepted] })
    }
    if (isBusy.current) return
    isBusy.current = true
    const answer = await askAccept(accepted, words.network).finally(() => { isBusy.current = false })
    if (!answer.ok) {
      if (answer.code === 'CONFLICT') open(proposal)
      return setProblem({ id: proposal.id, text: answer.message })
    }
    foundIndicators(new Map([[answer.result.indicator.name, answer.result.indicator.id]]))
    noteAccepted(proposal.id)
    const refused = placeInEditor(proposal, answer.result.observation)
    if (refused) return setProblem({ id: proposal.id, text: words.problems[refused] ?? refused })
    setProblem(null)
    setSaid(words.accepted(proposal.words, answer.result.indicator.name, pending.length - 1))
    close()
  }
  const reject = (proposal: FigureProposal) => {
    setRejected([...rejected, proposal.id].slice(-mostRejects))
    setSaid(words.refused(proposal.words))
    close()
  }
  const setRejected = (value: string[]) => {
    dispatchFields({ type: 'UPDATE', path: 'rejectedFigures', value })
    setModified(true)
  }

  const onKey = (event: KeyboardEvent<HTMLOListElement>) => {
    const proposal = pending[current]
    if (!proposal || event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLLIElement)) return
    const act: Record<string, () => unknown> = {
      j: () => move(current + 1), ArrowDown: () => move(current + 1), k: () => move(current - 1), ArrowUp: () => move(current - 1), Home: () => move(0), End: () => move(pending.length - 1),
      Enter: () => accept(proposal), x: () => reject(proposal), e: () => open(proposal), n: () => open(proposal, { indicator: proposal.named ?? '' }),
    }
    const chosen = act[event.key]
    if (!chosen) return
    event.preventDefault()
    event.stopPropagation()
    void chosen()
  }

  return (
    <section className="figures-panel" aria-labelledby="figures-panel-title">
      <h3 id="figures-panel-title">{words.heading}</h3>
      <p className="figure-counts">{isWaiting ? words.waiting : `${pending.length > 0 ? words.pending(pending.length) : words.none}${confirmed > 0 ? ` · ${words.done(confirmed)}` : ''}`}</p>
      {hasFailed ? <p className="figure-problem" role="alert">{words.failed} <button type="button" onClick={retry}>{words.retry}</button></p> : null}
      {pending.length > 0 ? <p className="figure-keys">{words.keys}</p> : null}
      <p role="status" aria-live="polite" className="figure-said">{said}</p>
      <ol
        ref={list} className="figure-list" onKeyDown={onKey} onFocus={() => { hadFocus.current = true }}
        onBlur={({ relatedTarget }) => { if (relatedTarget && !list.current?.contains(relatedTarget)) hadFocus.current = false }}
      >
        {pending.map((proposal, index) => (
          <ProposalItem
            key={`${proposal.id}-${proposal.start}`} proposal={proposal} draft={draftFor(proposal)} words={words} language={i18n.language} isCurrent={index === current} isOpen={editing === proposal.id}
            problem={problem?.id === proposal.id ? problem.text : null} onFocus={() => setAt(index)} onAccept={() => void accept(proposal)} onReject={() => reject(proposal)} onEdit={() => open(proposal)}
          >
            <ProposalForm
              words={words} draft={draftFor(proposal)} isRank={proposal.kind === 'rank'} onIndicators={foundIndicators} onRegions={foundRegions} onChange={(part) => change(proposal, part)}
              indicators={merged(new Map(proposal.indicators.map(({ id, name }) => [name, id])), indicators)} regions={merged(new Map(proposal.region ? [[proposal.region.name, proposal.region.id]] : []), regions)}
              onSubmit={() => void accept(proposal)} onCancel={close}
            />
          </ProposalItem>
        ))}
      </ol>
      {rejected.length > 0 ? <p className="figure-quiet">{words.rejected(rejected.length)} <button type="button" onClick={() => setRejected([])}>{words.restore}</button></p> : null}
    </section>
  )
}
