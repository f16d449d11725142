import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'

/** "rank germany japan korea" */
export const ranksList = (clause: Clause): boolean =>
  clause.stands('rank') &&
  clause.all('rank', 'rank').some((at) => /^(?:rank|compare)$/.test(clause.ideas[at]!.text))

/** "natural graphite: us japan india", "which of turkey spain or italy", "gap korea japan": a row with nothing between. */
export function standsInRow(clause: Clause, at: number): boolean {
  const { ideas } = clause
  let from = at
  let to = at + 2
  while (ideas[from - 1]?.place) from--
  while (ideas[to]?.place) to++
  // "uk germany nickel": the first is whose trade it is; "jp kr vn oct 25" says of no trade whose it is
  if (from === 0) return to - from > 2 && !clause.hasAny(ofTrade)
  const goesOn = clause.was(to, 'or') || clause.was(to, 'conjunction', 'and')
  const isWhich = ideas[from - 1]!.text === 'of' && goesOn && ideas[clause.after(to)]?.place !== undefined
  return to - from > 2 || isWhich || clause.hasAny(setting)
}

const setting = kindsOf('ratio', 'difference', 'compare')

const ofTrade = kindsOf('flow', 'agent', 'taking', 'goes', 'a good')
