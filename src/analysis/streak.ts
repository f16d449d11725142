import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, counted, dated } from '../answer/make.ts'
import { MONTHS_IN, type Month, monthOfYear, range } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { answerOf } from './shared/answer.ts'
import { eachFollowed } from './shared/each.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { gapsOf, heldRange, type Point } from './shared/months.ts'
import { poolOf } from './shared/pool.ts'
import { isFound } from './shared/reading.ts'
import { type Run, type Step, stepBack, stepsOf } from './shared/runs.ts'
import { longestKnown, mayBeSo, runningKnown } from './shared/runs-in-rounding.ts'
import { figureOf } from './shared/steps.ts'
import type { Subject } from './shared/subject.ts'
import { subjectOf } from './shared/subjects.ts'
import { judgeLevel, type Verdict } from './shared/verdict.ts'

/**
 * How many months in a row went one way (or stayed past a threshold): `headline` counts them, then the first and
 * last month, then a `row` for each month and the `base` before it.
 */
export const streak: Operation = {
  name: 'streak',
  async answer(query, trade) {
    const subject = await subjectOf(query, trade, query.period.value)
    if (query.claim?.kind === 'direction_each') return judgedEach(query, trade, subject)
    const points = await pointsUpTo(query, subject, trade)
    const steps = stepsOf(query, points)
    const last = steps.at(-1)
    if (!last) return { kind: 'meaningless', reason: 'too_short', query }
    if (!query.longest && !isFound(last.point.reading))
      return issueOf(query, trade, subject, last.point.reading)
    if (!query.longest && !query.threshold && last.sign === undefined)
      return unknownStep(query, trade, subject, last)
    // A longer run may lie across any month without a figure.
    return query.longest
      ? answered(query, trade, longestKnown(steps, query), gapsOf(points))
      : answered(query, trade, runningKnown(steps, query), undefined, last)
  },
}

/** Where the month before is not held, or rounding hides which way it went, nobody knows of a run: it is not none. */
const unknownStep = async (query: Query, trade: Trade, subject: Subject, { before }: Step): Promise<Issue> =>
  before && !isFound(before.reading) ? issueOf(query, trade, subject, before.reading) : undecided(query)

/** From the first month held to the last month asked; the longest run is looked for inside the period asked. */
async function pointsUpTo(query: Query, subject: Subject, trade: Trade): Promise<readonly Point[]> {
  const { from, to } = query.period.value
  const held = heldRange(subject, trade)
  const lookBack = stepBack(query) * MONTHS_IN[query.grain ?? 'month']
  const earliest = query.longest ? from - lookBack : Math.min(held?.from ?? from, from)
  const start = held ? Math.max(earliest, held.from) : earliest
  return poolOf(query, subject, range(Math.min(beginOf(start, query), to), to), { query, trade })
}

/** A year of which only some months are held can be published as a whole. */
const beginOf = (start: Month, { grain = 'month' }: Query): Month =>
  start - ((monthOfYear(start) - 1) % MONTHS_IN[grain])

/** @param last of no run is told when it would have gone on */
function answered(
  query: Query,
  trade: Trade,
  run: Run,
  gaps: readonly Month[] = gapOf(run),
  last?: Step,
): Answer | Issue {
  const rows = run.steps.map(({ point }) => as(figureOf(point)!, { role: 'row' }))
  const ends = [run.steps[0], run.steps.at(-1)].filter((step) => step !== undefined)
  const about = rows.length === 0 && last ? { period: last.point.period } : runPeriod(run)
  const months = counted(rows, UNITS[query.grain ?? 'month'], { role: 'headline', ...about })
  const base = figureOf(run.steps[0]?.before)
  const verdict = verdictOf(query, run, months)
  if (verdict === undefined || (verdict === false && mayBeSo(query, run))) return undecided(query)
  // a run that is too short may go on where no figure is held
  if (verdict === false && gaps.length > 0) return { kind: 'meaningless', reason: 'gap_undecided', query }
  return answerOf(query, trade, {
    verdict,
    figures: [
      months,
      ...ends.map(({ point }) =>
        dated(point.period, query.grain ?? 'month', [figureOf(point)!], { role: 'context' }),
      ),
      ...rows,
      ...(base ? [as(base, { role: 'base' })] : []),
    ],
    remarks:
      run.direction && rows.length > 0
        ? [{ kind: 'streak', direction: run.direction, length: rows.length, ...asLongIn(run) }]
        : [],
    caveats: gaps.length > 0 ? [{ kind: 'gap', months: gaps }] : [],
  })
}

const UNITS = { month: 'months', quarter: 'quarters', half: 'halves', year: 'years' } as const

const asLongIn = ({ asLong, perhaps }: Run) => ({
  ...(asLong ? { asLong } : {}),
  ...(perhaps ? { perhaps } : {}),
})

const runPeriod = ({ steps }: Run) => {
  const [first, last] = [steps[0], steps.at(-1)]
  return first && last ? { period: range(first.point.period.from, last.point.period.to) } : {}
}

/** "The second rise in a row" holds when there are at least two. */
function verdictOf({ claim }: Query, run: Run, months: Figure): Verdict {
  if (claim?.kind === 'streak') return run.steps.length >= claim.months
  return claim?.kind === 'threshold' && claim.threshold.unit === 'months' ? judgeLevel(claim, months) : null
}

/** A run that ends at a gap may be longer than it is known to be. */
const gapOf = ({ gap }: Run): readonly Month[] => (gap === undefined ? [] : [gap])

async function judgedEach(query: Query, trade: Trade, subject: Subject): Promise<Answer | Issue> {
  const points = await poolOf(query, subject, query.period.value, { query, trade })
  const verdict = eachFollowed(query, points)
  if (verdict === undefined) return undecided(query)
  const rows = points.flatMap((point) => figureOf(point) ?? [])
  return answerOf(query, trade, { verdict, figures: rows.map((row) => as(row, { role: 'row' })) })
}
