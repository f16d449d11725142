import type { Remark } from '../answer/answer.ts'
import { as, dated } from '../answer/make.ts'
import { lengthOf, range } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { Operation } from './operation.ts'
import { answerOf } from './shared/answer.ts'
import { issueOf } from './shared/issue.ts'
import { heldRange, type Point } from './shared/months.ts'
import { poolOf } from './shared/pool.ts'
import { isFound } from './shared/reading.ts'
import { type Step, stepsOf } from './shared/runs.ts'
import { figureOf } from './shared/steps.ts'
import type { Subject } from './shared/subject.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * The last month before it turned: from there on it fell, or rose, month after month. `headline` is that month, then its
 * level (`base`), the level at the end of that run and, where it has turned again since, the one of the month asked.
 */
export const turning: Operation = {
  name: 'turning',
  async answer(query, trade) {
    const subject = await subjectOf(query, trade, query.period.value)
    const held = heldRange(subject, trade)
    const { to } = query.period.value
    const from = lengthOf(query.period.value) > 1 ? query.period.value.from : (held?.from ?? to)
    const points = await poolOf(query, subject, range(Math.min(from, to), to), { query, trade })
    const last = points.at(-1)
    if (!last || !isFound(last.reading)) return noLevel(query, trade, subject, last)
    const steps = stepsOf(query, points)
    const run = lastRun(steps, query)
    const [start, end] = [run[0], run.at(-1)]
    if (start && isOpen(steps, start)) return { kind: 'meaningless', reason: 'gap_undecided', query }
    const turn = figureOf(start?.before)
    if (!start?.before || !end || !turn) return { kind: 'meaningless', reason: 'too_short', query }
    const since = end.point === last ? [] : [as(last.reading.figure, { role: 'context' })]
    return answerOf(query, trade, {
      figures: [
        dated(start.before.period, 'month', [turn], { role: 'headline' }),
        as(turn, { role: 'base' }),
        as(figureOf(end.point)!, { role: 'context' }),
        ...since,
      ],
      remarks: [remarkOf(run)],
    })
  },
}

const noLevel = (query: Query, trade: Parameters<Operation['answer']>[1], subject: Subject, last?: Point) =>
  last && !isFound(last.reading)
    ? issueOf(query, trade, subject, last.reading)
    : ({ kind: 'meaningless', reason: 'too_short', query } as const)

const remarkOf = (run: readonly Step[]): Remark => ({
  kind: 'streak',
  direction: run[0]!.sign === 1 ? 'up' : 'down',
  length: run.length,
})

/** Before it lies a month without a figure: the run may have begun earlier. */
const isOpen = (steps: readonly Step[], start: Step): boolean => {
  const before = steps[steps.indexOf(start) - 1]
  return before !== undefined && before.sign === undefined
}

/** The last months in a row that went the way asked; the last that went one way, where none was. */
function lastRun(steps: readonly Step[], { direction }: Query): readonly Step[] {
  const isWanted = ({ sign }: Step): boolean =>
    direction === undefined ? sign === 1 || sign === -1 : sign === (direction === 'up' ? 1 : -1)
  const end = steps.findLastIndex(isWanted)
  if (end < 0) return []
  const sign = steps[end]!.sign
  const broken = steps.findLastIndex((step, at) => at < end && step.sign !== sign)
  return steps.slice(broken + 1, end + 1)
}
