import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** Words of direction that lead to no place. */
export const directions: readonly Rule[] = (['to', 'into', 'from'] as const).map(
  (word): Rule => ({
    // "exports to in 2025", "exports to it": of a place that is not named, and not of all of them
    word,
    needs: kindsOf(textsOf(word)),
    isLost: ({ partners, by }, clause) =>
      by !== 'partner' &&
      partners.value.join() === 'WORLD' &&
      clause.ideas.some((_, at) => leadsNowhere(clause, at, word)),
  }),
)

/** A direction behind what was traded, and between it and the period or the end no more than small words. */
function leadsNowhere(clause: Clause, at: number, word: string): boolean {
  const { ideas } = clause
  const isBehind = clause.was(at - 1, 'flow') || ideas[at - 1]?.good !== undefined
  if (ideas[at]!.text !== word || !isBehind || !clause.was(at, 'preposition')) return false
  let next = at + 1
  while (isSmall(clause, next)) next++
  return next === ideas.length || (next > at + 1 && ideas[next]!.period !== undefined)
}

const isSmall = (clause: Clause, at: number): boolean =>
  clause.ideas[at] !== undefined &&
  clause.ideas[at]!.period === undefined &&
  !everyone.has(clause.ideas[at]!.text) &&
  !clause.was(at, 'talk') &&
  (clause.binds(at) || pointers.has(clause.ideas[at]!.text))

/** Which place it is was told before, if anywhere. */
const pointers: ReadonlySet<string> = new Set([
  'it',
  'them',
  'there',
  'those',
  'that',
  'they',
  'is',
  'are',
  'do',
])

const everyone: ReadonlySet<string> = new Set(['all', 'any', 'everyone', 'everybody', 'people'])
