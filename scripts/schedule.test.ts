import { describe, expect, it } from 'vitest'

import { runScheduled } from './schedule.mjs'

type Plan = { name: string; cores?: number; needs?: string[]; fails?: boolean; turns?: number }

/** Runs the plan and tells what happened in which order. */
async function play(plan: Plan[], cores = 2) {
  const events: string[] = []
  const running = new Set<string>()
  let most = 0
  await runScheduled<'good' | 'bad' | 'given up'>(plan.map(({ name, fails = false, turns = 1, ...rest }) => ({
    name, ...rest,
    run: async () => {
      running.add(name)
      most = Math.max(most, running.size)
      events.push(`begin ${name}`)
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
      running.delete(name)
      return fails ? 'bad' : 'good'
    },
  })), {
    cores, hasFailed: (result) => result !== 'good', giveUp: () => 'given up', during: (_name, work) => work(),
    onEnd: ({ name }, result) => events.push(`${result} ${name}`),
  })
  return { events, most }
}

describe('tasks', () => {
  it('run beside each other as far as there are cores, and each once', async () => {
    const { events, most } = await play(['a', 'b', 'c', 'd', 'e'].map((name, at) => ({ name, turns: 5 + at })))
    expect(most).toBe(2)
    expect(events.filter((event) => event.startsWith('begin')).sort()).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `begin ${name}`))
    expect(events.slice(0, 2)).toEqual(['begin a', 'begin b'])
  })

  it('that keep the whole machine busy run alone, and are not overtaken while they wait for room', async () => {
    const { events } = await play([{ name: 'a', turns: 9 }, { name: 'alone', cores: 2 }, { name: 'b' }])
    expect(events).toEqual(['begin a', 'good a', 'begin alone', 'good alone', 'begin b', 'good b'])
  })

  it('that ask for more cores than there are run all the same', async () => {
    expect((await play([{ name: 'a', cores: 2 }, { name: 'b' }], 1)).events).toEqual(['begin a', 'good a', 'begin b', 'good b'])
  })

  it('wait for what they need, while others go on', async () => {
    const { events } = await play([{ name: 'build', turns: 20 }, { name: 'e2e', needs: ['build'] }, { name: 'unit' }])
    expect(events.indexOf('good unit')).toBeLessThan(events.indexOf('good build'))
    expect(events.indexOf('good build')).toBeLessThan(events.indexOf('begin e2e'))
  })

  it('are given up when what they need has failed or was given up itself', async () => {
    const { events } = await play([{ name: 'build', fails: true }, { name: 'e2e', needs: ['build'] }, { name: 'report', needs: ['e2e'] }, { name: 'unit' }])
    expect(events).toEqual(expect.arrayContaining(['bad build', 'given up e2e', 'given up report', 'good unit']))
    expect(events).not.toContain('begin e2e')
  })

  it('need nothing that is not in the list', async () => {
    expect((await play([{ name: 'e2e', needs: ['build'] }])).events).toEqual(['begin e2e', 'good e2e'])
  })

  it('that wait for each other are a fault', async () => {
    await expect(play([{ name: 'a', needs: ['b'] }, { name: 'b', needs: ['a'] }])).rejects.toThrow('a, b')
  })
})
