import { figureWords } from '../figure-words.ts'
import { has, type Idea, withMeaning, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * What a multiple is of: "less than half of January 2025" beside another month is half of its figure, and no share;
 * "twice as much as in May" sets May against it.
 */
export function refineMultiples(ideas: readonly Idea[]): readonly Idea[] {
  return ideas.map((idea, at) => {
    if (isPartOfOther(ideas, at)) return withMeaning(idea, { threshold: asMultiple(idea.threshold!) })
    return isComparative.test(idea.text) && isMultiple(ideas[at - 1]) ? withSenses(idea, than) : idea
  })
}

const than = [newSense('than', 'than')]
const isComparative = /^as (?:much|many|high|large|big|low|little|great) as$/

const isMultiple = (idea: Idea | undefined): boolean =>
  idea?.threshold?.unit === 'ratio' || has(idea, 'multiple')

const asMultiple = (threshold: NonNullable<Idea['threshold']>): Idea['threshold'] => ({
  ...threshold,
  value: threshold.value / 100,
  unit: 'ratio',
})

/** One period before it and the other behind its "of", with nothing else to come that it could be a share of. */
function isPartOfOther(ideas: readonly Idea[], at: number): boolean {
  if (ideas[at]!.threshold?.unit !== 'percent' || !/^of\b/.test(ideas[at + 1]?.text ?? '')) return false
  if (!ideas.slice(0, at).some(({ period }) => period)) return false
  const other = ideas.findIndex((one, i) => i > at + 1 && !leadsIn.has(one.text))
  return (
    Boolean(ideas[other]?.period) &&
    ideas
      .slice(other + 1)
      .every((one) => !one.isWord || closes(one.text) || has(one, 'filler') || has(one, 'talk'))
  )
}

const leadsIn = new Set(['the', 'that of', 'that in', 'that', 'those of', 'what it was in', 'in', 'its'])
const closes = (text: string): boolean => figureWords.has(text) || text === 's' || text === "'s"
