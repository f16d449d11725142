import { type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsLike } from '../texts.ts'

export const sequential = textsLike(/^sequential/)

/** "sequential change, Q2 2026": on the quarter before, where a quarter is told. */
export const refineSequential = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.some(isLonger)
    ? ideas.map((idea) => (sequential.has(idea.text) ? withSenses(idea, onPeriodBefore) : idea))
    : ideas

const isLonger = ({ period }: Idea): boolean =>
  (period?.kind === 'fixed' && longer.has(period.grain ?? 'month')) ||
  (period?.kind === 'calendar' && longer.has(period.unit))

const longer: ReadonlySet<string> = new Set(['quarter', 'half', 'year'])
const onPeriodBefore = [newSense('kind', 'period_on_period')]
