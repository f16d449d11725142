import type { Reply } from '../../../reply/reply.ts'
import type { Alert } from '../../alerts/alert.ts'
import { button, decline, say } from '../say.ts'

/** `a7k3fd, “exports above 6,000 t”` */
export const describe = ({ id, said }: Alert): string => `${id}, “${said}”`

export function stateText({ state, snoozedUntil }: Alert, now: Date): string {
  if (state === 'on')
    return snoozedUntil && now < new Date(snoozedUntil) ? `, silent until ${snoozedUntil.slice(0, 10)}` : ''
  return state === 'muted' ? ', muted' : ', off: I may not post there any more'
}

export const manage = ({ id, state }: Alert) => [
  button('Why?', 'alert', `why ${id}`),
  ...(state === 'on'
    ? [button('Snooze 7 days', 'alert', `snooze ${id} 7`), button('Mute', 'alert', `mute ${id}`)]
    : [button('Resume', 'alert', `resume ${id}`)]),
  button('Delete', 'alert', `delete ${id}`),
]

/** What was done to an alert, or that somebody else removed it meanwhile. */
export const changed = (what: string, it: Alert | undefined): Reply =>
  it ? say([`${what}: alert ${describe(it)}.`], manage(it)) : decline('It is not there any more.')

/** What can be watched, as people say it. */
export const EXAMPLES = [
  'exports to the US above 1,000 t',
  'US imports down 20% on the year and at least 50 t',
  'record exports to Germany',
  'Germany leaves the top 3',
  'revision of exports',
  'new data',
]
