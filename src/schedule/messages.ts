import { type Action, type Button, plain, type Reply, restsOnAll } from '../reply/reply.ts'
import type { Alert, Firing } from './alerts/alert.ts'
import { describeSchedule } from './describe.ts'
import type { Subscription } from './subscriptions/subscription.ts'

/** A post in a channel carries the way to be rid of it. */
export const withManageButtons = (reply: Reply, { id }: Subscription): Reply =>
  withButtons(reply, [button('Mute', 'subscribe', `pause ${id}`)])

/** The alert's own line and the answer to its question, with why, snooze and mute under it. */
export function alertMessage(alert: Alert, firing: Firing, answer: Reply | undefined): Reply {
  const line = `Alert: ${alert.said}. ${firing.text}`
  const whole: Reply = {
    status: 'answered',
    blocks: [{ kind: 'headline', text: plain(line) }, ...(answer?.blocks ?? [])],
    text: answer ? `${line}\n\n${answer.text}` : line,
    silent: false,
    private: false,
    ...restsOnAll(answer ? [answer] : []),
  }
  return withButtons(whole, [
    button('Why this?', 'alert', `why ${alert.id}`),
    button('Snooze 7 days', 'alert', `snooze ${alert.id} 7`),
    button('Mute', 'alert', `mute ${alert.id}`),
  ])
}

export function refusedNotice(it: Subscription | Alert): Reply {
  return notice(
    `I may no longer post in the channel of ${nameOf(it)}, so it is switched off. ` +
      `Let me back into the channel, or move it to another one, then resume it: ${commandOf(it)} resume ${it.id}`,
  )
}

export function givenUpNotice(it: Subscription | Alert): Reply {
  return notice(
    `I could not post ${nameOf(it)}: the platform kept failing. It stays on, and the next one is tried as usual.`,
  )
}

const nameOf = (it: Subscription | Alert): string =>
  'rule' in it
    ? `your alert ${it.id} (${it.said})`
    : `your subscription ${it.id} (${describeSchedule(it.schedule)})`

const commandOf = (it: Subscription | Alert): string => ('rule' in it ? 'alert' : 'subscribe')

const notice = (text: string): Reply => ({
  status: 'help',
  blocks: [{ kind: 'line', text: plain(text) }],
  text,
  silent: false,
  private: true,
})

const withButtons = (reply: Reply, buttons: readonly Button[]): Reply => ({
  ...reply,
  blocks: [...reply.blocks, { kind: 'buttons', buttons }],
})

const button = (label: string, command: string, args: string): Button => ({
  label,
  action: { kind: 'command', command, args } satisfies Action,
  group: 'manage',
})
