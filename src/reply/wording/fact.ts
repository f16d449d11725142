import type { Answer } from '../../answer/answer.ts'
import { dateText } from '../period.ts'
import { bold, rich } from '../rich.ts'
import { headline, line, type Wording } from '../telling.ts'
import { asksWhen } from './asked.ts'
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
    ...(first.note ? [line(`Note: ${withoutIds(first.note, answer)}.`)] : []),
    ...(answer.events.length > 0 ? eventsBlocks(answer, false) : []),
  ]
}

/** "S001 says over 90%" tells a reader nothing: the publisher is named where the answer has the source. */
const withoutIds = (note: string, { sources }: Answer): string =>
  note.replace(
    /\b[A-Z]\d{3}\b/g,
    (id) => sources.find((source) => source.id === id)?.publisher ?? 'another source',
  )
