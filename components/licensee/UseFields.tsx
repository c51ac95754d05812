import type { UseChoices, UseView } from '@/queries/licensee/storyViews'

import { SelectField } from './SelectField'
import { storyWords } from './storyWords'

/** Act, channel and territory of a use, as the agreements in force offer them. `id` keeps the ids of two such groups apart. */
export function UseFields({ id, choices, use }: { id: string; choices: UseChoices; use: UseView }) {
  const isOther = use.channel !== '' && !choices.channels.some(({ value }) => value === use.channel)
  return (
    <>
      <SelectField id={`${id}-act`} name="act" label={storyWords.act} options={choices.acts} defaultValue={use.act} />
      {choices.channels.length > 0 && (
        <SelectField id={`${id}-channel`} name="channel" label={storyWords.channel} options={choices.channels} defaultValue={isOther ? '' : use.channel} none={choices.takesOtherChannels ? storyWords.otherChannelBelow : undefined} />
      )}
      {choices.takesOtherChannels && (
        <div className="field">
          <label htmlFor={`${id}-other`}>{storyWords.otherChannel}</label>
          <input id={`${id}-other`} name="otherChannel" defaultValue={isOther ? use.channel : ''} maxLength={120} placeholder="web:news.example" autoCapitalize="none" spellCheck={false} />
        </div>
      )}
      <SelectField id={`${id}-territory`} name="territory" label={storyWords.territory} options={choices.territories} defaultValue={use.territory} />
    </>
  )
}
