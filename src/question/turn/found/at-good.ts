import type { Query } from '../../../query/query.ts'
import { carried } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { shownAt } from './shown.ts'

/** "who supplied it", "what was its value" after the top good, or the one that grew most: of that good, and not of all. */
export function atGood(clause: Clause, previous: Query): Query {
  const { foundGood, period } = previous
  if (foundGood === undefined || !clause.hasAny(pointing) || !pointsAtOne(clause)) return previous
  return {
    ...shownAt({ ...previous, quantity: 'amount' }, period.value),
    commodities: carried({ ...previous.commodities, value: [foundGood] }),
  }
}

const one = textsOf('it', 'its', 'that', 'this', 'that one')
const pointing = kindsOf(one)

const pointsAtOne = ({ ideas }: Clause): boolean =>
  ideas.some(({ text }) => one.has(text)) && ideas.every(({ good }) => !good)
