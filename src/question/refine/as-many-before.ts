import { lengthOf } from '../../calendar/month.ts'
import { type Idea, merge } from '../idea.ts'
import type { Phrase } from '../readers/period-phrase.ts'
import { textsOf } from '../texts.ts'
import { countOf } from './lengths.ts'

type Before = Phrase<'before'>

/** "the last 12 months against the 12 before that": as many again, in the unit of those that were counted first. */
export function refineAsManyBefore(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => earlier.has(ideas[i + 1]?.text ?? '') && unitAt(ideas, i))
  const unit = at < 0 ? undefined : unitAt(ideas, at)
  if (!unit) return ideas
  const to = pointing.has(ideas[at + 2]?.text ?? '') ? at + 3 : at + 2
  const period: Before = { kind: 'before', unit, count: countOf(ideas[at])! }
  return [...ideas.slice(0, at), merge(ideas, at, to, { period }), ...ideas.slice(to)]
}

export const earlier = textsOf('before', 'prior', 'earlier', 'preceding', 'previous')
const pointing = new Set(['that', 'this', 'those', 'them', 'it'])

/** Of the number at `at`: what was counted, as many of them, in a period before it. */
function unitAt(ideas: readonly Idea[], at: number): 'month' | 'quarter' | 'year' | undefined {
  const count = countOf(ideas[at])
  if (count === undefined) return undefined
  for (const { period, text } of ideas.slice(0, at)) {
    if (period?.kind === 'rolling' && period.count === count)
      return period.unit === 'unsaid' ? 'month' : period.unit
    if (period?.kind === 'fixed' && lengthOf(period.range) === count && /\bmonths?\b/.test(text))
      return 'month'
  }
  return undefined
}
