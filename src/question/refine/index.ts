import { has, type Idea } from '../idea.ts'
import { refineAmounts } from './amount.ts'
import { refineComparatives } from './comparative.ts'
import { refineRates } from './rate.ts'
import { refineRolling } from './rolling.ts'
import { refineThresholds } from './threshold.ts'
import { refineTops } from './top.ts'
import { refineVersus } from './versus.ts'

/** Joins neighbours that mean something together. Most questions have nothing for most steps, and skip them. */
export function refine(items: readonly Idea[]): readonly Idea[] {
  let ideas = items
  for (const { needs, step } of steps) if (ideas.some(needs)) ideas = step(ideas)
  return ideas
}

interface Step {
  /** An idea without which the step changes nothing. */
  readonly needs: (idea: Idea) => boolean
  readonly step: (ideas: readonly Idea[]) => readonly Idea[]
}

/** In this order: a threshold has an amount in it, and a rank is no threshold. */
const steps: readonly Step[] = [
  { needs: (idea) => has(idea, 'quantity', 'average'), step: refineRolling },
  { needs: (idea) => idea.number !== undefined || has(idea, 'number'), step: refineAmounts },
  { needs: (idea) => has(idea, 'relation'), step: refineThresholds },
  { needs: isOfRank, step: refineTops },
  { needs: (idea) => idea.period !== undefined, step: refineVersus },
  { needs: (idea) => idea.period?.kind === 'to_date', step: refineRates },
  { needs: (idea) => has(idea, 'or') || has(idea, 'versus'), step: refineComparatives },
]

function isOfRank(idea: Idea): boolean {
  return has(idea, 'order') || has(idea, 'ordinal') || has(idea, 'rank') || idea.text.startsWith('cr')
}
