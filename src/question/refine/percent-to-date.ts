import { has, type Idea, merge, withMeaning, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "ytd % through September", "US % ytd": the change of the year so far, where nothing else is asked for in percent. */
export function refinePercentToDate(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea, i) => isYearToDate(idea) && isPercentBeside(ideas, i))
  if (at < 0 || ideas.some(asksOther)) return ideas
  const from = isPercent(ideas[at - 1]) ? at - 1 : at
  const { through } = toDateOf(ideas[at]!)!
  const joint = through
    ? otherThan(ideas, from, at, through)
    : [merge(ideas, from, from + 2, { senses: change })]
  return [...ideas.slice(0, from), ...joint, ...ideas.slice(from + 2)]
}

/** "% ytd Sep 2025": the change, and the month up to which it goes. */
const otherThan = (
  ideas: readonly Idea[],
  from: number,
  at: number,
  through: PeriodPhrase,
): readonly Idea[] =>
  [from, from + 1].map((i) =>
    i === at ? withMeaning(ideas[i]!, { period: through }) : withSenses(ideas[i]!, change),
  )

const change = [newSense('kind', 'year_to_date')]

const isYearToDate = (idea: Idea): boolean => {
  const period = toDateOf(idea)
  return period?.unit === 'year' && period.year === undefined && period.years === undefined
}

const toDateOf = ({ period }: Idea) => (period?.kind === 'to_date' ? period : undefined)

const isPercentBeside = (ideas: readonly Idea[], at: number): boolean =>
  isPercent(ideas[at - 1]) || isPercent(ideas[at + 1])

const isPercent = (idea: Idea | undefined): boolean => has(idea, 'percent')

const asksOther = (idea: Idea): boolean =>
  idea.threshold !== undefined || idea.top !== undefined || others.some((kind) => has(idea, kind))
const others = [
  ...['quantity', 'change', 'kind', 'direction', 'contribution', 'rank', 'extreme', 'more', 'versus'],
  ...['than', 'agent', 'ask', 'which', 'noun', 'goes', 'taking', 'points', 'of_each', 'compare'],
]
