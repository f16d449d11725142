import { remarkOf } from '../figures.ts'
import { inPeriod, monthText } from '../period.ts'
import { capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import type { Telling } from '../telling.ts'
import { extremeText } from './ranked.ts'
import { periodsNoun } from './record-periods.ts'

/** "China's exports … in 2025 were highest in", "Of the whole years …, China's exports … were highest in" */
export function lookedThrough(telling: Telling): string {
  const { query, context } = telling
  const { text, plural } = quantityNoun(query, context)
  const stood = `${plural ? 'were' : 'was'} ${extremeText(query)} in`
  const among = periodsNoun(query)
  return among
    ? `Of the ${among}${searched(telling)}, ${text} ${stood}`
    : `${capitalised(text)}${searched(telling)} ${stood}`
}

/** The months looked at: from the first held, which is where a record starts. */
function searched({ answer, query }: Telling): string {
  const start = remarkOf(answer, 'highest_held', 'lowest_held')
  const { from, to } = query.period.value
  if (from !== to) return ` ${inPeriod(query.period.value)}`
  return start ? ` since ${monthText(start.start)}` : ''
}
