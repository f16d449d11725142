import type { Reply } from '../../reply/reply.ts'
import { scheduleNote } from '../describe.ts'
import type { ScheduleAssumption } from '../read-schedule.ts'
import { ownerOf, type Said, type ScheduleChat } from './chat.ts'
import { describe, manage, nextText, stateText } from './describe.ts'
import { readOrder } from './order.ts'
import { EXAMPLE, readRequest } from './request.ts'
import { decline, say } from './say.ts'
import { type Here, obey, WORDS } from './subscribe/orders.ts'

/** "top buyers every Monday at 8", "list", "pause s7k3fd", "test it now": what a person says about subscriptions. */
export function createSubscribeChat(chat: ScheduleChat): Said {
  return async (text, context) => {
    const { timeZone: zone } = await chat.defaultsOf(context)
    const here: Here = { chat, context, zone }
    if (LIST.test(text) || WHAT_BECAME.test(text)) return listed(here)
    if (ONLY_NEW.test(text)) return obey(here, { verb: 'quiet', rest: '' })
    const order = readOrder(text.replace(/^\s*unsubscribe(?:\s+from)?\b/i, 'delete'), WORDS)
    if (order) return obey(here, order)
    if (/^\s*unsubscribe\b/i.test(text)) return obey(here, { verb: 'delete', rest: '' })
    return create(here, text.replace(POST, ''))
  }
}

/** "post us the top buyers"; "post US exports" keeps its US. */
const POST =
  /^\s*(?:[Pp][Ll][Ee][Aa][Ss][Ee]\s+)?(?:[Pp][Oo][Ss][Tt]|[Ss][Ee][Nn][Dd])\s+(?:(?:[Mm]e|us|[Hh]ere)\s+)?/

/** "list", "show our subscriptions", "what is subscribed here?" */
const LIST =
  /^\s*(?:(?:list|all|show|see)?(?:\s+(?:me|all|my|our|the))*\s*(?:sub(?:scription)?s)?|(?:what|which)\b.*\bsubscri(?:bed|ptions)\b.*)\s*[.?!]?\s*$/i

/** Whose each is and what became of it last stand in the list. */
const WHAT_BECAME =
  /^\s*(?:who set (?:this|it) up|why did nothing (?:arrive|come)|missed (?:digest|summary|post))\b/i
const ONLY_NEW = /^\s*only (?:when|if)\b/i

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
