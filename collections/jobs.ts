import { timingSafeEqual } from 'node:crypto'
import type { JobsConfig } from 'payload'

import { keyFor } from '../config/environment'

const sameText = (a: string, b: string) => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Scheduled publishing. The queue runs on our own timer (instrumentation.ts); over the wire only the bearer of the derived key may run it (S5). */
export const jobs: JobsConfig = {
  access: {
    run: ({ req }) => sameText(req.headers.get('authorization') ?? '', `Bearer ${keyFor('jobs')}`),
    queue: () => false,
    cancel: () => false,
  },
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({ ...defaultJobsCollection, admin: { ...defaultJobsCollection.admin, hidden: true } }),
}
