import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { tellsNumber } from './tells-number.ts'

const isUsed = ({ fate }: Idea): boolean => fate === 'consumed'

/** All that is said of one kind, by words that a reader has taken. */
export const valuesOf = ({ ideas }: Clause, kind: string): ReadonlySet<string> =>
  new Set(
    ideas.flatMap((idea) =>
      isUsed(idea)
        ? (idea.senses ?? []).filter((sense) => sense.kind === kind).map(({ value }) => value)
        : [],
    ),
  )

/** A reader has taken its number, and the query tells none like it. */
export const saysUntoldNumber = (idea: Idea, query: Query): boolean =>
  isUsed(idea) && numbersOf(idea).some((number) => !tellsNumber(query, number))

/** One is said with any first, and shows nowhere. */
const numbersOf = (idea: Idea): readonly number[] => saidIn(idea).filter((number) => number > 1)

function saidIn({ amount, top, senses = [], number }: Idea): readonly number[] {
  if (top) return [top.limit ?? top.nth ?? 1]
  if (senses.length > 0)
    return senses.filter(({ kind }) => kind === 'ordinal').map(({ value }) => Number(value))
  return [amount?.value ?? number?.value ?? 1]
}
