import type { Month } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { endsAsLong, longestRun, type Run, runningRun, type Step } from './runs.ts'
import { figureOf } from './steps.ts'

/** The longest run, others that are as long, and one that may be longer within rounding. */
export function longestKnown(steps: readonly Step[], query: Query): Run {
  const run = longestRun(steps, query)
  const asLong = endsAsLong(steps, run)
  const perhaps = perhapsLongest(steps, run, query)
  return {
    ...run,
    ...(run.steps.length > 1 && asLong.length > 0 ? { asLong } : {}),
    ...(perhaps ? { perhaps } : {}),
  }
}

/** The run that ends with the last month, and how long it may be within rounding. */
export function runningKnown(steps: readonly Step[], query: Query): Run {
  const run = runningRun(steps, query)
  const perhaps = perhapsRunning(steps, run)
  return perhaps ? { ...run, perhaps } : run
}

/** How long a run may have been, and its last month: rounding hides which way one of its steps went. */
export interface Perhaps {
  readonly to: Month
  readonly length: number
}

/** Within rounding it may have been as long as is claimed. */
export const mayBeSo = ({ claim }: Query, { perhaps }: Run): boolean =>
  perhaps !== undefined && (claim?.kind !== 'streak' || perhaps.length >= claim.months)

/**
 * "the longest run of rises": April to May 2024 lies within rounding, so that the three rises behind it may be four. The
 * longest that there may be, where it is longer than what is certain.
 */
function perhapsLongest(steps: readonly Step[], run: Run, query: Query): Perhaps | undefined {
  const signs = run.direction && (query.direction || query.claim) ? [signOf(run)] : [1, -1]
  const longest = signs
    .flatMap((sign) => runsOf(steps, sign))
    .reduce<Perhaps | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined)
  return longest && longest.length > run.steps.length ? longest : undefined
}

/** The same of the run that ends with the last month. */
function perhapsRunning(steps: readonly Step[], run: Run): Perhaps | undefined {
  if (run.steps.length === 0 || !run.direction) return undefined
  const last = runsOf(steps, signOf(run)).at(-1)
  return last && last.to === steps.at(-1)!.point.period.to && last.length > run.steps.length
    ? last
    : undefined
}

const signOf = ({ direction }: Run): 1 | -1 => (direction === 'down' ? -1 : 1)

/** Each run that went one way for certain or perhaps, where it went so for certain at least once. */
function runsOf(steps: readonly Step[], sign: number): readonly Perhaps[] {
  const runs: Perhaps[] = []
  let current: Step[] = []
  const end = () => {
    const certain = current.some((step) => step.sign === sign)
    if (certain) runs.push({ to: current.at(-1)!.point.period.to, length: current.length })
    current = []
  }
  for (const step of steps) {
    if (step.sign === sign || isHidden(step)) current = [...current, step]
    else end()
  }
  end()
  return runs
}

/** Both months are held, and nobody knows which was the higher. */
const isHidden = ({ point, before, sign }: Step): boolean =>
  sign === undefined && figureOf(before) !== undefined && figureOf(point) !== undefined
