import { figureText } from '../figure-text.ts'
import { pick, remarkOf } from '../figures.ts'
import { inPeriod, periodText } from '../period.ts'
import { bold, capitalised } from '../rich.ts'
import { quantityNoun } from '../subject.ts'
import { headline, line, type Wording } from '../telling.ts'

/** "October 2025: until then China's exports … rose; from 656 t they fell to 406 t in March 2026, five months in a row." */
export const turningWording: Wording = ({ answer, figures, query, context, head }) => {
  const turn = pick(figures, { role: 'base' })
  const [end, now] = figures.filter(({ role }) => role === 'context')
  const run = remarkOf(answer, 'streak')
  if (!head?.period || !turn || !end?.period || !run) return []
  const { text, plural } = quantityNoun(query, context)
  const verb = run.direction === 'up' ? 'rose' : 'fell'
  const months = run.length === 1 ? 'one month' : `${run.length} months in a row`
  const since = now?.period
    ? `; ${inPeriod(now.period)} ${plural ? 'they were' : 'it was'} ${figureText(now)}`
    : ''
  return [
    headline(
      bold(capitalised(periodText(head.period))),
      `: from ${figureText(turn)} then, ${text} ${verb} for ${months}, to ${figureText(end)} ${inPeriod(end.period)}${since}.`,
    ),
    line('A turning point is the last month before the direction changed, from one month to the next.'),
  ]
}
