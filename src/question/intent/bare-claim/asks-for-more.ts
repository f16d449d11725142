import type { Clause } from '../../clause.ts'
import { leadsIn } from '../../leads-in.ts'
import { byHowMuch } from '../by-how-much.ts'

/** Who, which, how many: something else than a yes or no. */
export const asksForMore = (clause: Clause): boolean =>
  asking.some((kind) => clause.first(kind) !== undefined) ||
  asksByHowMuch(clause) ||
  asksWhichMonths(clause) ||
  asksForFirst(clause)

/** "by how much did July exceed June?"; "exports rose by how much more than in June" says it behind. */
const asksByHowMuch = ({ ideas }: Clause): boolean =>
  byHowMuch.has(ideas.find((idea) => !leadsIn(idea))?.text ?? '')

const asking = ['ask', 'which', 'noun', 'agent', 'count', 'lasttime', 'since', 'order']

/** "which months were below 4,000 t?", "months below 4,000 t?", "list the months below 4,000 t?" */
const asksWhichMonths = (clause: Clause): boolean =>
  clause.all('grain').some((at) => {
    const { text } = clause.ideas[at]!
    const before = clause.before(at)
    const opens = before < 0 || clause.was(before, 'series')
    return /^(?:in )?(?:which|what) /.test(text) || (opens && text.endsWith('s'))
  })

/** "first month above 6,000 t?", "in 2025, first month above 6,000 t?" */
const asksForFirst = (clause: Clause): boolean =>
  /^(?:the )?first(?: month)?$/.test(clause.ideas.find((idea) => !leadsIn(idea))?.text ?? '')
