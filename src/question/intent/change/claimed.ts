import { lengthOf } from '../../../calendar/month.ts'
import type { Claim } from '../../../query/claim.ts'
import type { Grain } from '../../../query/operation.ts'
import { type Alternative, alternativeIn } from '../../alternatives.ts'
import type { Clause } from '../../clause.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import { isEachOf } from '../../refine/each-of.ts'
import { type Draft, set, unset } from '../intent.ts'
import { claimNotMoved, takeNegated } from '../negated.ts'
import { grainOf, rateOf } from '../words.ts'
import type { Move } from './move.ts'
import { goesOnOfBalance } from './narrowing.ts'

/** "did it rise", "did it rise every month", "did nickel rise while platinum fell": which way, and of each or of one. */
export function claimMove(
  clause: Clause,
  intent: Draft,
  direction: Move['direction'],
  opposite: Move['opposite'],
): void {
  if (opposite) {
    set(intent, { claim: { kind: 'direction', direction: opposite, opposite: true } })
    return
  }
  if (direction && goesOnOfBalance(clause, intent)) {
    set(intent, {
      operation: 'change',
      quantity: 'balance',
      form: 'amount',
      claim: { kind: direction === 'up' ? 'widened' : 'narrowed' },
    })
    unset(intent, 'direction')
    return
  }
  if (direction && takeNegated(clause)) {
    claimNotMoved(intent, direction)
    return
  }
  const each =
    !isOfNamed(clause) &&
    (clause.takeAll('each') || clause.ideas.some((idea) => eachOfThem.test(idea.text) || isEachOf(idea)))
  const either = clause.stands('or') && sides.has(alternativeIn(clause.ideas))
  const claim: Claim =
    direction && each
      ? { kind: 'direction_each', direction }
      : { kind: 'direction', direction: direction ?? 'unchanged', ...(either && { either }) }
  set(intent, { claim })
  if (each) claimEach(clause, intent)
}

/** "did exports to each of the US and Japan rise", "of each of nickel and platinum": each of these, and not of the months. */
function isOfNamed(clause: Clause): boolean {
  const at = clause.first('each')
  const named = at === undefined ? undefined : clause.ideas[clause.after(at)]
  return named?.place !== undefined || named?.good !== undefined
}

const eachOfThem = /^(?:every|each|all (?:months|quarters|years|the years)$|(?:month|quarter|year) after )/

/** "did exports to the US or Japan rise", "exports of platinum or nickel" */
const sides: ReadonlySet<Alternative | undefined> = new Set(['place', 'good', 'flow'] as const)

/**
 * "did it rise every month of Q2": April on March is one of them. "Every month from April to June" begins with May on
 * April.
 */
function claimEach(clause: Clause, intent: Draft): void {
  const grain = grainOf(clause) ?? unitOf(clause) ?? 'month'
  const isCounted = clause.ideas.some(({ period }) => period) ? namesUnit(clause) : isUnit(intent.previous)
  clause.takeAll('grain')
  if (intent.operation === 'change' && intent.change === rateOf(grain)) {
    // "rise year on year each year" says it twice
    unset(intent, 'operation', 'change')
  }
  set(
    intent,
    isCounted ? { operation: 'count_periods', grain, change: rateOf(grain) } : { operation: 'series', grain },
  )
}

/** "each of the last three years" */
function unitOf({ ideas }: Clause): Grain | undefined {
  for (const { period } of ideas)
    if (period?.kind === 'rolling' && period.unit !== 'unsaid') return period.unit
  return undefined
}

/** "every month of 2025", "each year of 2019 to 2023": all of it, unless two ends are named. */
const namesUnit = ({ ideas }: Clause): boolean =>
  ideas.every(({ period }, at) => !period || !hasEnds(period) || isOfEach(ideas, at))

/** "2019-23" is a stretch as "2019-2023" is. */
const hasEnds = (period: PeriodPhrase): boolean =>
  open.has(period.kind) || (period.kind === 'fixed' && period.grain === 'range')
const open: ReadonlySet<string> = new Set(['span', 'since', 'until', 'all'])

const isOfEach = (ideas: Clause['ideas'], at: number): boolean =>
  isEachOf(ideas[at - 1]) ||
  isEachOf(ideas[at + 1]) ||
  /\b(?:every|each) (?:month|quarter|year) of /.test(
    ideas
      .slice(Math.max(at - 2, 0), at + 1)
      .map(({ text }) => text)
      .join(' '),
  )

const isUnit = (previous: Draft['previous']): boolean =>
  previous !== undefined && lengthOf(previous.period.value) <= 12
