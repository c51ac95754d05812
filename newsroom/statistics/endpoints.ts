import type { Endpoint } from 'payload'

import { putIntoStory } from './intoStory'
import { forNewsroom } from './refusal'

/** What the panel asks about figures. */
export const figureEndpoints: Endpoint[] = [
  { path: '/desk-task-acts/:id/into-story', method: 'post', handler: forNewsroom(putIntoStory) },
]
