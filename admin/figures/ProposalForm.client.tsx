'use client'

import { useId } from 'react'

import type { Draft, Ids } from './draft'
import { NamedField } from './NamedField.client'
import type { FigureWords } from './words'

type Props = {
  words: FigureWords; draft: Draft; isRank: boolean; indicators: Ids; regions: Ids
  onIndicators: (found: Ids) => void; onRegions: (found: Ids) => void; onChange: (part: Partial<Draft>) => void; onSubmit: () => void; onCancel: () => void
}

const operators = ['=', '≈', '≥', '>', '≤', '<'] as const

/** Every part of a proposal, to be changed before it is confirmed. Enter confirms, Escape leaves. Not a form: it stands inside the form of the story. */
export function ProposalForm({ words, draft, isRank, indicators, regions, onIndicators, onRegions, onChange, onSubmit, onCancel }: Props) {
  const isNew = draft.indicator.trim().length > 1 && !indicators.has(draft.indicator.trim())
  return (
    <div
      className="figure-form" role="group" aria-label={words.edit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          onCancel()
        }
        if (event.key === 'Enter' && !event.nativeEvent.isComposing && event.target instanceof HTMLInputElement) {
          event.preventDefault()
          event.stopPropagation()
          onSubmit()
        }
      }}
    >
      <NamedField label={words.indicator} collection="indicators" value={draft.indicator} known={indicators} onFound={onIndicators} onChange={(indicator) => onChange({ indicator })} hint={isNew ? words.isNew : null} autoFocus />
      <NamedField label={words.region} collection="regions" value={draft.region} known={regions} onFound={onRegions} onChange={(region) => onChange({ region })} />
      <Line label={words.period} value={draft.timePeriod} hint={words.periodHint} onChange={(timePeriod) => onChange({ timePeriod })} />
      <div className="figure-line">
        <p className="figure-field">
          <label>{words.operator}<select value={draft.operator} onChange={({ target }) => onChange({ operator: operators.find((one) => one === target.value) ?? '=' })}>{operators.map((one) => <option key={one}>{one}</option>)}</select></label>
        </p>
        <Line label={words.value} value={draft.valueText} onChange={(valueText) => onChange({ valueText })} />
        <Line label={words.unit} value={draft.unitText} onChange={(unitText) => onChange({ unitText })} />
      </div>
      <Line label={words.exact} value={draft.value} onChange={(value) => onChange({ value })} />
      {isRank ? (
        <div className="figure-line">
          <Line label={words.rankScope} value={draft.rankScope} onChange={(rankScope) => onChange({ rankScope })} />
          <Line label={words.rankOf} value={draft.rankOf} onChange={(rankOf) => onChange({ rankOf })} />
        </div>
      ) : null}
      <Line label={words.note} value={draft.note} onChange={(note) => onChange({ note })} />
      <p className="figure-field">
        <label>{words.replaces}
          <select value={draft.replaces} onChange={({ target }) => onChange({ replaces: target.value === 'scheduled' || target.value === 'correction' ? target.value : '' })}>
            <option value="">{words.keep}</option><option value="scheduled">{words.scheduled}</option><option value="correction">{words.correction}</option>
          </select>
        </label>
      </p>
      <p className="figure-acts">
        <button type="button" className="figure-main" onClick={onSubmit}>{words.save}</button>
        <button type="button" onClick={onCancel}>{words.cancel}</button>
      </p>
    </div>
  )
}

function Line({ label, value, hint = null, onChange }: { label: string; value: string; hint?: string | null; onChange: (value: string) => void }) {
  const id = useId()
  return (
    <p className="figure-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} autoComplete="off" onChange={({ target }) => onChange(target.value)} />
      {hint ? <span className="figure-hint">{hint}</span> : null}
    </p>
  )
}
