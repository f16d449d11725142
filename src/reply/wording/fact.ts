import { rich } from '../rich.ts'
import { headline, line, type Wording } from '../telling.ts'
import { eventsBlocks } from './explain.ts'

/** What a source states, in its own words. */
export const factWording: Wording = ({ answer }) => {
  const [first, ...others] = answer.facts
  if (!first) return eventsBlocks(answer, true)
  return [
    headline(rich(first.statement)),
    ...others.map(({ statement }) => line(statement)),
    ...(first.note ? [line(`Note: ${first.note}.`)] : []),
    ...(answer.events.length > 0 ? eventsBlocks(answer, false) : []),
  ]
}
