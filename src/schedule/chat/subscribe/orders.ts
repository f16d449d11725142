import type { CommandContext } from '../../../bot/ports.ts'
import type { Reply } from '../../../reply/reply.ts'
import type { Subscription } from '../../subscriptions/subscription.ts'
import { isNear, type ScheduleChat } from '../chat.ts'
import { describe, manage, nextText } from '../describe.ts'
import type { Order, Verbs } from '../order.ts'
import { EXAMPLE, readChange } from '../request.ts'
import { button, decline, say } from '../say.ts'

const VERBS = ['pause', 'resume', 'delete', 'remove', 'test', 'move', 'edit', 'quiet', 'loud'] as const

type Verb = (typeof VERBS)[number]

export const WORDS: Verbs<Verb> = {
  verbs: VERBS,
  also: {
    cancel: 'delete',
    unsubscribe: 'delete',
    stop: 'pause',
    suspend: 'pause',
    hold: 'pause',
    preview: 'test',
    continue: 'resume',
    unpause: 'resume',
    change: 'edit',
  },
  noun: '(?:(?:weekly|monthly|daily)(?: (?:digest|summary|post))?|digest|summary|post|subscription|one)',
  it: ['test', 'preview', 'pause', 'stop', 'suspend', 'hold', 'resume', 'cancel', 'quiet', 'change', 'edit'],
}

/** What an order is given with, where it was given. */
export interface Here {
  readonly chat: ScheduleChat
  readonly context: CommandContext
  /** The channel's own time zone. */
  readonly zone: string | undefined
}

export async function obey(here: Here, { verb, id, rest }: Order<Verb>): Promise<Reply> {
  const { desk } = here.chat
  const found = id === undefined ? await onlyOne(here, verb, rest) : await desk.subscription(id)
  if (found && 'status' in found) return found
  if (!found || !isNear(found, here.context)) return decline(`There is no subscription ${id} here.`)
  return act(here, verb, found, rest)
}

/** "Test it now" where there is but one; else it is asked which. */
async function onlyOne({ chat, context }: Here, verb: Verb, rest: string): Promise<Subscription | Reply> {
  const [only, ...others] = await chat.desk.subscriptions(context.channel)
  if (!only) return decline(`Nothing is subscribed here. For example: ${EXAMPLE}`)
  if (others.length === 0) return only
  const buttons = [only, ...others].map((it) =>
    button(describe(it), 'subscribe', `${verb} ${it.id} ${rest}`.trim()),
  )
  return decline('There are several here: which?', buttons.slice(0, MOST_CHOICES))
}

const MOST_CHOICES = 10

async function act(here: Here, verb: Verb, { id, ...found }: Subscription, rest: string): Promise<Reply> {
  const { desk, placeOf } = here.chat
  switch (verb) {
    case 'pause':
      return changed(pausedText(rest), here, await desk.pause(id))
    case 'resume':
      return changed('It goes on', here, await desk.resume(id))
    case 'quiet':
    case 'loud':
      return changed(
        verb === 'quiet' ? 'Quiet while nothing is new' : 'Posted also when nothing is new',
        here,
        await desk.edit(id, { quiet: verb === 'quiet' }),
      )
    case 'test':
      await desk.testNow(id)
      return say([`A test of ${id} is posted in its channel now.`])
    case 'move': {
      if (!/^(?:(?:to )?here|to this (?:channel|thread))?$/i.test(rest))
        return decline(`I can move it to where it is asked for: say “subscribe move ${id}” there.`)
      const place = placeOf(here.context)
      const may = place && here.context.mayPost !== false
      return may ? changed('Moved here', here, await desk.edit(id, place)) : decline('I may not post here.')
    }
    case 'edit':
      return edit(here, { id, ...found }, rest)
    case 'delete':
    case 'remove':
      await desk.remove(id)
      return say([`Deleted: ${describe({ id, ...found })}.`])
  }
}

export async function edit(here: Here, before: Subscription, rest: string): Promise<Reply> {
  const { chat, context, zone } = here
  if (rest === '') return decline(`To what? For example: subscribe edit ${before.id} Tuesdays at 9:00`)
  const change = await readChange(rest, before, zone ?? chat.timeZone, context)
  if ('refused' in change) return change.refused
  const { assumed: _assumed, ...changes } = change
  return changed('Changed', here, await chat.desk.edit(before.id, changes))
}

/** Nothing is resumed by itself. */
const pausedText = (rest: string): string =>
  /^until\b/i.test(rest) ? `Paused till you say “resume”, not only ${rest}` : 'Paused'

const changed = (what: string, { chat, zone }: Here, it: Subscription | undefined): Reply =>
  it
    ? say([`${what}: ${describe(it)}. ${nextText(chat.desk, it, zone)}`], manage(it))
    : decline('It is not there any more.')
