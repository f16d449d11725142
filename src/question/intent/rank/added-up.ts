import type { Clause } from '../../clause.ts'
import { wordsNamed } from '../../rule-words.ts'
import { type Draft, set } from '../intent.ts'

/**
 * "combined imports from the three biggest suppliers", "how much do the top 3 add up to": what the first few come to, and
 * not how much each of them took.
 */
export function readAddedUp(clause: Clause, intent: Draft): void {
  if (!isOfAmounts(intent) || clause.first('each') !== undefined || joinsTwo(clause)) return
  const first = clause.ideas.findIndex(({ top }) => top)
  const sums = clause.ideas.flatMap((_, at) => (isSumOf(clause, at, first) ? [at] : []))
  if (first < 0 || sums.length === 0) return
  clause.take(...sums)
  set(intent, { together: 'sum' })
}

/** Shares, changes and unit values of several do not add up, and of one alone there is no sum. */
const isOfAmounts = ({ operation, quantity, limit = 1, nth, direction, claim, yesNo }: Draft): boolean =>
  operation === 'rank' && limit > 1 && !quantity && !nth && !direction && !claim && !yesNo

/** "top 3 suppliers of nickel and cobalt combined": the goods are taken together, and "the total and the top 3" are two. */
const joinsTwo = (clause: Clause): boolean =>
  clause.ideas.some((_, at) => clause.was(at, 'conjunction', 'and') || clause.ideas[at]!.text === '&')

/** "combined" and "come to" wherever they stand; a total in front of the first few, at the end, or theirs. */
function isSumOf(clause: Clause, at: number, first: number): boolean {
  const { text } = clause.ideas[at]!
  if (clause.is(at, 'combined') || coming.has(text)) return true
  if (!totals.has(text)) return false
  if (at < first) return leadsTo(clause, at + 1, first)
  const isAtEnd = clause.ideas.every(({ isWord }, i) => i <= at || !isWord || clause.binds(i))
  const before = clause.ideas[at - 1]?.text ?? ''
  return before === 'their' || (text !== 'in total' && isAtEnd && !clause.was(at - 1, 'preposition'))
}

/** "total exports to the top 5"; "total exports by the top 5" and "total exports, top 5" list them. */
const leadsTo = (clause: Clause, from: number, to: number): boolean =>
  clause.ideas.slice(from, to).every(({ text, isWord }) => isWord && text !== 'by')

const coming = wordsNamed('coming to')
const totals = wordsNamed('totals of several')
