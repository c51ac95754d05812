import { createLocalReq, type Payload } from 'payload'

import { loadAccounts } from './accounts'
import { loadAdvance } from './advance'
import { loadCharts } from './charts'
import { loadFigures } from './figures'
import type { Ensure, Loading } from './loading'
import { loadLicensing } from './licensing'
import { loadPictures } from './pictures'
import { loadReleasesAndClaims } from './records'
import { loadReferences } from './references'
import { loadStories } from './stories'
import { keepDesk } from '../statistics/desk/keepDesk'

const doneKey = 'demo-edition:1'

/** Whether the demo edition has been loaded wholly. */
export async function isDemoLoaded(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'counters', where: { key: { equals: doneKey } }, overrideAccess: true })
  return totalDocs > 0
}

/** Loads the demo edition once: reference data, figures, pictures, stories through the ordinary publish gate, the front page, accounts. */
export async function loadDemo(payload: Payload, { password, say }: { password: string; say: (message: string) => void }): Promise<void> {
  const req = await createLocalReq({ context: { bootstrap: true } }, payload)
  const ensure: Ensure = async (collection, where, data) => {
    const { docs: [known] } = await payload.find({ collection, where, limit: 1, pagination: false, depth: 0, overrideAccess: true })
    if (known) return String(known.id)
    // A fresh request each: a hook's notes in the context of one document are not for the next.
    const created = await payload.create({ collection, data: data as never, depth: 0, overrideAccess: true, req: { ...req, context: { bootstrap: true, deferChecks: true } } })
    return String(created.id)
  }
  const loading: Loading = { payload, ensure, say }
  const references = await loadReferences(loading)
  const figures = await loadFigures(loading, references)
  await loadReleasesAndClaims(loading, references, figures)
  const pictures = await loadPictures(loading)
  const charts = await loadCharts(loading, references)
  await loadStories(loading, { ...references, figures, pictures, charts })
  await loadAccounts(loading, { password, noticeVersion: references.noticeVersion })
  await loadLicensing(loading, references.noticeVersion)
  await loadAdvance(loading, { ...references, pictures })
  // Once for all, instead of after every record.
  await keepDesk(payload)
  await ensure('counters', { key: { equals: doneKey } }, { key: doneKey, value: 1 })
}
