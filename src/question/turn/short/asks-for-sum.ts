import type { Query } from '../../../query/query.ts'
import { addingUp } from '../../adding-up.ts'
import type { Clause } from '../../clause.ts'
import { type Words, wordsNamed } from '../../rule-words.ts'
import { bindsOnly } from './short-turn.ts'

/** "sum of all", "how much together": nothing but the sum is asked for, and of the rows that were told. */
export function asksForSum(clause: Clause, previous: Query): boolean {
  const { ideas } = clause
  const all = ideas.every(
    (_, at) =>
      bindsOnly(clause, at) ||
      isSumAt(clause, at) ||
      isPart(clause, at) ||
      isShare(clause, at) ||
      inTotal.has(ideas[at]!.text) ||
      clause.was(at, 'ask', 'amount'),
  )
  if (!all) return false
  if (isListOfSome(previous) && ideas.some(({ text }) => inTotal.has(text)))
    return (
      previous.within !== undefined || clause.says(plainlyThem) || ideas.some((_, at) => isPart(clause, at))
    )
  const sum = ideas.some((_, at) => isSumAt(clause, at))
  const ofThem = ideas.some((_, at) => isPart(clause, at) || clause.was(at, 'back'))
  return sum && (ofThem || !ideas.some(({ text }) => /^(?:the )?total$/.test(text)))
}

/** Not all that there are: the sum of all is everybody's. */
const isListOfSome = ({ operation, within, limit }: Query): boolean =>
  operation === 'rank' && (within !== undefined || limit !== undefined)

/** "how much is that in total": of the three that were listed, and "how much is it" of everybody. */
export const inTotal: ReadonlySet<string> = new Set([
  'total',
  'in total',
  'in all',
  'altogether',
  'all told',
  'overall',
])
export const plainlyThem = /^(?:that|they|them|these|those)$/

/** "their combined share", "what share do they have together" */
export const isShare = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'share') || /^what$/.test(clause.ideas[at]!.text)

export const isSumAt = (clause: Clause, at: number): boolean =>
  clause.was(at, 'combined') || sums.has(clause.ideas[at]!.text) || addingUp.has(clause.ideas[at]!.text)
const sums: Words = wordsNamed('rows_added')

/** "all", "of all", "three", "the top three" */
const isPart = (clause: Clause, at: number): boolean =>
  /^(?:of )?all(?: of)?$/.test(clause.ideas[at]!.text) || countAt(clause, at) !== undefined

export function countAt(clause: Clause, at: number): number | undefined {
  const word = clause.value(at, 'number')
  const { number, top } = clause.ideas[at]!
  return number?.value ?? top?.limit ?? (word === undefined ? undefined : Number(word))
}
