import type { Clause } from '../clause.ts'
import { isPartOfChange } from '../intent/change/part-of-change.ts'
import { isYesNo } from '../intent/yes-no.ts'

/** "why is January 2024 not there" asks what is missing. */
export const asksWhy = (clause: Clause): boolean =>
  clause.first('explain') !== undefined &&
  !isNextInRank(clause) &&
  !isPlaceBehind(clause) &&
  !explainsPart(clause) &&
  clause.first('contribution') === undefined &&
  clause.first('meta', 'missing') === undefined

/** "who is behind South Africa", and not "who is behind the rise in South Africa". */
const isNextInRank = (clause: Clause): boolean =>
  clause.all('explain').some((at) => {
    const isPlace = clause.ideas[at]!.text === 'behind' && clause.ideas[clause.after(at)]?.place
    return Boolean(isPlace) && !clause.stands('direction') && !clause.stands('change')
  })

/** "was China behind part of the rise": what it did to it. */
const isPlaceBehind = (clause: Clause): boolean =>
  clause.all('explain').some((at) => clause.ideas[at]!.text === 'behind' && clause.ideas[at - 1]?.place) &&
  isYesNo(clause)

/** "how much of the rise does Germany explain", "what share of the fall do they explain": what they added to it. */
const explainsPart = (clause: Clause): boolean =>
  clause.all('explain').some((at) => clause.ideas[at]!.text === 'explain') && isPartOfChange(clause)
