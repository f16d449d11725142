import { figureText } from '../figure-text.ts'
import { markOf } from '../marked.ts'
import { inPeriod } from '../period.ts'
import { bold, capitalised } from '../rich.ts'
import { subjectText } from '../subject.ts'
import { headline, line, type Wording } from '../telling.ts'

/** How a figure is marked by whoever published it. */
export const statusWording: Wording = ({ answer, head, query, context }) => {
  if (!head) return []
  const marked = markOf(head.rows)
  const how = marked
    ? `${marked.ofAll ? '' : 'in part '}marked as ${marked.mark} by their source`
    : HOW[head.status]
  return [
    headline(
      `${capitalised(subjectText(query, context))} ${inPeriod(query.period.value)}, `,
      bold(figureText(head)),
      `, are ${how}.`,
    ),
    ...(marked ? [] : [line(answer.verdict === null ? NOT_FINAL : MAY_CHANGE)]),
  ]
}

const HOW = {
  published: 'as published: the source does not mark them as provisional',
  derived: 'derived from published figures; no source marks them as provisional',
  computed: 'computed from published figures, none of which is marked as provisional',
  provisional: 'marked as provisional by their source',
  estimated: 'marked as estimated by their source',
} as const

const MAY_CHANGE = 'A later release may revise them all the same.'
const NOT_FINAL = 'No source here marks a figure as final; a later release may revise it.'
