import { lengthOf, sameRange, yearOf, yearRange } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import { contains, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import type { Named } from './named.ts'
import { isAround, isBehindOf, isPartOfShare, isPlainShare } from './of-whole.ts'

/** "as a share of the full year", "what part of 2025 is that" after a month: what was told is the part. */
export function partTold({ phrases, at, clause, intent, context }: Named): PeriodsFound | undefined {
  const [only, ...others] = phrases
  const told = context.base
  if (!told || !only || others.length > 0 || !isPlainShare(intent) || !isOfTold(clause, at[0]!))
    return undefined
  const whole = resolvePeriod(only, context)
  return whole.kind !== 'range' || sameRange(whole.range, told) ? undefined : { whole: whole.range }
}

/** "as a share of 2025", "what part of 2025 is that", "share of that year"; "share of 2025" alone is of all that year. */
const isOfTold = (clause: Clause, at: number): boolean =>
  isBehindOf(clause, at) &&
  (isAround(clause.ideas[at]!) || clause.stands('back') || clause.says(/^as .* of$/))

/** "the share of December in 2023 exports", "share of Q4 in the year": one time to the eye, and a part of its year. */
export function partOfItsYear({ phrases, at, clause, intent, context }: Named): PeriodsFound | undefined {
  const [only, ...others] = phrases
  if (!only || others.length > 0 || !isPlainShare(intent)) return undefined
  if (!inYear.test(clause.ideas[at[0]!]!.text) || !isPartOfShare(clause, at[0]!)) return undefined
  const part = resolvePeriod(only, context)
  if (part.kind !== 'range' || lengthOf(part.range) === 12) return undefined
  const whole = yearRange(yearOf(part.range.from))
  return contains(whole, part.range) ? { main: toSlot(part, undefined), whole, grain: part.grain } : undefined
}

export const inYear = / in (?:the )?(?:(?:19|20)\d\d|year)$/

/** "what share of that shipped in Q4" after the figure of a year. */
export function ofThatStretch(
  found: PeriodsFound,
  { clause, intent, context: { base: told } }: Named,
): PeriodsFound {
  const main = found.main?.value
  if (!told || !main || !isPlainShare(intent) || !contains(told, main)) return found
  return isOfThat(clause) ? { ...found, whole: told } : found
}

export const isOfThat = (clause: Clause): boolean =>
  clause.stands('back') &&
  clause.ideas.some(({ text }, at) => {
    if (!clause.was(at, 'quantity', 'share')) return false
    const of = /(?:^| )of$/.test(text) ? at : at + 1
    return /(?:^| )of$/.test(clause.ideas[of]?.text ?? '') && clause.was(of + 1, 'back')
  })
