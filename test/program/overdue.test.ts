import { describe, expect, it } from 'vitest'
import type { Log } from '../../src/bot/ports.ts'
import { answererOver } from '../../src/program/answerer.ts'
import { createOverdueWatch } from '../../src/program/overdue.ts'
import type { Schedule } from '../../src/schedule/schedule.ts'
import { createSubscription } from '../../src/schedule/subscriptions/records.ts'
import type { Content } from '../../src/schedule/subscriptions/subscription.ts'
import { createMemoryStore } from '../../src/store/memory.ts'

const line =
  'The figures for April 2026 were due about 20 May 2026 from General Administration of Customs of China and are not in yet.'
const advice = ' If they are published, add them: npm run data -- add FILE'
const summary: Content = { kind: 'summary' }
const release: Schedule = { kind: 'release' }
const mondays: Schedule = { kind: 'weekly', weekdays: [1], hour: 9, minute: 0, zone: 'UTC' }

const answerer = answererOver(['data/rare-earth-magnets'])

/** A watch over the shipped data, of which April is the month that does not come. */
function office(operator?: string) {
  let now = new Date('2026-05-21T12:00:00Z')
  const clock = { now: () => now }
  const store = createMemoryStore(clock)
  const logged: string[] = []
  const log: Log = { info() {}, warn: (event) => void logged.push(event), error() {} }
  const sent: string[] = []
  const failures = new Map<string, Error>()
  const watch = createOverdueWatch({
    ...{ store, clock, log, operator },
    answerer: () => answerer,
    outbox: {
      async send({ conversation }, { text }) {
        const failure = failures.get(conversation)
        if (failure) throw failure
        sent.push(`${conversation} ${text}`)
        return { conversation, id: '1' }
      },
    },
  })
  let count = 0
  const subscribe = (channel: string, schedule: Schedule, content: Content) =>
    createSubscription(
      { store, clock, newId: () => `s${++count}` },
      {
        ...{ conversation: `slack:T:${channel}`, channel, schedule, content: [content], quiet: false },
        owner: { platform: 'slack', user: 'U1' },
      },
    )
  const wait = (date: string): void => {
    now = new Date(`${date}T12:00:00Z`)
  }
  return { watch, wait, subscribe, sent, logged, failures, store }
}

describe('an overdue release', () => {
  it('is told once to each channel that waits for it or posts the summary, and to nobody else', async () => {
    const { watch, wait, subscribe, sent, failures } = office()
    await subscribe('C1', release, summary)
    await subscribe('C1', release, summary)
    await subscribe('C2', release, { kind: 'question', question: 'US imports' })
    await subscribe('C3', mondays, summary)
    await subscribe('C4', mondays, { kind: 'question', question: 'US imports' })
    await watch()
    expect(sent).toEqual([])
    wait('2026-05-26')
    failures.set('slack:T:C2', new Error('away'))
    await watch()
    failures.clear()
    await watch()
    await watch()
    expect(sent).toEqual([`slack:T:C1 ${line}`, `slack:T:C3 ${line}`, `slack:T:C2 ${line}`])
  })

  it('is told once to the operator, with what to do, and once in the log', async () => {
    const { watch, wait, sent, logged, failures } = office('slack:own:U9')
    await watch()
    wait('2026-05-26')
    failures.set('slack:own:U9', new Error('away'))
    await watch()
    failures.clear()
    await watch()
    wait('2026-12-01') // long after the note of the post itself is forgotten
    await watch()
    expect(sent).toEqual([`slack:own:U9 ${line}${advice}`])
    expect(logged.filter((event) => event === 'release_overdue')).toHaveLength(1)
  })

  it('is told once by several replicas on one store', async () => {
    const { watch, wait, subscribe, sent } = office('slack:own:U9')
    await subscribe('C1', release, summary)
    wait('2026-05-26')
    await Promise.all([watch(), watch(), watch()])
    await watch()
    expect(sent.sort()).toEqual([`slack:T:C1 ${line}`, `slack:own:U9 ${line}${advice}`])
  })

  it('is not told again and again to a channel that refuses', async () => {
    const { watch, wait, subscribe, logged, failures } = office()
    await subscribe('C1', release, summary)
    wait('2026-05-26')
    failures.set('slack:T:C1', Object.assign(new Error('archived'), { code: 'channel_refused' }))
    await watch()
    await watch()
    expect(logged).toEqual(['release_overdue', 'overdue_refused'])
  })
})
