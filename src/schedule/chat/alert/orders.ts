import type { CommandContext } from '../../../bot/ports.ts'
import type { Reply } from '../../../reply/reply.ts'
import type { Alert } from '../../alerts/alert.ts'
import type { Desk } from '../../desk.ts'
import { isNear } from '../chat.ts'
import type { Order, Verbs } from '../order.ts'
import { button, decline, say } from '../say.ts'
import { changed, describe, EXAMPLES } from './text.ts'
import { test, why } from './told.ts'
import { type AlertChat, edit } from './wanted.ts'

const VERBS = ['why', 'snooze', 'mute', 'resume', 'test', 'edit', 'move', 'delete', 'remove'] as const
export type Verb = (typeof VERBS)[number]

/** How people order something of an alert. */
export const WORDS: Verbs<Verb> = {
  verbs: VERBS,
  also: { cancel: 'delete', stop: 'mute', silence: 'mute', pause: 'mute', unmute: 'resume', change: 'edit' },
  noun: '(?:alert|one)',
  it: [],
}

export async function obey(
  chat: AlertChat,
  { verb, id, rest }: Order<Verb>,
  context: CommandContext,
): Promise<Reply> {
  const found = id === undefined ? await onlyOne(chat.desk, verb, rest, context) : await chat.desk.alert(id)
  if (found && 'status' in found) return found
  if (!found || !isNear(found, context)) return decline(`There is no alert ${id} here.`)
  if (verb === 'edit') return edit(chat, found, rest, context)
  return act(chat, verb, found, rest, context)
}

/** "Mute the alert" where there is but one; else it is asked which. */
async function onlyOne(
  desk: Desk,
  verb: Verb,
  rest: string,
  context: CommandContext,
): Promise<Alert | Reply> {
  const [only, ...others] = await desk.alerts(context.channel)
  if (!only) return decline(`No alert is set here. For example: alert ${EXAMPLES[0]}`)
  if (others.length === 0) return only
  const buttons = [only, ...others].map((it) =>
    button(describe(it), 'alert', `${verb} ${it.id} ${rest}`.trim()),
  )
  return decline('There are several here: which?', buttons.slice(0, MOST_CHOICES))
}
const MOST_CHOICES = 10
const DAYS_OF_RELEASE = 31
const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3 }

async function act(
  { desk, placeOf }: AlertChat,
  verb: Exclude<Verb, 'edit'>,
  found: Alert,
  rest: string,
  context: CommandContext,
): Promise<Reply> {
  const { id } = found
  switch (verb) {
    case 'why':
      return why(found)
    case 'snooze': {
      const days = rest === '' ? 7 : Number(/^(?:for )?(\d{1,3})(?: days?)?$/.exec(rest)?.[1])
      if (!(days >= 1)) return decline(`“${rest}” is no number of days.`)
      return changed(`Silent for ${days} ${days === 1 ? 'day' : 'days'}`, await desk.snooze(id, days))
    }
    case 'test':
      return test(found, context)
    case 'mute': {
      const releases = /^for (\w+) releases?$/.exec(rest)?.[1]
      const count = releases && (COUNTS[releases] ?? Number(releases))
      // a release a month
      if (count)
        return changed(`Silent for ${count} releases`, await desk.snooze(id, count * DAYS_OF_RELEASE))
      return changed('Muted', await desk.mute(id))
    }
    case 'resume':
      return changed('It is told again', await desk.resumeAlert(id))
    case 'move': {
      if (!/^(?:(?:to )?here|to this (?:channel|thread))?$/i.test(rest))
        return decline(`I can move it to where it is asked for: say “alert move ${id}” there.`)
      const place = context.mayPost === false ? undefined : placeOf(context)
      return place ? changed('Moved here', await desk.moveAlert(id, place)) : decline('I may not post here.')
    }
    case 'delete':
    case 'remove':
      await desk.removeAlert(id)
      return say([`Deleted: alert ${describe(found)}.`])
  }
}
