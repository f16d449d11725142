import { beforeEach, describe, expect, test } from 'vitest'
import type { Rule, WatchedMonth } from '../../src/schedule/alerts/alert.ts'
import {
  createAlert,
  editAlert,
  getAlert,
  listAlerts,
  mostAlertsInChannel,
  moveAlert,
  muteAlert,
  removeAlert,
  resumeAlert,
  snoozeAlert,
} from '../../src/schedule/alerts/records.ts'
import { jobId } from '../../src/schedule/jobs/jobs.ts'
import { recordRelease } from '../../src/schedule/releases.ts'
import { createStage, day, hour, minute, owner, place, type Stage } from './support/stage.ts'

const rule: Rule = { kind: 'level', relation: 'above', value: 1_000 }
const wanted = {
  ...place,
  owner,
  question: 'exports to the US',
  rule,
  said: 'exports to the US above 1,000 t',
}
const at = (month: number, value: number): WatchedMonth => ({
  month,
  value,
  low: value,
  high: value,
  text: `${value} t in m${month}`,
})

let stage: Stage
let version = 0
beforeEach(async () => {
  stage = await createStage('2026-04-19T12:00:00Z')
  stage.watched = { version: 'v0', months: [at(1, 900)] }
})

const figures = async () => stage.watched
async function alert(more: Partial<typeof wanted> = {}) {
  const created = await createAlert({ ...stage, figures }, { ...wanted, ...more })
  if (!created.ok) throw new Error(created.why)
  return created.record
}
async function release(...months: WatchedMonth[]): Promise<void> {
  version += 1
  stage.watched = { version: `v${version}`, months }
  stage.clock.forward(1)
  await recordRelease(stage.store, {
    version: `v${version}`,
    at: stage.clock.now().toISOString(),
    newMonths: ['2026-04'],
  })
  await stage.pass(5 * minute)
}
const crossing = () => release(at(1, 900), at(2, 1_100))

describe('an alert', () => {
  test('is posted when new data cross its line, with the answer and the ways to be rid of it', async () => {
    const { id } = await alert()
    await crossing()
    expect(stage.posts).toMatchObject([
      { to: place.conversation, text: 'Alert: exports to the US above 1,000 t. 1100 t in m2.\n\nthe answer' },
    ])
    const buttons = stage.posts[0]?.reply.blocks.at(-1)
    expect(buttons).toMatchObject({
      buttons: [
        { action: { kind: 'command', command: 'alert', args: `why ${id}` } },
        { action: { args: `snooze ${id} 7` } },
        { action: { args: `mute ${id}` } },
      ],
    })
  })

  test('does not look at a release before this process holds it', async () => {
    await alert()
    stage.isHere = false
    await crossing()
    expect(stage.posts).toEqual([])
    stage.isHere = true
    await stage.pass(minute)
    expect(stage.posts).toHaveLength(1)
  })

  test('waits for a release that never comes here no longer than a day', async () => {
    const { id } = await alert()
    stage.isHere = false
    await crossing()
    await stage.pass(25 * hour, 10 * minute)
    expect(await stage.jobs.state(jobId(id, `release-v${version}`))).toBe('done')
  })

  test('is posted once per crossing, however many releases follow', async () => {
    await alert()
    await crossing()
    await release(at(1, 900), at(2, 1_100), at(3, 1_200))
    expect(stage.posts).toHaveLength(1)
    await release(at(1, 900), at(2, 1_100), at(3, 1_200), at(4, 500))
    await release(at(1, 900), at(2, 1_100), at(3, 1_200), at(4, 500), at(5, 2_000))
    expect(stage.posts).toHaveLength(2)
  })

  test('remembers why it fired: rule and figures', async () => {
    const { id } = await alert()
    await crossing()
    expect(await getAlert(stage.store, id)).toMatchObject({
      rule,
      said: wanted.said,
      lastFiring: { month: 2, text: '1100 t in m2.', figures: [at(2, 1_100)], told: true },
    })
  })

  test('that is muted says nothing, and does not make up for it', async () => {
    const { id } = await alert()
    await muteAlert(stage.store, id)
    await crossing()
    await resumeAlert(stage.store, id)
    await release(at(1, 900), at(2, 1_100), at(3, 1_200))
    expect(stage.posts).toEqual([])
    expect((await getAlert(stage.store, id))?.lastFiring).toMatchObject({ told: false })
  })

  test('that is snoozed says nothing until its time, then fires at the next crossing', async () => {
    const { id } = await alert()
    await snoozeAlert(stage, id, 7)
    await crossing()
    expect(stage.posts).toEqual([])
    await stage.pass(7 * day, day)
    await release(at(1, 900), at(2, 1_100), at(3, 500), at(4, 1_300))
    expect(stage.posts).toHaveLength(1)
  })

  test('is moved, edited and deleted', async () => {
    const { id } = await alert()
    await moveAlert(stage.store, id, { conversation: 'slack:T1:C2', channel: 'C2' })
    await editAlert({ store: stage.store, figures }, id, {
      question: 'q',
      said: 'above 2',
      rule: { ...rule, value: 2 },
    })
    expect(await listAlerts(stage.store, 'C2')).toMatchObject([{ said: 'above 2', memory: { beyond: 'up' } }])
    await crossing()
    expect(stage.posts).toEqual([]) // it was beyond its new line when that was drawn
    await removeAlert(stage.store, id)
    expect(await listAlerts(stage.store)).toEqual([])
  })

  test('says at once when its line is crossed already', async () => {
    expect((await alert({ rule: { ...rule, value: 500 } })).memory).toMatchObject({ beyond: 'up' })
    expect((await alert()).memory.beyond).toBeUndefined()
  })

  test('is not made on a question without figures, nor beyond the most a channel may have', async () => {
    stage.watched = undefined
    expect(await createAlert({ ...stage, figures }, wanted)).toEqual({ ok: false, why: 'no_figures' })
    stage.watched = { version: 'v0', months: [at(1, 900)] }
    for (let i = 0; i < mostAlertsInChannel; i++) await alert()
    expect(await createAlert({ ...stage, figures }, wanted)).toMatchObject({ ok: false, why: 'too_many' })
  })

  test('whose question lost its figures keeps its memory and tells the operator', async () => {
    const { id } = await alert()
    const before = await getAlert(stage.store, id)
    stage.watched = undefined
    await recordRelease(stage.store, { version: 'x', at: stage.clock.now().toISOString(), newMonths: [] })
    await stage.pass(5 * minute)
    expect((await getAlert(stage.store, id))?.memory).toEqual(before?.memory)
    expect(stage.log.events()).toContain('alert_without_figures')
  })

  test('in a channel that refuses is switched off, and its owner is told', async () => {
    const { id } = await alert()
    stage.failures.push(Object.assign(new Error('gone'), { code: 'channel_refused' }))
    await crossing()
    expect(await getAlert(stage.store, id)).toMatchObject({ state: 'off', offBecause: 'channel_refused' })
    expect(stage.told).toMatchObject([{ to: 'U1', text: expect.stringContaining(`alert resume ${id}`) }])
  })

  test('is not lost when its process dies between the release and the look', async () => {
    await alert()
    stage.watched = { version: 'v9', months: [at(1, 900), at(2, 1_100)] }
    await recordRelease(stage.store, {
      version: 'v9',
      at: stage.clock.now().toISOString(),
      newMonths: ['2026-04'],
    })
    await stage.downFor(hour)
    expect(stage.posts).toHaveLength(1)
  })
})
