import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { Sense } from '../sense.ts'
import { textsIn } from '../texts.ts'
import { isBeforePeriod } from './before-period.ts'
import { isChosen } from './comparative.ts'

/**
 * A word between two periods that sets them against each other: "Q3 over Q2", "June on May", "2024 less 2023",
 * "above January". On its own each of these words means something else.
 */
export function refineVersus(ideas: readonly Idea[]): Idea[] {
  return ideas.map((idea, at) => {
    const relation = idea.senses?.find((sense) => sense.kind === 'relation' || sense.kind === 'more')
    if (!relation && !subtracting.has(idea.text) && !between.has(idea.text)) return idea
    if (relation && idea.senses && (isClaimedOfMean(ideas, at) || isBetweenPlaces(ideas, at)))
      return withSenses(idea, [newSense('more', relation.value), versus, ...idea.senses.filter(isNegation)])
    if (!idea.senses || !isBeforePeriod(ideas, at) || isBehindMove(ideas, at)) return idea
    const hasEarlier = ideas.slice(0, at).some((one) => one.period)
    // "minus 2024" goes on from what was told
    if ((hasEarlier || at === 0) && subtracting.has(idea.text))
      return withSenses(idea, [versus, newSense('difference', 'difference')])
    if (isOverPeriod(ideas, at)) return withSenses(idea, [newSense('more', 'above'), versus])
    if (hasEarlier && between.has(idea.text) && (idea.text !== 'from' || isMoving(ideas)))
      return withSenses(idea, [versus])
    if (relation && isChosen(ideas) && !sides.test(idea.text)) return idea
    if (relation && (relation.value === 'above' || relation.value === 'below') && !spans.has(idea.text))
      return withSenses(idea, [
        newSense('more', relation.value),
        versus,
        // "cheaper in June" is of the price
        ...idea.senses.filter(({ kind }) => kind === 'quantity' || kind === 'negated'),
      ])
    return idea
  })
}

/** "who was behind the April 2025 drop": what moved it, and not how much less it was than April. */
function isBehindMove(ideas: readonly Idea[], at: number): boolean {
  if (!has(ideas[at], 'explain')) return false
  const period = ideas.findIndex((idea, i) => i > at && idea.period)
  return has(ideas[period + 1], 'direction') || has(ideas[period + 1], 'change')
}

const isNegation = ({ kind }: Sense): boolean => kind === 'negated'

/** "was March below the average": of the months before it, and no fall from one month to the next. */
function isClaimedOfMean(ideas: readonly Idea[], at: number): boolean {
  const mean = ['the', 'its', 'their'].includes(ideas[at + 1]?.text ?? '') ? at + 2 : at + 1
  return (
    sides.test(ideas[at]!.text) &&
    has(ideas[mean], 'quantity', 'average') &&
    ideas.some((idea, i) => i < at && has(idea, 'yesno')) &&
    !ideas.some((idea) => has(idea, 'ask') || has(idea, 'count') || has(idea, 'which'))
  )
}

/** "was Germany below the US in July", "is the US figure above Korea's": behind a form of to be, the one place is held against the other. */
function isBetweenPlaces(ideas: readonly Idea[], at: number): boolean {
  if (!sides.test(ideas[at]!.text) || !ideas[afterThe(ideas, at + 1)]?.place) return false
  let before = at - 1
  while (isOfPlace(ideas[before])) before--
  const isHeld = ideas[before]?.place !== undefined
  return isHeld && be.has(ideas[ideas[before - 1]?.text === 'the' ? before - 2 : before - 1]?.text ?? '')
}

const afterThe = (ideas: readonly Idea[], at: number): number => (ideas[at]?.text === 'the' ? at + 1 : at)

/** "the US figure", "Germany's volume" */
const isOfPlace = (idea: Idea | undefined): boolean =>
  idea?.text === "'s" || has(idea, 'trade') || has(idea, 'measure')

const sides = /(?:^| )(?:above|below|under|beneath|over)$/

/** "was July over the January level": after a form of to be, and right behind a period, it is more than that. */
const isOverPeriod = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.text === 'over' &&
  ideas[at - 1]?.period !== undefined &&
  ideas.slice(0, at).some(({ text }) => be.has(text))

const be = new Set(['is', 'was', 'are', 'were', 'been'])

const versus = newSense('versus', 'versus')

/** "from" sets two periods against each other only where something rises, falls or changes. */
const isMoving = (ideas: readonly Idea[]): boolean =>
  ideas.some((idea) => ['direction', 'change', 'kind', 'percent'].some((kind) => has(idea, kind)))

const subtracting = new Set(['less', 'minus'])
const between = new Set(['over', 'on', 'against', 'from'])
/** What can set two apart, besides words that say which is more. */
export const joining = textsIn({ has: (text) => subtracting.has(text) || between.has(text) })

/** "over the last 12 months", "past three months": these only lead a period in. */
const spans = new Set(['over', 'past', 'top', 'beyond', 'pass', 'clear', 'cross'])
