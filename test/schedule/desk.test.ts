import { expect, test } from 'vitest'
import { createDesk } from '../../src/schedule/desk.ts'
import { createStage, day, hour, owner, place } from './support/stage.ts'

test('what a command does at the desk is posted without waiting for the timer', async () => {
  const stage = await createStage('2026-04-19T12:00:00Z')
  stage.watched = { version: 'v0', months: [] }
  const desk = createDesk({ ...stage, figures: async () => stage.watched })
  const made = await desk.subscribe({
    ...place,
    owner,
    schedule: { kind: 'weekly', weekdays: [1], hour: 8, minute: 0, zone: 'UTC' },
    content: [{ kind: 'question', question: 'top buyers' }],
  })
  if (!made.ok) throw new Error('not made')
  const { id } = made.record
  expect(id).toMatch(/^s[^aeiou]{5}$/)
  expect(desk.nextRun(made.record)).toEqual(new Date('2026-04-20T08:00Z'))
  await stage.pass(day, hour)
  expect(stage.posts).toHaveLength(1)
  await desk.pause(id)
  expect(desk.nextRun((await desk.subscription(id))!)).toBeUndefined()
  await desk.testNow(id)
  await stage.settle()
  expect(stage.posts).toHaveLength(2)
  await desk.remove(id)
  expect(await desk.subscriptions('C1')).toEqual([])
  const watched = await desk.watch({
    ...place,
    owner,
    question: 'q',
    said: 'q is new',
    rule: { kind: 'new_month' },
  })
  expect(watched.ok && watched.record.id).toMatch(/^a[^aeiou]{5}$/)
  expect(await desk.alerts('C1')).toHaveLength(1)
})
