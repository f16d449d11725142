import { signOf, spreadOf } from '../../answer/spread.ts'
import type { Month } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Point } from './months.ts'
import { isFound } from './reading.ts'
import { figureOf, signBetween } from './steps.ts'
import { passes } from './threshold.ts'

/** One month with the month it is compared with, and which way it went; 0 and undefined break a run. */
export interface Step {
  readonly point: Point
  readonly before?: Point
  readonly sign: -1 | 0 | 1 | undefined
}

export interface Run {
  readonly direction?: 'up' | 'down'
  readonly steps: readonly Step[]
  /** The last months of others that are as long. */
  readonly asLong?: readonly Month[]
  /** How long it, or another, may have been within rounding. */
  readonly perhaps?: { readonly to: Month; readonly length: number }
  /** The month without a figure that ended the run, where it did not end by itself. */
  readonly gap?: Month
}

/** Month by month, or against the year before; with a threshold, a month that passes counts as up. */
export function stepsOf(query: Query, points: readonly Point[]): readonly Step[] {
  const back = stepBack(query)
  if (back === 0) return points.map((point) => ({ point, sign: ownSign(point, query) }))
  return points.slice(back).map((point, i) => {
    const before = points[i]!
    return { point, before, sign: signBetween(before, point) }
  })
}

/** How many months before a month it is compared with; a rate, or a threshold, is looked at by itself. */
export function stepBack({ threshold, quantity, change, grain }: Query): number {
  if (threshold || quantity === 'change') return 0
  return change === 'year_on_year' && (grain ?? 'month') === 'month' ? 12 : 1
}

function ownSign(point: Point, { threshold }: Query): Step['sign'] {
  const figure = figureOf(point)
  if (!figure) return undefined
  if (!threshold) return signOf(spreadOf(figure))
  return passes(figure, threshold) === true ? 1 : undefined
}

/** The run that ends with the last month; none where that month went the other way. */
export function runningRun(steps: readonly Step[], query: Query): Run {
  const sign = wanted(query) ?? steps.at(-1)?.sign
  if (!sign || steps.at(-1)?.sign !== sign) return { steps: [], ...directionOf(query, wanted(query)) }
  const broken = steps.findLastIndex((step) => step.sign !== sign)
  return { steps: steps.slice(broken + 1), ...directionOf(query, sign), ...gapAt(steps[broken]) }
}

/** The longest run; of several, the latest. */
export function longestRun(steps: readonly Step[], query: Query): Run {
  const signs = wanted(query) ? [wanted(query)!] : [1 as const, -1 as const]
  return signs
    .map((sign) => longestOf(steps, sign, query))
    .reduce((a, b) => (b.steps.length > a.steps.length ? b : a))
}

/** The last months of the other runs that are as long, and went the same way. */
export function endsAsLong(steps: readonly Step[], { steps: run, direction }: Run): readonly Month[] {
  const sign = direction === 'down' ? -1 : 1
  const isEnd = (at: number) => steps[at]!.sign === sign && steps[at + 1]?.sign !== sign
  const lengthAt = (at: number) => at - steps.findLastIndex((step, i) => i <= at && step.sign !== sign)
  return steps.flatMap((step, at) =>
    isEnd(at) && lengthAt(at) === run.length && step !== run.at(-1) ? [step.point.period.to] : [],
  )
}

function longestOf(steps: readonly Step[], sign: 1 | -1, query: Query): Run {
  let best: readonly Step[] = []
  let current: Step[] = []
  for (const step of steps) {
    current = step.sign === sign ? [...current, step] : []
    if (current.length >= best.length) best = current
  }
  return { steps: best, ...directionOf(query, sign) }
}

/** A threshold has no direction: what passes counts, whatever the month before was. */
const wanted = ({ direction, claim, threshold }: Query): 1 | -1 | undefined => {
  if (threshold) return 1
  const asked = claim?.kind === 'streak' ? claim.direction : direction
  return asked && (asked === 'up' ? 1 : -1)
}

const directionOf = ({ threshold }: Query, sign: 1 | -1 | undefined) =>
  threshold || !sign ? {} : { direction: sign > 0 ? ('up' as const) : ('down' as const) }

function gapAt(step: Step | undefined): Pick<Run, 'gap'> {
  if (!step) return {}
  const missing = [step.point, step.before].find((point) => point && !isFound(point.reading))
  return missing ? { gap: missing.period.from } : {}
}
