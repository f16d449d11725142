import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { howFar } from '../../intent/record/how-far.ts'
import { comparatives } from '../../intent/words.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

const larger = /^(?:larger|bigger|higher|greater|more|smaller|lower|less)$/

/** A rise or fall, and what it is held against: the verb says the one and another word the other. */
export const moves: readonly Rule[] = [
  {
    // "how low did exports fall in May": how much was left, and not by how much they fell
    word: 'how low',
    of: ['change'],
    needs: kindsOf(howFar),
    isLost: ({ form }) => form === undefined,
  },
  {
    // "more or less than Germany": the one against the other, and not what became of the one
    word: 'more or less',
    of: ['change'],
    needs: kindsOf('than'),
    besides: kindsOf('a place'),
    isLost: ({ along }, clause) =>
      !along &&
      clause.ideas.some(
        ({ text }, at) =>
          /^(?:more or less|higher or lower)$/.test(text) &&
          clause.was(at + 1, 'than') &&
          clause.ideas[clause.after(at + 1)]?.place !== undefined,
      ),
  },
  {
    // "tungsten or magnets, which is larger 2025": in that year, and not on it
    word: 'which',
    of: ['change'],
    given: 'along',
    needs: kindsOf('which', 'or'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => larger.test(text) && ideas[at + 1]?.period !== undefined) &&
      ideas.every((idea) => !has(idea, 'than')),
  },
  {
    // "China's cut of UK imports": its part of them
    word: 'cut',
    needs: kindsOf('direction'),
    isLost: (_, clause) =>
      clause.ideas.some(
        ({ text }, at) =>
          text === 'cut' &&
          clause.ideas[at - 1]?.text === "'s" &&
          (clause.ideas[at + 1]?.text === 'of' || clause.was(at + 1, 'yesno')),
      ),
  },
  {
    // "200 t lower": a size without its side would be held against a rise as well
    word: 'lower',
    of: ['change', 'compare'],
    given: 'claim',
    needs: kindsOf('more'),
    isLost: ({ claim, direction }, clause) =>
      claim?.kind === 'threshold' &&
      claim.threshold.unit !== 'ratio' &&
      claim.threshold.value !== 0 &&
      !direction &&
      clause.ideas.some((_, at) => clause.was(at, 'more', 'below')),
  },
  {
    word: 'than',
    given: 'claim',
    needs: kindsOf('direction'),
    isLost: (_, clause) => hasTwoDirections(clause) && clause.says(/than$/),
  },
  {
    word: 'more',
    of: ['change'],
    needs: kindsOf('more', 'difference'),
    isLost: ({ claim, comparison, along }, clause) =>
      (!claim || claim.kind === 'direction') &&
      comparison !== undefined &&
      !along &&
      clause.ideas.some((_, at) => movesMoreThan(clause, at)),
  },
  {
    word: 'than',
    needs: kindsOf('direction', 'change'),
    isLost: ({ along, operation }, clause) =>
      (!along || operation === 'count_periods') &&
      clause.ideas.some((_, at) => movesMoreThanOther(clause, at)),
  },
]

const hasTwoDirections = (clause: Clause): boolean =>
  clause.ideas.filter((_, at) => clause.was(at, 'direction')).length > 1

/**
 * "did exports fall more in October than in September", "was the fall in May bigger than the one in April": which fall was
 * the larger, and not whether one followed the other. "Rise in May to more than in April" is of the levels.
 */
const movesMoreThan = (clause: Clause, at: number): boolean =>
  (clause.was(at, 'more') || clause.was(at, 'difference')) &&
  greater.test(clause.ideas[at]!.text) &&
  clause.ideas[at - 1]?.text !== 'to' &&
  clause.says(/(?:^| )than$/) &&
  clause.ideas.some(({ text }, i) => clause.was(i, 'direction') && !comparatives.has(text)) &&
  (clause.ideas.filter(({ period }) => period).length > 1 || hasMonthBehind(clause))

/** "did exports fall more than in April": it fell more than it did then. */
const hasMonthBehind = ({ ideas }: Clause): boolean =>
  ideas.some(
    ({ text }, at) =>
      /(?:^| )than$/.test(text) && ideas[at + 1]?.text === 'in' && ideas[at + 2]?.period !== undefined,
  )

/**
 * "did exports to the US fall more than exports overall", "… than they did overall", "by more than the average": a move
 * held against another, which a move alone does not answer.
 */
function movesMoreThanOther(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (!/(?:^| )than$/.test(ideas[at]!.text) || !clause.was(at, 'more')) return false
  const moves = ideas.slice(0, at).some((_, i) => clause.was(i, 'direction') || clause.was(i, 'change'))
  const other = clause.after(at)
  return (
    moves &&
    (clause.was(other, 'flow') ||
      ideas[other]?.place?.kind === 'world' ||
      (clause.was(other, 'quantity', 'average') && ideas[at - 1]?.text === 'by') ||
      (pronoun.test(ideas[other]?.text ?? '') && /^(?:did|do|does)$/.test(ideas[other + 1]?.text ?? '')))
  )
}

const pronoun = /^(?:it|they)$/

const greater =
  /^(?:how much )?(?:more|less|faster|slower|bigger|larger|greater|smaller|steeper|sharper|deeper)\b/
