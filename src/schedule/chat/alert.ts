import type { CommandContext } from '../../bot/ports.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Alert, Rule } from '../alerts/alert.ts'
import { readAlert } from '../alerts/read-alert.ts'
import type { Desk } from '../desk.ts'
import { isNear, ownerOf, type Said, type ScheduleChat } from './chat.ts'
import { type Order, readOrder, type Verbs } from './order.ts'
import { button, decline, say } from './say.ts'

const VERBS = ['why', 'snooze', 'mute', 'resume', 'test', 'edit', 'move', 'delete', 'remove'] as const
type Verb = (typeof VERBS)[number]

const WORDS: Verbs<Verb> = {
  verbs: VERBS,
  also: { cancel: 'delete', stop: 'mute', silence: 'mute', pause: 'mute', unmute: 'resume', change: 'edit' },
  noun: '(?:alert|one)',
  it: [],
}

const EXAMPLES = [
  'exports to the US above 1,000 t',
  'US imports down 20% on the year and at least 50 t',
  'record exports to Germany',
  'Germany leaves the top 3',
  'revision of exports',
  'new data',
]

export interface AlertChat extends ScheduleChat {
  /** The code of a place by its name. */
  readonly codeOf: (place: string) => Promise<string | undefined>
}

/** "exports above 6,000 t", "list", "mute a7k3fd": what a person says about alerts. */
export function createAlertChat(chat: AlertChat): Said {
  return async (text, context) => {
    if (LIST.test(text)) return listed(chat.desk, context)
    if (WHY.test(text)) return whyLast(chat.desk, context)
    const order = readOrder(text, WORDS)
    return order ? obey(chat, order, context) : create(chat, text, context)
  }
}

/** "list", "show our alerts", "which alerts are set?" */
const LIST =
  /^\s*(?:(?:list|all|show|see)?(?:\s+(?:me|all|my|our|the))*\s*(?:alerts)?|(?:what|which)\b.*\balerts\b.*)\s*[.?!]?\s*$/i
const WHY = /^\s*why(?: did (?:i|we) get (?:this|that|it|the alert|this alert|that alert))?\s*[.?!]?\s*$/i

interface Wanted {
  readonly question: string
  readonly rule: Rule
}

async function create(chat: AlertChat, text: string, context: CommandContext): Promise<Reply> {
  const wanted = await wantedBy(text, chat)
  if ('status' in wanted) return wanted
  const answer = await context.askAfresh(wanted.question)
  if (answer && answer.status !== 'answered') return answer
  const place = chat.placeOf(context)
  if (!place || context.mayPost === false) return decline('I may not post here, so I promise nothing.')
  const { timeZone: _zone, ...defaults } = await chat.defaultsOf(context)
  const owner = ownerOf(context)
  const made = await chat.desk.watch({ ...place, ...wanted, defaults, owner, said: text.trim() })
  if (!made.ok) {
    if (made.why === 'too_many') return decline(`There are ${made.most} alerts already: delete one first.`)
    return decline('There are no figures by month behind that, so there is nothing to watch.')
  }
  const crossed = made.record.memory.beyond ? ' That is so already: it is told when it happens again.' : ''
  return say(
    [`Alert ${describe(made.record)}.${crossed} It is looked at with every release.`],
    manage(made.record),
  )
}

async function wantedBy(text: string, { codeOf }: AlertChat): Promise<Wanted | Reply> {
  const reading = readAlert(text)
  switch (reading.kind) {
    case 'rule':
      return { question: reading.question, rule: reading.rule }
    case 'rank': {
      const code = await codeOf(reading.place)
      if (code === undefined) return decline(`I know no place “${reading.place}”.`)
      const nth = reading.nth === undefined ? {} : { nth: reading.nth }
      return { question: 'exports', rule: { kind: 'rank', code, ...nth } }
    }
    case 'needs_least':
      return decline(
        'How large must it be at least, in t or USD? 2 t after 1 t is +100%. For example: “… and at least 50 t”.',
      )
    case 'not_understood':
      return decline(
        `I did not understand that as an alert. For example: ${EXAMPLES.map((one) => `“${one}”`).join(', ')}.`,
      )
  }
}

async function obey(
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
    case 'mute':
      return changed('Muted', await desk.mute(id))
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

/** A new rule begins to watch anew; what is so already does not fire it. */
async function edit(chat: AlertChat, { id }: Alert, rest: string, context: CommandContext): Promise<Reply> {
  const said = rest.replace(/^to\s+/i, '')
  const wanted = await wantedBy(said, chat)
  if ('status' in wanted) return wanted
  const answer = await context.askAfresh(wanted.question)
  if (answer && answer.status !== 'answered') return answer
  const { timeZone: _zone, ...defaults } = await chat.defaultsOf(context)
  return changed('Changed', await chat.desk.editAlert(id, { ...wanted, defaults, said }))
}

/** What is watched, as it stands now: an alert says it with the figures that crossed its line. */
async function test(alert: Alert, context: CommandContext): Promise<Reply> {
  const answer = await context.askAfresh(alert.question)
  const told = say([`Alert ${describe(alert)}, if it fired now:`], manage(alert))
  if (!answer) return told
  const [line, ...buttons] = told.blocks
  const words = answer.blocks.filter(({ kind }) => kind !== 'buttons')
  return { ...told, blocks: [line!, ...words, ...buttons], text: `${told.text}\n${answer.text}` }
}

/** "Why did I get this?": the rule, and the figures it fired at. */
function why(alert: Alert): Reply {
  const { lastFiring } = alert
  if (!lastFiring) return say([`Alert ${describe(alert)}: it has not fired yet.`], manage(alert))
  const on = `${lastFiring.told ? 'Told' : 'Not told, being silent,'} on ${lastFiring.at.slice(0, 10)}`
  const rest = lastFiring.figures.map(({ text }) => text)
  return say([`Alert ${describe(alert)}. ${on}: ${lastFiring.text}`, ...rest], manage(alert))
}

/** The one that was told last. */
async function whyLast(desk: Desk, context: CommandContext): Promise<Reply> {
  const fired = (await desk.alerts(context.channel)).filter(({ lastFiring }) => lastFiring?.told)
  const [last] = fired.toSorted((a, b) => (a.lastFiring!.at < b.lastFiring!.at ? 1 : -1))
  return last ? why(last) : say(['No alert was told here so far.'])
}

const changed = (what: string, it: Alert | undefined): Reply =>
  it ? say([`${what}: alert ${describe(it)}.`], manage(it)) : decline('It is not there any more.')

async function listed(desk: Desk, context: CommandContext): Promise<Reply> {
  const all = await desk.alerts(context.channel)
  if (all.length === 0) return say([`No alert is set here. For example: alert ${EXAMPLES[0]}`])
  const count = all.length === 1 ? 'One alert' : `${all.length} alerts`
  const lines = all.map((it) => `${describe(it)}${stateText(it, context.now)}`)
  const only = all.length === 1 ? manage(all[0]!) : []
  return say(
    [`${count} here; “alert why ID”, snooze, mute, resume, move and delete are for one.`, ...lines],
    only,
  )
}

/** `a7k3fd, “exports above 6,000 t”` */
export const describe = ({ id, said }: Alert): string => `${id}, “${said}”`

function stateText({ state, snoozedUntil }: Alert, now: Date): string {
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
