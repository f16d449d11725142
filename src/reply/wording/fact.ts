import type { ReplyContext } from '../context.ts'
import { dateText } from '../period.ts'
import { bold, rich } from '../rich.ts'
import { headline, line, type Wording } from '../telling.ts'
import { eventsBlocks } from './explain.ts'

/** What a source states, in its own words. */
export const factWording: Wording = ({ answer, context }) => {
  const [first, ...others] = answer.facts
  if (!first) return eventsBlocks(answer, true)
  const [event] = answer.events
  if (event && asksWhen(context))
    return [
      headline(bold(dateText(event.date)), `: ${event.title}.`),
      ...answer.facts.map(({ statement }) => line(statement)),
    ]
  return [
    headline(rich(first.statement)),
    ...others.map(({ statement }) => line(statement)),
    ...(first.note ? [line(`Note: ${first.note}.`)] : []),
    ...(answer.events.length > 0 ? eventsBlocks(answer, false) : []),
  ]
}

/** "When did China start controlling magnets" wants the day first. */
const asksWhen = ({ question }: ReplyContext): boolean => /^\W*(?:since )?when\b/i.test(question)
