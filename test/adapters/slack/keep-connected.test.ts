import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SlackOptions } from '../../../src/adapters/slack/options.ts'
import { createFakeBot } from '../../support/slack/bot.ts'
import { hurried, type Office, openedOffice, openOffice, patiently } from '../../support/slack/harness.ts'
import { write } from '../../support/slack/people.ts'

describe('the line to Slack', { timeout: 20_000 }, () => {
  let office: Office
  const uncaught: unknown[] = []
  const note = (reason: unknown) => void uncaught.push(reason)
  beforeEach(() => {
    uncaught.length = 0
    process.on('unhandledRejection', note)
  })
  afterEach(async () => {
    await office.close()
    await new Promise((resolve) => setTimeout(resolve, 20))
    process.off('unhandledRejection', note)
    expect(uncaught).toEqual([])
  })

  const begin = async (options: Partial<SlackOptions> = {}) => {
    office = await openedOffice(createFakeBot(), { options: { wait: hurried, ...options } })
    return office.slack
  }
  const events = (level: string) => office.records.filter((r) => r.level === level).map(({ event }) => event)
  const answers = async () => {
    await write(office.slack, 'US imports July', { channel: 'D0ASKER' })
    await patiently(() => expect(office.slack.messages).toHaveLength(1))
  }

  it.each(['refresh', 'drop'] as const)('comes back after a %s, and loses no event', async (how) => {
    const slack = await begin()
    slack.socket.disconnect(how)
    await answers()
    expect(slack.socket.connections).toBe(2)
    expect(events('error')).not.toContain('slack.socket_lost')
  })

  it('comes back again and again', async () => {
    const slack = await begin()
    for (const connections of [2, 3, 4]) {
      slack.socket.disconnect('drop')
      await patiently(() => expect(slack.socket.connections).toBe(connections))
    }
    await answers()
  })

  it('throws nothing where stopping cuts off the way back', async () => {
    const slack = await begin()
    slack.socket.ungreeted.push('waits')
    slack.socket.disconnect('drop')
    await patiently(() => expect(slack.socket.connections).toBe(2))
    await office.adapter.stop()
    expect(events('error')).not.toContain('slack.socket_lost')
  })

  it('hears nothing any more where stopping meets a call for a new connection', async () => {
    // The hurried clock would cut the grace short, too.
    const slack = await begin({ graceMs: 2_000_000 })
    slack.faults.latencyMs = 200
    slack.socket.disconnect('drop')
    await new Promise((resolve) => setTimeout(resolve, 100)) // within the call
    await office.adapter.stop()
    expect(slack.socket.open).toBe(0)
  })

  it('waits for a greeting that comes at the second try, at the start too', async () => {
    office = await openOffice({ options: { wait: hurried } })
    office.slack.socket.ungreeted.push('closes')
    await office.adapter.start(createFakeBot(), [])
    expect(office.slack.socket.connections).toBe(2)
    await answers()
  })

  it('says at the start that no connection comes about', async () => {
    office = await openOffice({ options: { wait: hurried } })
    office.slack.socket.ungreeted.push(...Array.from({ length: 6 }, () => 'closes' as const))
    await expect(office.adapter.start(createFakeBot(), [])).rejects.toThrow('must let wss:// addresses')
  })

  it('tells once of a way back that Slack refuses, and keeps trying', async () => {
    const slack = await begin()
    slack.faults.refuse.set('apps.connections.open', 'account_inactive')
    slack.socket.disconnect('drop')
    await patiently(() => expect(slack.calls.filter(({ error }) => error).length).toBeGreaterThan(2))
    slack.faults.refuse.clear()
    await answers()
    expect(events('error').filter((event) => event === 'slack.socket_lost')).toHaveLength(1)
  })

  it('keeps trying where Slack first asks to wait and then refuses', async () => {
    const slack = await begin()
    let calls = 0
    slack.faults.rateLimited = (method) => method === 'apps.connections.open' && ++calls === 1
    slack.faults.refuse.set('apps.connections.open', 'account_inactive')
    slack.socket.disconnect('drop')
    await patiently(() => expect(calls).toBeGreaterThan(2))
    slack.faults.refuse.clear()
    await answers()
  })
})
