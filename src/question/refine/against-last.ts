import { has, type Idea, merge } from '../idea.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "this year vs last", "first half of this year against first half of last": the one before, of which no unit is said. */
export function refineAgainstLast(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea, i) => isBareLast(idea) && !ideas[i + 1]?.period)
  const joint = at < 0 ? -1 : ideas.findLastIndex((idea, i) => i < at && isJoint(idea))
  const told = ideas[joint - 1]
  const period = told && before(told.period)
  if (!period || !repeats(told.text, ideas.slice(joint + 1, at))) return ideas
  return [...ideas.slice(0, joint + 1), merge(ideas, joint + 1, at + 1, { period }), ...ideas.slice(at + 1)]
}

const isBareLast = ({ text, period, senses }: Idea): boolean => text === 'last' && !period && !senses

const isJoint = (idea: Idea): boolean => has(idea, 'versus') || has(idea, 'than') || has(idea, 'conjunction')

/** Of this year, quarter or month, the last one. */
function before(phrase: PeriodPhrase | undefined): PeriodPhrase | undefined {
  if (phrase?.kind === 'calendar' && phrase.offset === 0) return { ...phrase, offset: -1 }
  return phrase?.kind === 'in_relative_year' && phrase.years === 0 && !phrase.carried
    ? { ...phrase, years: -1 }
    : undefined
}

/** Nothing stands between but what the first began with: "first half of". */
function repeats(told: string, between: readonly Idea[]): boolean {
  const words = between.map(({ text }) => text).filter((text) => text !== 'the')
  return words.length === 0 || told.startsWith(`${words.join(' ')} this`)
}
