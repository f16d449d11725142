import { type Amount, has, type Idea, senseOf } from '../idea.ts'

export function partOrMultiple(idea: Idea): Amount | undefined {
  const fraction = senseOf(idea, 'fraction')
  if (fraction !== undefined) return { value: Number(fraction), unit: 'percent' }
  const multiple = senseOf(idea, 'multiple')
  return multiple === undefined ? undefined : { value: Number(multiple), unit: 'ratio' }
}

export function amountOf(idea: Idea | undefined): Amount | undefined {
  if (!idea) return undefined
  if (idea.amount) return idea.amount
  if (idea.number && idea.number.suffix === '') return { value: idea.number.value }
  const part = partOrMultiple(idea)
  if (part && !(part.unit === 'ratio' && part.value === 0.5)) return part
  const word = senseOf(idea, 'number')
  return word === undefined || idea.text === 'one' ? undefined : { value: Number(word) }
}

/** "over three quarters of UK nickel": a part of it; "over three quarters of 2025" is a time. */
export const threeQuarters = (ideas: readonly Idea[], at: number): Amount | undefined =>
  ideas[at]?.text === 'three quarters' &&
  ideas[at + 1]?.text === 'of' &&
  !ideas.slice(at + 2, at + 4).some(({ period }) => period)
    ? { value: 75, unit: 'percent' }
    : undefined

/** "the", "a total of", a comma inside a phrase: "topped the 6,000 t mark". */
export function skipArticles(ideas: readonly Idea[], at: number): number {
  let next = at
  while (
    next < at + 2 &&
    ['the', 'a', 'a total of', 'about', 'around', 'that of'].includes(ideas[next]?.text ?? '')
  )
    next++
  return next
}

/** "hit a six-month high": the number is of the months. */
const isLengthOfHigh = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[ideas[at]?.text === '-' ? at + 1 : at], 'month_high')

/** "top 5", "over 3 months" and "past 2 years" are a rank and spans, not thresholds: those numbers have no unit. */
export function isRankWord(ideas: readonly Idea[], relation: number, number: number): boolean {
  const { text } = ideas[relation]!
  if (ideas[number]?.amount?.unit) return false
  if (isLengthOfHigh(ideas, number + 1)) return true
  if (text === 'over' && (has(ideas[number + 1], 'held') || has(ideas[number + 1], 'noun'))) return true
  if (text === 'top') return true
  return (
    has(ideas[number + 1], 'grain') &&
    ['over', 'past', 'pass', 'at least'].includes(text) &&
    text !== 'at least'
  )
}
