import type { CommandContext } from '../../bot/ports.ts'
import type { Reply } from '../../reply/reply.ts'
import { scheduleNote } from '../describe.ts'
import type { ScheduleAssumption } from '../read-schedule.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import { isNear, ownerOf, type Said, type ScheduleChat } from './chat.ts'
import { describe, manage, nextText, stateText } from './describe.ts'
import { type Order, readOrder, type Verbs } from './order.ts'
import { EXAMPLE, readChange, readRequest } from './request.ts'
import { button, decline, say } from './say.ts'

const VERBS = ['pause', 'resume', 'delete', 'remove', 'test', 'move', 'edit', 'quiet', 'loud'] as const
type Verb = (typeof VERBS)[number]

const WORDS: Verbs<Verb> = {
  verbs: VERBS,
  also: {
    cancel: 'delete',
    unsubscribe: 'delete',
    stop: 'pause',
    continue: 'resume',
    unpause: 'resume',
    change: 'edit',
  },
  noun: '(?:subscription|one)',
  it: ['test'],
}

/** What an order is given with, where it was given. */
interface Here {
  readonly chat: ScheduleChat
  readonly context: CommandContext
  /** The channel's own time zone. */
  readonly zone: string | undefined
}

/** "top buyers every Monday at 8", "list", "pause s7k3fd", "test it now": what a person says about subscriptions. */
export function createSubscribeChat(chat: ScheduleChat): Said {
  return async (text, context) => {
    const { timeZone: zone } = await chat.defaultsOf(context)
    const here: Here = { chat, context, zone }
    if (LIST.test(text)) return listed(here)
    const order = readOrder(text.replace(/^\s*unsubscribe(?:\s+from)?\b/i, 'delete'), WORDS)
    if (order) return obey(here, order)
    if (/^\s*unsubscribe\b/i.test(text)) return obey(here, { verb: 'delete', rest: '' })
    return create(here, text.replace(/^\s*(?:please\s+)?(?:post|send)\s+(?:(?:me|us|here)\s+)?/i, ''))
  }
}

/** "list", "show our subscriptions", "what is subscribed here?" */
const LIST =
  /^\s*(?:(?:list|all|show|see)?(?:\s+(?:me|all|my|our|the))*\s*(?:subscriptions)?|(?:what|which)\b.*\bsubscri(?:bed|ptions)\b.*)\s*[.?!]?\s*$/i

async function create({ chat, context, zone }: Here, text: string): Promise<Reply> {
  const request = await readRequest(text, zone ?? chat.timeZone, context)
  if ('refused' in request) return request.refused
  const place = chat.placeOf(context)
  if (!place || context.mayPost === false) return decline('I may not post here, so I promise nothing.')
  const { schedule, content, assumed, quiet = false } = request
  const made = await chat.desk.subscribe({ ...place, owner: ownerOf(context), schedule, content, quiet })
  if (!made.ok) return decline(`There are ${made.most} subscriptions already: delete one first.`)
  const notes = [...assumed.map((one) => assumedText(one, zone)), scheduleNote(schedule)].filter(
    (note) => note !== undefined,
  )
  const head = `Subscribed: ${describe(made.record)}. ${nextText(chat.desk, made.record, zone)}`
  return say([notes.length > 0 ? `${head} (${notes.join('; ')})` : head], manage(made.record))
}

const assumedText = (one: ScheduleAssumption, zone: string | undefined): string =>
  one === 'zone' && zone ? "no time zone was said: the channel's" : ASSUMED[one]

const ASSUMED: Readonly<Record<ScheduleAssumption, string>> = {
  time: 'no time was said: 09:00',
  morning: 'read as the morning',
  day: 'no day was said: the first',
  zone: 'no time zone was said',
}

async function obey(here: Here, { verb, id, rest }: Order<Verb>): Promise<Reply> {
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
      return changed('Paused', here, await desk.pause(id))
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

async function edit(here: Here, before: Subscription, rest: string): Promise<Reply> {
  const { chat, context, zone } = here
  if (rest === '') return decline(`To what? For example: subscribe edit ${before.id} Tuesdays at 9:00`)
  const change = await readChange(rest, before, zone ?? chat.timeZone, context)
  if ('refused' in change) return change.refused
  const { assumed: _assumed, ...changes } = change
  return changed('Changed', here, await chat.desk.edit(before.id, changes))
}

const changed = (what: string, { chat, zone }: Here, it: Subscription | undefined): Reply =>
  it
    ? say([`${what}: ${describe(it)}. ${nextText(chat.desk, it, zone)}`], manage(it))
    : decline('It is not there any more.')

async function listed({ chat, context, zone }: Here): Promise<Reply> {
  const { desk } = chat
  const all = await desk.subscriptions(context.channel)
  if (all.length === 0) return say([`Nothing is subscribed here. For example: ${EXAMPLE}`])
  const count = all.length === 1 ? 'One subscription' : `${all.length} subscriptions`
  const lines = all.map((it) => `${describe(it)}. ${stateText(it, context, zone)}${nextText(desk, it, zone)}`)
  const only = all.length === 1 ? manage(all[0]!) : []
  return say(
    [`${count} here; “subscribe pause ID”, resume, test, quiet, edit, move and delete change one.`, ...lines],
    only,
  )
}
