import type { OptionView, UseChoices, UseView } from '@/queries/licensee/storyViews'

import { storyWords } from './storyWords'

type SelectProps = { id: string; name: string; label: string; options: readonly OptionView[]; value: string; none?: string }

/** A labelled choice from a list. `none` is the entry that chooses nothing. */
export function SelectField({ id, name, label, options, value, none }: SelectProps) {
  return (
    <div className="field field-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Act, channel and territory of a use, as the agreements in force offer them. `id` keeps the ids of two such groups apart. */
export function UseFields({ id, choices, use }: { id: string; choices: UseChoices; use: UseView }) {
  const isOther = use.channel !== '' && !choices.channels.some(({ value }) => value === use.channel)
  return (
    <>
      <SelectField id={`${id}-act`} name="act" label={storyWords.act} options={choices.acts} value={use.act} />
      {choices.channels.length > 0 && (
        <SelectField id={`${id}-channel`} name="channel" label={storyWords.channel} options={choices.channels} value={isOther ? '' : use.channel} {...(choices.takesOtherChannels ? { none: storyWords.otherChannelBelow } : {})} />
      )}
      {choices.takesOtherChannels && (
        <div className="field">
          <label htmlFor={`${id}-other`}>{storyWords.otherChannel}</label>
          <input id={`${id}-other`} name="otherChannel" defaultValue={isOther ? use.channel : ''} maxLength={120} placeholder="web:news.example" autoCapitalize="none" spellCheck={false} />
        </div>
      )}
      <SelectField id={`${id}-territory`} name="territory" label={storyWords.territory} options={choices.territories} value={use.territory} />
    </>
  )
}
