import type { CommandContext } from '../../bot/ports.ts'
import type { Reply } from '../../reply/reply.ts'
import { describeSchedule } from '../describe.ts'
import { readSchedule, type ScheduleAssumption, type ScheduleIssue } from '../read-schedule.ts'
import type { Schedule } from '../schedule.ts'
import { splitRequest } from '../split-request.ts'
import type { Content, Subscription } from '../subscriptions/subscription.ts'
import { contentsOf, isAllOf, isContentAlone, takeQuiet } from './request/contents.ts'
import { button, decline } from './say.ts'

export const EXAMPLE = 'subscribe summary every month on the 20th at 9:30 Berlin time'

/** What is to be posted, and when. */
export interface Request {
  readonly schedule: Schedule
  readonly content: readonly Content[]
  readonly quiet?: true
  readonly assumed: readonly ScheduleAssumption[]
}

export type RequestRead = Request | { readonly refused: Reply }

/** "top buyers every Monday at 8, only when something is new": every content is asked once before it is promised. */
export async function readRequest(text: string, zone: string, context: CommandContext): Promise<RequestRead> {
  const { words, quiet } = takeQuiet(text)
  const request = splitRequest(words, zone)
  const reading = request?.reading ?? readSchedule(words, zone)
  if (!request)
    return { refused: reading.ok ? unread({ kind: 'no_days' }, '') : unread(reading.issue, words) }
  if (!reading.ok) return { refused: unread(reading.issue, request.content) }
  const content = contentsOf(request.content)
  const refused = await refusalOf(content, context)
  if (refused) return { refused }
  return { content, schedule: reading.schedule, assumed: reading.assumed, ...quiet }
}

/** Of an edit: what it does not speak of stays, be it the content, the days or all that says when. */
export async function readChange(
  text: string,
  before: Subscription,
  zone: string,
  context: CommandContext,
): Promise<Partial<Request> | { readonly refused: Reply }> {
  const words = text.replace(/^(?:to|so that it is)\s+/i, '')
  const timed = before.schedule.kind === 'release' ? undefined : readSchedule(onSameDays(words, before), zone)
  if (timed?.ok) return { schedule: { ...timed.schedule, ...zoneSaid(timed, before) }, assumed: [] }
  const request = splitRequest(words, zone)
  if (request?.content === '') {
    const { reading } = request
    return reading.ok
      ? { schedule: reading.schedule, assumed: reading.assumed }
      : { refused: unread(reading.issue, words) }
  }
  if (request || !isContentAlone(words, zone)) return readRequest(text, zone, context)
  const content = contentsOf(words)
  const refused = await refusalOf(content, context)
  return refused ? { refused } : { content }
}

/** "at 10:30": the days that it had. */
const onSameDays = (words: string, { schedule }: Subscription): string =>
  /^(?:at\s+)?\d/.test(words) ? `${describeSchedule(schedule).replace(/ at \d.*$/, '')} ${words}` : ''

const zoneSaid = (
  timed: { readonly assumed: readonly ScheduleAssumption[] },
  { schedule }: Subscription,
): { readonly zone?: string } =>
  timed.assumed.includes('zone') && schedule.kind !== 'release' ? { zone: schedule.zone } : {}

async function refusalOf(content: readonly Content[], context: CommandContext): Promise<Reply | undefined> {
  for (const one of content) {
    const reply = one.kind === 'question' ? await context.askAfresh(one.question) : undefined
    if (reply && reply.status !== 'answered') return reply
  }
  return undefined
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
      if (isAllOf(issue.words, content)) return unread({ kind: 'no_days' }, content)
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
