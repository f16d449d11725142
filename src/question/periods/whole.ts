import { lengthOf, type Range } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import { figureWords } from '../figure-words.ts'
import { item } from '../item.ts'
import { contains } from './found.ts'
import type { Named } from './named.ts'
import { isBehindOf, isOfOwner, isPartOfShare, isPlainShare, tellsWhen } from './of-whole.ts'

/** "what % of 2025 exports shipped in Q4", "Q4 as a share of 2025": which of two periods is the whole, or -1. */
export function wholeOf({ clause, at, intent }: Named, [first, second, ...others]: readonly Range[]): number {
  if (!isPlainShare(intent) || !first || !second || others.length > 0) return -1
  if (isSetAgainst(clause, at[1]!) && isWholeTo(first, second)) return 1
  if ((isLevel(clause, at[0]!) || isReached(clause, at)) && isWholeTo(second, first)) return 0
  const whole = contains(first, second) ? 0 : contains(second, first) ? 1 : -1
  if (whole < 0) return -1
  if (isPartOfShare(clause, at[1 - whole]!) && isBehindIn(clause, at[whole]!)) return whole
  return isOfOwner(clause, at[whole]!) || (whole === 0 && tellsWhen(clause, at[1]!)) ? whole : -1
}

const isBehindIn = ({ ideas }: Clause, at: number): boolean =>
  (item(ideas, at - 1)?.text === 'the' ? item(ideas, at - 2) : item(ideas, at - 1))?.text === 'in'

/** "Q1 2026 as a share of 2025", "as a percentage of those in 2025": what has been reached of a year that it is no part of. */
function isSetAgainst({ ideas }: Clause, at: number): boolean {
  const before = item(ideas, at - 1)?.text === 'in' && item(ideas, at - 2)?.text === 'those' ? at - 3 : at - 1
  return /^as .* of$/.test(item(ideas, before)?.text ?? '')
}

/** "what % of its January 2025 level was March 2026": nothing but the figure of the one, and then the other. */
function isReached(clause: Clause, [first, second]: readonly number[]): boolean {
  const { ideas } = clause
  const verb = ideas.findIndex(({ text }, i) => i > first! && i < second! && be.has(text))
  const isOf = isBehindOf(clause, item(ideas, first! - 1)?.text === 'its' ? first! - 1 : first!)
  const isFigure = (_: unknown, i: number): boolean =>
    i <= first! ||
    i === verb ||
    i >= second! ||
    clause.was(i, 'flow') ||
    clause.binds(i) ||
    figureWords.has(ideas[i]!.text)
  return isOf && verb >= 0 && ideas.every(isFigure)
}

const be = new Set(['is', 'was', 'are', 'were', 'did'])

/** "what percent of the Q1 2025 level were exports in Q2 2025" */
const isLevel = (clause: Clause, at: number): boolean =>
  isBehindOf(clause, at) && /^levels?$/.test(item(clause.ideas, at + 1)?.text ?? '')

/** A whole year to a part of one, or what is as long: "2025 as a percent of 2024". */
const isWholeTo = (part: Range, whole: Range): boolean =>
  lengthOf(part) === lengthOf(whole) || (lengthOf(whole) === 12 && lengthOf(part) < 12)
