import type { Clause } from '../clause.ts'
import { textsOf } from '../texts.ts'
import { isOnly } from './only.ts'

/** "what products are in here", "which countries?", "list the goods": a list of what there is, with no figure in sight. */
export function asksWhatIsHeld(clause: Clause): boolean {
  const noun = clause.all('noun').some((at) => /^(?:what|which) /.test(clause.ideas[at]!.text))
  const goods = clause.first('rank', 'rank') !== undefined && clause.first('noun', 'commodity') !== undefined
  const named = clause.ideas.some((idea) => idea.place || idea.period || idea.good)
  return (noun || goods) && !named && isOnly(clause, ['noun', 'back', 'held', ...(goods ? ['rank'] : [])])
}

/** "which countries" asks for a list as well: only words that mean nothing else are done with. */
export function takeWhatIsHeld(clause: Clause): void {
  for (const at of clause.all('meta', 'coverage')) if (!clause.was(at, 'noun')) clause.take(at)
}

/** "Brazil, latest month?", "the newest month held": up to when, where no good and no flow is named. */
export const asksForLatest = (clause: Clause): boolean =>
  clause.ideas.some(({ period, text }) =>
    period?.kind === 'latest'
      ? isMonth.test(text) || saysHeld(clause)
      : lastMonths.has(text) && saysHeld(clause),
  ) &&
  clause.ideas.every(
    ({ period, good, text }) => !good && (!period || period.kind === 'latest' || lastMonths.has(text)),
  ) &&
  clause.ideas.some(({ place }) => place) &&
  isOnly(clause, ['trade', 'grain', 'held', 'ever', 'series']) &&
  !clause.stands('flow')

const isMonth = /\bmonth$|^latest data$/
export const lastMonths = textsOf('last month', 'the last month')
const saysHeld = ({ ideas }: Clause): boolean => ideas.some(({ text }) => heldWords.has(text))
const heldWords: ReadonlySet<string> = new Set(['held', 'available', 'you have', 'you hold', 'which month'])
