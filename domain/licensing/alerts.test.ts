import { describe, expect, it } from 'vitest'

import { type Alert, alertNames, alerts, tellAt } from './alerts'

describe('when a saved search tells', () => {
  it.each<[alert: Alert, foundAt: string, told: string | null]>([
    ['none', '2026-11-23T04:00:00.000Z', null], ['at_once', '2026-11-23T04:00:00.000Z', '2026-11-23T04:00:00.000Z'],
    ['daily_07', '2026-11-22T22:59:59.999Z', '2026-11-22T23:00:00.000Z'], ['daily_07', '2026-11-22T23:00:00.000Z', '2026-11-22T23:00:00.000Z'], ['daily_07', '2026-11-22T23:00:00.001Z', '2026-11-23T23:00:00.000Z'],
    ['daily_15', '2026-11-23T06:59:59.999Z', '2026-11-23T07:00:00.000Z'], ['daily_15', '2026-11-23T07:00:00.001Z', '2026-11-24T07:00:00.000Z'],
    ['daily_19', '2026-11-23T15:59:59.000Z', '2026-11-24T11:00:00.000Z'], ['daily_19', '2026-11-23T16:00:00.000Z', '2026-11-24T11:00:00.000Z'], ['daily_19', '2026-12-31T16:30:00.000Z', '2027-01-01T11:00:00.000Z'],
  ])('%s: what is found at %s is told at %s', (alert, foundAt, told) => expect(tellAt(alert, foundAt)).toBe(told))

  it('offers each way once, under a name', () => expect([...alerts].sort()).toEqual(Object.keys(alertNames).sort()))
})
