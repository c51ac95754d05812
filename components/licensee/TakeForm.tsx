import type { LicensedStoryView } from '@/queries/licensee/storyViews'

import { formatChoices, storyWords } from './storyWords'
import { UseFields } from './UseFields'

/** The form that takes one story: use, parts, format. `place` is where a refusal leads back to, when it is not the page of the public story. */
export function TakeForm({ view, send, place }: { view: Pick<LicensedStoryView, 'choices' | 'contentHash' | 'id' | 'parts' | 'use'>; send: string; place?: 'advances' }) {
  return (
    <form method="post" action={send} className="lic-take">
      <input type="hidden" name="story" value={`${view.id}:${view.contentHash}`} />
      {place && <input type="hidden" name="place" value={place} />}
      <div className="lic-grid">
        <UseFields id="take" choices={view.choices} use={view.use} />
      </div>
      {view.parts.length > 0 && (
        <fieldset className="choices">
          <legend>{storyWords.parts}</legend>
          <input type="hidden" name="chooses" value="parts" />
          {view.parts.map(({ id, label, detail }) => (
            <label key={id}>
              <input type="checkbox" name="part" value={id} defaultChecked />
              {label}
              {detail && <span className="meta">{detail}</span>}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className="choices">
        <legend>{storyWords.format}</legend>
        {formatChoices.filter((format) => format !== 'picture' || view.parts.length > 0).map((format) => (
          <label key={format}>
            <input type="radio" name="format" value={format} defaultChecked={format === 'docx'} />
            {storyWords.formats[format]}
          </label>
        ))}
        <label>
          <input type="radio" name="format" value="zip" />
          {storyWords.wholeZip}
        </label>
      </fieldset>
      <p className="meta">{storyWords.zipHint}</p>
      <button type="submit" className="button button-main">
        {storyWords.takeDo}
      </button>
    </form>
  )
}
