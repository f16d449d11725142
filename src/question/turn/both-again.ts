import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { slotApart } from '../slot-apart.ts'
import { besideAll, besidePeriod, besideTold } from './short/told-sides.ts'

/**
 * "both in 2023", "those two in dollars", "all three in August" after places told one after the other: the same of
 * them, side by side. Where the message names others in their place, its "both" is of those.
 */
export function asBothAgain(clause: Clause, previous: Query): Query {
  if (!clause.hasAny(pointing) || previous.along || isOther(clause)) return previous
  const found = pointingIn(clause)
  const sides = found && sidesTold(clause, found, previous)
  if (!sides) return previous
  clause.take(...found.words)
  return sides
}

const pointing = kindsOf('both', 'back', 'number', 'a number')

/** "both exports and imports" says itself which two; and "average of the two" is one figure of both. */
const isOther = (clause: Clause): boolean =>
  (clause.says(/^(?:and|&)$/) && clause.stands('both')) ||
  clause.ideas.some((_, at) => clause.was(at, 'quantity', 'average'))

/** What points at them, and at how many; "those countries" at all of them. */
interface Pointing {
  readonly words: readonly number[]
  readonly count: number | undefined
}

/** "both", "those two", "all three", "these countries"; and the noun they stand before. */
function pointingIn(clause: Clause): Pointing | undefined {
  const { ideas } = clause
  const at = ideas.findIndex(
    ({ text }, i) => clause.was(i, 'both') || countAt(clause, i) || ofPlaces.test(text),
  )
  if (at < 0) return undefined
  const count = clause.was(at, 'both') ? 2 : countAt(clause, at)
  const noun = isOfTimes(clause, at + 1) || clause.was(at + 1, 'noun', 'partner') ? [at + 1] : []
  return { words: [...(countAt(clause, at) ? [at - 1] : []), at, ...noun], count }
}

const ofPlaces = /^(?:those|these) (?:countries|places|markets)$/

/** "both months", and not "both per month". */
const isOfTimes = (clause: Clause, at: number): boolean =>
  clause.was(at, 'grain') && !/^(?:per|by|each|every) |ly$/.test(clause.ideas[at]!.text)

function countAt(clause: Clause, at: number): number | undefined {
  const count = clause.ideas[at]!.number?.value ?? Number(clause.value(at, 'number'))
  const isOfTold = /^(?:all|those|these|the|same|the same)$/.test(clause.ideas[at - 1]?.text ?? '')
  return isOfTold && count >= 2 ? count : undefined
}

/** "both months" are two that were told of one place, "both countries" two that were told of one month. */
function sidesTold(clause: Clause, { words, count }: Pointing, previous: Query): Query | undefined {
  const { beside, toldBefore: told } = previous
  const ofTimes = words.some((at) => isOfTimes(clause, at))
  const ofOthers = words.some((at) => clause.was(at, 'noun') || ofPlaces.test(clause.ideas[at]!.text))
  const names = (kind: 'period' | 'place' | 'good') => clause.ideas.some((idea) => idea[kind])
  if (beside) return names('period') || ofOthers || count !== 2 ? undefined : besidePeriod(previous, beside)
  const slot = told && slotApart(previous, told)
  if (!slot || ofTimes || names(slot === 'commodities' ? 'good' : 'place')) return undefined
  const sides = count === 2 ? besideTold(previous, told) : besideAll(previous)
  if (!sides || (count !== undefined && sides[slot].value.length !== count)) return undefined
  // the world and one part of it add up to nothing
  const isPart = slot === 'partners' && sides.partners.value.includes('WORLD')
  return isPart && clause.stands('combined') ? undefined : sides
}
