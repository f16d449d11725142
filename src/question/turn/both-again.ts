import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { slotApart } from '../slot-apart.ts'
import { besidePeriod, besideTold } from './short/told-sides.ts'

/**
 * "both in 2023", "those two in dollars", "those countries in August" after two told one after the other: the same of
 * both, side by side. Where the message names others in their place, its "both" is of those.
 */
export function asBothAgain(clause: Clause, previous: Query): Query {
  if (!clause.hasAny(pointing) || previous.along || isOther(clause)) return previous
  const words = bothWords(clause)
  const sides = words.length > 0 ? sidesTold(clause, words, previous) : undefined
  if (!sides) return previous
  clause.take(...words)
  return sides
}

const pointing = kindsOf('both', 'back', 'number', 'a number')

/** "both exports and imports" says itself which two; and "average of the two" is one figure of both. */
const isOther = (clause: Clause): boolean =>
  (clause.says(/^(?:and|&)$/) && clause.stands('both')) ||
  clause.ideas.some((_, at) => clause.was(at, 'quantity', 'average'))

/** "both", "those two", "the two", "these countries"; and the noun they stand before. */
function bothWords(clause: Clause): readonly number[] {
  const at = clause.ideas.findIndex(
    ({ text }, i) => clause.was(i, 'both') || isTwo(clause, i) || ofPlaces.test(text),
  )
  if (at < 0) return []
  const noun = isOfTimes(clause, at + 1) || clause.was(at + 1, 'noun', 'partner') ? [at + 1] : []
  return isTwo(clause, at) ? [at - 1, at, ...noun] : [at, ...noun]
}

const ofPlaces = /^(?:those|these) (?:countries|places|markets)$/

const isOfTimes = (clause: Clause, at: number): boolean => clause.was(at, 'grain')

const isTwo = (clause: Clause, at: number): boolean =>
  (clause.ideas[at]!.number?.value ?? Number(clause.value(at, 'number'))) === 2 &&
  /^(?:those|these|the|same|the same)$/.test(clause.ideas[at - 1]?.text ?? '')

/** "both months" are two that were told of one place, "both countries" two that were told of one month. */
function sidesTold(clause: Clause, words: readonly number[], previous: Query): Query | undefined {
  const { beside, toldBefore: told } = previous
  const ofTimes = words.some((at) => isOfTimes(clause, at))
  const ofOthers = words.some((at) => clause.was(at, 'noun') || ofPlaces.test(clause.ideas[at]!.text))
  const names = (kind: 'period' | 'place' | 'good') => clause.ideas.some((idea) => idea[kind])
  if (beside) return names('period') || ofOthers ? undefined : besidePeriod(previous, beside)
  const slot = told && slotApart(previous, told)
  if (!slot || ofTimes || names(slot === 'commodities' ? 'good' : 'place')) return undefined
  // the world and one part of it add up to nothing
  const isPart = slot === 'partners' && [previous, told].some(({ partners }) => partners.value[0] === 'WORLD')
  return isPart && clause.stands('combined') ? undefined : besideTold(previous, told)
}
