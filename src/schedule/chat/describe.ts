import type { CommandContext } from '../../bot/ports.ts'
import type { Button } from '../../reply/reply.ts'
import { describeRun, describeSchedule } from '../describe.ts'
import type { Desk } from '../desk.ts'
import type { Person, Subscription } from '../subscriptions/subscription.ts'
import { button } from './say.ts'

/** `s7k3fd, top buyers, every Monday at 08:00 UTC` */
export function describe({ id, content, schedule, quiet }: Subscription): string {
  const what = content
    .map((one) => (one.kind === 'summary' ? 'the summary' : `“${one.question}”`))
    .join(' and ')
  return `${id}, ${what}, ${describeSchedule(schedule)}${quiet ? ', quiet while nothing is new' : ''}`
}

/** Whose it is, how it stands, what became of it last. */
export function stateText(it: Subscription, context: CommandContext, zone: string | undefined): string {
  const { state, offBecause, lastRun } = it
  const off = offBecause === 'channel_refused' ? 'Off: I may not post there any more. ' : 'Off. '
  const stands = { on: '', paused: 'Paused. ', off }[state]
  const at = lastRun && describeRun(new Date(lastRun.at), zoneOf(it, zone))
  const last = lastRun ? `Last: ${lastRun.result.replaceAll('_', ' ')}, ${at}. ` : ''
  return `${ownerText(it.owner, context)} ${stands}${last}`
}

/** Names are the platform's; an id tells two people apart. */
const ownerText = ({ user, platform }: Person, context: CommandContext): string =>
  user === context.user && platform === context.platform ? 'Yours.' : `Owner: ${user}.`

/** In the channel's own time zone, where it has one. */
export function nextText(desk: Desk, it: Subscription, zone: string | undefined): string {
  if (it.schedule.kind === 'release') return it.state === 'on' ? 'Next: with the next release.' : ''
  const next = desk.nextRun(it)
  return next ? `Next: ${describeRun(next, zoneOf(it, zone))}.` : ''
}

const zoneOf = ({ schedule }: Subscription, zone: string | undefined): string =>
  zone ?? (schedule.kind === 'release' ? 'UTC' : schedule.zone)

export const manage = ({ id, state }: Subscription): readonly Button[] => [
  button('Test now', 'subscribe', `test ${id}`),
  state === 'on'
    ? button('Pause', 'subscribe', `pause ${id}`)
    : button('Resume', 'subscribe', `resume ${id}`),
  button('Delete', 'subscribe', `delete ${id}`),
]
