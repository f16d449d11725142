import { expect, it } from 'vitest'
import type { Log } from '../../src/bot/ports.ts'
import { answererOver } from '../../src/program/answerer.ts'
import { createOverdueWatch } from '../../src/program/overdue.ts'
import { createSubscription } from '../../src/schedule/subscriptions/records.ts'
import { createMemoryStore } from '../../src/store/memory.ts'

it('an overdue release is told once to the operator, and once to each channel that waits for it', async () => {
  let now = new Date('2026-05-21T12:00:00Z')
  const clock = { now: () => now }
  const store = createMemoryStore(clock)
  const logged: string[] = []
  const log: Log = { info() {}, warn: (event) => void logged.push(event), error() {} }
  const sent: string[] = []
  let away = true
  const answerer = answererOver(['data/rare-earth-magnets'])
  const watch = createOverdueWatch({
    store,
    clock,
    log,
    answerer: () => answerer,
    outbox: {
      async send({ conversation }, { text }) {
        if (away && conversation.endsWith('C2')) throw new Error('away')
        sent.push(`${conversation} ${text}`)
        return { conversation, id: '1' }
      },
    },
  })
  const ids = ['s1', 's2', 's3', 's4']
  const newId = () => ids.shift()!
  const owner = { platform: 'slack', user: 'U1' }
  const rest = { owner, content: [{ kind: 'summary' as const }], quiet: false }
  for (const channel of ['C1', 'C1', 'C2'])
    await createSubscription(
      { store, clock, newId },
      { ...rest, conversation: `slack:T:${channel}`, channel, schedule: { kind: 'release' } },
    )
  const clockwork = { kind: 'weekly', weekdays: [1], hour: 9, minute: 0, zone: 'UTC' } as const
  await createSubscription(
    { store, clock, newId },
    { ...rest, conversation: 'slack:T:C3', channel: 'C3', schedule: clockwork },
  )

  await watch()
  expect([logged, sent]).toEqual([[], []])
  now = new Date('2026-05-26T12:00:00Z')
  await watch()
  away = false
  await watch()
  await watch()
  const line =
    'The figures for April 2026 were due about 20 May 2026 from General Administration of Customs of China and are not in yet.'
  expect(sent).toEqual([`slack:T:C1 ${line}`, `slack:T:C2 ${line}`])
  expect(logged.filter((event) => event === 'release_overdue')).toHaveLength(1)
})
