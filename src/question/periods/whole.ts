import { lengthOf, type Range, sameRange, yearOf, yearRange } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import type { Intent } from '../intent/intent.ts'
import { item } from '../item.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { contains, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import type { Named } from './named.ts'

/** "what % of 2025 exports shipped in Q4", "Q4 as a share of 2025": which of two periods is the whole, or -1. */
export function wholeOf({ clause, at, intent }: Named, [first, second, ...others]: readonly Range[]): number {
  if (!isPlainShare(intent) || !first || !second || others.length > 0) return -1
  if (isSetAgainst(clause, at[1]!) && lengthOf(second) === 12 && lengthOf(first) < 12) return 1
  const whole = contains(first, second) ? 0 : contains(second, first) ? 1 : -1
  if (whole < 0) return -1
  if (isPartOfShare(clause, at[1 - whole]!) && isBehindIn(clause, at[whole]!)) return whole
  return isOfOwner(clause, at[whole]!) || (whole === 0 && tellsWhen(clause, at[1]!)) ? whole : -1
}

/** "January's share of US 2025 purchases": whose the whole is can stand before it. */
export function isOfOwner(clause: Clause, at: number): boolean {
  const before = item(clause.ideas, at - 1)?.text === "'s" ? at - 2 : at - 1
  return isBehindOf(clause, item(clause.ideas, before)?.place ? before : at)
}

/** "the share of June in the first half of 2025" */
const isPartOfShare = (clause: Clause, at: number): boolean =>
  isBehindOf(clause, at) &&
  clause.ideas.slice(0, at).some((_, i) => i > at - 4 && clause.was(i, 'quantity', 'share'))

const isBehindIn = ({ ideas }: Clause, at: number): boolean =>
  (item(ideas, at - 1)?.text === 'the' ? item(ideas, at - 2) : item(ideas, at - 1))?.text === 'in'

/** "Q1 2026 as a share of 2025": what has been reached of a year that it is no part of. */
const isSetAgainst = ({ ideas }: Clause, at: number): boolean =>
  /^as .* of$/.test(item(ideas, at - 1)?.text ?? '')

/** "what share of that shipped in Q4" after the figure of a year. */
export function ofThatStretch(
  found: PeriodsFound,
  clause: Clause,
  intent: Intent,
  told: Range | undefined,
): PeriodsFound {
  const main = found.main?.value
  if (!told || !main || !isPlainShare(intent) || !contains(told, main)) return found
  return isOfThat(clause) ? { ...found, whole: told } : found
}

/** "as a share of the full year", "what part of 2025 is that" after a month: what was told is the part. */
export function partTold(
  phrases: readonly PeriodPhrase[],
  at: readonly number[],
  clause: Clause,
  intent: Intent,
  context: PeriodContext,
): PeriodsFound | undefined {
  const [only, ...others] = phrases
  const told = context.base
  if (!told || !only || others.length > 0 || !isPlainShare(intent) || !isOfTold(clause, at[0]!))
    return undefined
  const whole = resolvePeriod(only, context)
  return whole.kind !== 'range' || sameRange(whole.range, told) ? undefined : { whole: whole.range }
}

/** "the share of December in 2023 exports", "share of Q4 in the year": one time to the eye, and a part of its year. */
export function partOfItsYear(
  phrases: readonly PeriodPhrase[],
  at: readonly number[],
  clause: Clause,
  intent: Intent,
  context: PeriodContext,
): PeriodsFound | undefined {
  const [only, ...others] = phrases
  if (!only || others.length > 0 || !isPlainShare(intent)) return undefined
  if (!inYear.test(clause.ideas[at[0]!]!.text) || !isPartOfShare(clause, at[0]!)) return undefined
  const part = resolvePeriod(only, context)
  if (part.kind !== 'range' || lengthOf(part.range) === 12) return undefined
  const whole = yearRange(yearOf(part.range.from))
  return contains(whole, part.range) ? { main: toSlot(part, undefined), whole, grain: part.grain } : undefined
}

export const inYear = / in (?:the )?(?:(?:19|20)\d\d|year)$/

/** "as a share of 2025", "what part of 2025 is that", "share of that year"; "share of 2025" alone is of all that year. */
const isOfTold = (clause: Clause, at: number): boolean =>
  isBehindOf(clause, at) &&
  (isAround(clause.ideas[at]!) || clause.stands('back') || clause.says(/^as .* of$/))

/** "the full year", "that quarter", "the annual total": the longer time that what was told lies in. */
export const isAround = ({ text, period }: Idea): boolean => period !== undefined && around.test(text)

const around =
  /^(?:(?:the|that) )?(?:(?:full|whole|entire) )?(?:year|quarter)$|^(?:annual|yearly) (?:total|figure)$/

export const isOfThat = (clause: Clause): boolean =>
  clause.stands('back') &&
  clause.ideas.some(({ text }, at) => {
    if (!clause.was(at, 'quantity', 'share')) return false
    const of = /(?:^| )of$/.test(text) ? at : at + 1
    return /(?:^| )of$/.test(clause.ideas[of]?.text ?? '') && clause.was(of + 1, 'back')
  })

export const isPlainShare = ({
  quantity,
  operation,
  claim,
  by,
  versus,
  comparing,
  changing,
}: Intent): boolean =>
  quantity === 'share' && !operation && !claim && !by && !versus && !comparing && !changing

export function isBehindOf({ ideas }: Clause, at: number): boolean {
  const of = item(ideas, at - 1)?.text === 'the' ? item(ideas, at - 2) : item(ideas, at - 1)
  return /(?:^| )of(?: the)?$/.test(of?.text ?? '')
}

/** "exports in 2025 that shipped in Q4", "… came in Q4": the verb before a part of the year says when. */
export function tellsWhen(clause: Clause, at: number): boolean {
  const before = item(clause.ideas, at - 1)?.text === 'in' ? at - 2 : at - 1
  const text = item(clause.ideas, before)?.text ?? ''
  return clause.was(before, 'verb') || clause.was(before, 'yesno') || verbs.test(text)
}

const verbs = /^(?:came|come|fell|left|went out|arrived|occurred|happened|took place)(?: in)?$/
