import type { CommandContext } from '../../bot/ports.ts'
import type { Button, Reply } from '../../reply/reply.ts'
import { describeRun, describeSchedule, scheduleNote } from '../describe.ts'
import type { Desk } from '../desk.ts'
import { readSchedule, type ScheduleAssumption, type ScheduleIssue } from '../read-schedule.ts'
import type { Schedule } from '../schedule.ts'
import { splitRequest } from '../split-request.ts'
import type { Content, Subscription } from '../subscriptions/subscription.ts'
import { isNear, ownerOf, type Said, type ScheduleChat } from './chat.ts'
import { readOrder } from './order.ts'
import { button, decline, say } from './say.ts'

const VERBS = ['pause', 'resume', 'delete', 'remove', 'test', 'move', 'edit', 'quiet', 'loud'] as const
type Verb = (typeof VERBS)[number]

const EXAMPLE = 'subscribe summary every month on the 20th at 9:30 Berlin time'

/** "top buyers every Monday at 8", "list", "pause s7k3fd": what a person says about subscriptions. */
export function createSubscribeChat(chat: ScheduleChat): Said {
  return async (text, context) => {
    if (/^(?:list|all|show|subscriptions)?$/i.test(text.trim())) return listed(chat, context)
    const order = readOrder(text, VERBS)
    return order ? obey(chat, order.verb, order.id, order.rest, context) : create(chat, text, context)
  }
}

async function create(chat: ScheduleChat, text: string, context: CommandContext): Promise<Reply> {
  const request = await readRequest(chat, text, context)
  if ('refused' in request) return request.refused
  const place = chat.placeOf(context)
  if (!place || context.mayPost === false) return decline('I may not post here, so I promise nothing.')
  const { schedule, content, assumed } = request
  const made = await chat.desk.subscribe({ ...place, owner: ownerOf(context), schedule, content })
  if (!made.ok) return decline(`There are ${made.most} subscriptions already: delete one first.`)
  const notes = [...assumed.map((one) => ASSUMED[one]), scheduleNote(schedule)].filter(
    (note) => note !== undefined,
  )
  const head = `Subscribed: ${describe(made.record)}. ${nextText(chat.desk, made.record)}`
  return say([notes.length > 0 ? `${head} (${notes.join('; ')})` : head], manage(made.record))
}

const ASSUMED: Readonly<Record<ScheduleAssumption, string>> = {
  time: 'no time was said: 09:00',
  morning: 'read as the morning',
  day: 'no day was said: the first',
  zone: 'no time zone was said',
}

type Request =
  | {
      readonly schedule: Schedule
      readonly content: readonly Content[]
      readonly assumed: readonly ScheduleAssumption[]
    }
  | { readonly refused: Reply }

async function readRequest(chat: ScheduleChat, text: string, context: CommandContext): Promise<Request> {
  const request = splitRequest(text, chat.timeZone)
  const reading = request?.reading ?? readSchedule(text, chat.timeZone)
  if (!request) return { refused: reading.ok ? unread({ kind: 'no_days' }, '') : unread(reading.issue, text) }
  if (!reading.ok) return { refused: unread(reading.issue, request.content) }
  const content = contentsOf(request.content)
  for (const one of content) {
    const reply = one.kind === 'question' ? await context.askAfresh(one.question) : undefined
    if (reply && reply.status !== 'answered') return { refused: reply }
  }
  return { content, schedule: reading.schedule, assumed: reading.assumed }
}

/** Several contents stand behind a semicolon. */
function contentsOf(words: string): readonly Content[] {
  const parts = words
    .split(/;|\band also\b/)
    .map((part) => part.replace(/^\s*(?:(?:me|us|here)\s+)?to\s+/, '').trim())
    .filter((part) => part !== '')
  if (parts.length === 0) return [{ kind: 'summary' }]
  return parts.map((part) =>
    /^(?:the )?(?:month'?s |monthly |release )?summary$/i.test(part)
      ? { kind: 'summary' }
      : { kind: 'question', question: part },
  )
}

function unread(issue: ScheduleIssue, content: string): Reply {
  switch (issue.kind) {
    case 'ambiguous':
      return decline(
        `“${issue.words}” can mean several times: which?`,
        issue.choices.map((choice) => {
          const when = describeSchedule(choice)
          return button(when, 'subscribe', `${content} ${when}`.trim())
        }),
      )
    case 'no_days':
      return decline(`When? For example: ${EXAMPLE}`)
    case 'not_understood':
      // no word of it says when: a content alone
      if (issue.words.length === content.trim().split(/\s+/).length)
        return unread({ kind: 'no_days' }, content)
      return decline(`I did not understand ${quoted(issue.words)}. For example: ${EXAMPLE}`)
    case 'unsupported':
      return decline(
        `I post once a day at most, and no more seldom than every quarter: not “${issue.words}”.`,
      )
    case 'impossible':
      return decline(`“${issue.words}” is no time.`)
  }
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

async function obey(
  { desk, placeOf, ...chat }: ScheduleChat,
  verb: Verb,
  id: string,
  rest: string,
  context: CommandContext,
): Promise<Reply> {
  const found = await desk.subscription(id)
  if (!found || !isNear(found, context)) return decline(`There is no subscription ${id} here.`)
  switch (verb) {
    case 'pause':
      return changed('Paused', desk, await desk.pause(id))
    case 'resume':
      return changed('It goes on', desk, await desk.resume(id))
    case 'quiet':
    case 'loud':
      return changed(
        verb === 'quiet' ? 'Quiet while nothing is new' : 'Posted also when nothing is new',
        desk,
        await desk.edit(id, { quiet: verb === 'quiet' }),
      )
    case 'test':
      await desk.testNow(id)
      return say([`A test of ${id} is posted in its channel now.`])
    case 'move': {
      const place = placeOf(context)
      return place ? changed('Moved here', desk, await desk.edit(id, place)) : decline('I may not post here.')
    }
    case 'edit': {
      const request = await readRequest({ desk, placeOf, ...chat }, rest, context)
      if ('refused' in request) return request.refused
      const { schedule, content } = request
      return changed('Changed', desk, await desk.edit(id, { schedule, content }))
    }
    case 'delete':
    case 'remove':
      await desk.remove(id)
      return say([`Deleted: ${describe(found)}.`])
  }
}

const changed = (what: string, desk: Desk, it: Subscription | undefined): Reply =>
  it
    ? say([`${what}: ${describe(it)}. ${nextText(desk, it)}`], manage(it))
    : decline('It is not there any more.')

async function listed({ desk }: ScheduleChat, context: CommandContext): Promise<Reply> {
  const all = await desk.subscriptions(context.channel)
  if (all.length === 0) return say([`Nothing is subscribed here. For example: ${EXAMPLE}`])
  const count = all.length === 1 ? 'One subscription' : `${all.length} subscriptions`
  const lines = all.map((it) => `${describe(it)}. ${stateText(it)}${nextText(desk, it)}`)
  const only = all.length === 1 ? manage(all[0]!) : []
  return say(
    [`${count} here; “subscribe pause ID”, resume, test, quiet, edit, move and delete change one.`, ...lines],
    only,
  )
}

/** `s7k3fd, top buyers, every Monday at 08:00 UTC` */
export function describe({ id, content, schedule, quiet }: Subscription): string {
  const what = content
    .map((one) => (one.kind === 'summary' ? 'the summary' : `“${one.question}”`))
    .join(' and ')
  return `${id}, ${what}, ${describeSchedule(schedule)}${quiet ? ', quiet while nothing is new' : ''}`
}

function stateText({ state, offBecause, lastRun }: Subscription): string {
  const off = offBecause === 'channel_refused' ? 'Off: I may not post there any more. ' : 'Off. '
  const stands = { on: '', paused: 'Paused. ', off }[state]
  return `${stands}${lastRun ? `Last: ${lastRun.result.replaceAll('_', ' ')} on ${lastRun.at.slice(0, 10)}. ` : ''}`
}

function nextText(desk: Desk, it: Subscription): string {
  if (it.schedule.kind === 'release') return it.state === 'on' ? 'Next: with the next release.' : ''
  const next = desk.nextRun(it)
  return next ? `Next: ${describeRun(next, it.schedule.zone)}.` : ''
}

export const manage = ({ id, state }: Subscription): readonly Button[] => [
  button('Test now', 'subscribe', `test ${id}`),
  state === 'on'
    ? button('Pause', 'subscribe', `pause ${id}`)
    : button('Resume', 'subscribe', `resume ${id}`),
  button('Delete', 'subscribe', `delete ${id}`),
]
