import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike, textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'

const allOfThem = textsOf('ever', 'all months', 'all years')
const oneOfThem = textsLike(/^(?:(?:a|one) (?:month|quarter|year)|months|quarters|years)$/)

/** What can say that a claim is made of months one by one. */
export const monthByMonth = kindsOf('quantifier', allOfThem, oneOfThem)

/** "every month", "ever": the word, and whether all of the months are meant or one of them. */
export function quantifierIn(clause: Clause): { at: number; over: 'every' | 'some' } | undefined {
  const at = clause.ideas.findIndex(
    (idea, i) =>
      clause.was(i, 'quantifier') ||
      (idea.period?.kind === 'all' && allOfThem.has(idea.text)) ||
      (oneOfThem.has(idea.text) && (idea.text.endsWith('s') ? isAnyOf(clause, i) : isDescribed(clause))),
  )
  if (at < 0) return undefined
  const every = clause.value(at, 'quantifier') === 'every' || clause.ideas[at]!.text.startsWith('all ')
  return { at, over: every ? 'every' : 'some' }
}

/** "were any months of 2025 below 2,000 t", "have there been quarters under 10,000 t": one of them is enough. */
const isAnyOf = ({ ideas }: Clause, at: number): boolean =>
  /^(?:any|there|some)$/.test(ideas[ideas[at - 1]?.text === 'been' ? at - 2 : at - 1]?.text ?? '')

/** "was there a month in 2025 when …": a month that something is said of. */
const isDescribed = (clause: Clause): boolean =>
  clause.ideas.some(({ text }) => ['there', 'when', 'where', 'in which'].includes(text))

/** The word is read, and what it counts one by one. */
export function takeMonths(clause: Clause, intent: Draft): void {
  const said = clause.ideas[quantifierIn(clause)!.at]!.text
  set(intent, { grain: /quarter/.test(said) ? 'quarter' : /year/.test(said) ? 'year' : 'month' })
  clause.takeAll('ask', 'when')
  for (const kind of ['quantifier', 'grain', 'each', 'series', 'ever']) clause.takeAll(kind)
}
