import { numberOf } from '../answer/spread.ts'
import type { Issue } from '../query/issue.ts'
import type { MeaninglessReason } from '../query/meaningless-reason.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { issueOf } from './shared/issue.ts'
import { askedOf, type Lead, leadsOf } from './shared/leads.ts'
import { type FoundMoment, isAheadNow, momentIn, momentOf } from './shared/moments.ts'
import { monthAt, passes, without } from './shared/overtake-told.ts'
import { isFound } from './shared/reading.ts'
import type { Subject } from './shared/subject.ts'
import { subjectsOf } from './shared/subjects.ts'

/**
 * When of two things the first was ahead of the second: `headline` is the month asked, with a `row` for each of the two;
 * `base` are the two of the last known month before it, `context` the last month of the run, and the two of the latest.
 */
export const overtake: Operation = {
  name: 'overtake',
  takesSeveral: true,
  async answer(query, trade) {
    const subjects = await subjectsOf(query, trade, query.period.value)
    const leads = await leadsOf(query, subjects, trade)
    if (!askedOf(query, leads).some(({ pair }) => pair)) return noneHeld(query, subjects, leads, trade)
    const found = momentIn(query, leads)
    const reason = whyNot(query, leads, found)
    if (reason) return { kind: 'meaningless', reason, query }
    const { at, verdict = null } = found
    return at < 0 ? without(query, trade, leads, verdict) : monthAt(query, trade, leads, { at, verdict })
  },
}

/** No month is that of the passing, and in what all of them come to the first is ahead all the same. */
function leadsInAll(asked: readonly Lead[]): boolean {
  const pairs = asked.flatMap(({ pair }) => (pair ? [pair] : []))
  const [first, second] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + numberOf(pair[side]!), 0))
  return asked.length === pairs.length && asked.some(({ sign }) => sign === -1) && first! > second!
}

function whyNot(
  query: Query,
  leads: readonly Lead[],
  { at, verdict }: FoundMoment,
): MeaninglessReason | undefined {
  if (verdict === undefined) return 'gap_undecided'
  if (isUpward(query) && verdict === false && leadsInAll(askedOf(query, leads))) return 'ahead_in_all'
  if (passes(query) && at < 0 && verdict !== false && isAheadNow(leads)) return 'passing_not_held'
  const isFirstOpen = askedOf(query, leads.slice(0, Math.max(at, 0))).some(
    ({ pair, sign }) => pair && sign === undefined,
  )
  return momentOf(query) === 'first' && isFirstOpen ? 'range_undecided' : undefined
}

function noneHeld(
  query: Query,
  subjects: readonly Subject[],
  leads: readonly Lead[],
  trade: Trade,
): Promise<Issue> | Issue {
  for (const { points } of askedOf(query, leads))
    for (const [i, { reading }] of points.entries())
      if (!isFound(reading)) return issueOf(query, trade, subjects[i]!, reading)
  return { kind: 'meaningless', reason: 'too_short', query }
}

const isUpward = ({ claim }: Query): boolean =>
  claim?.kind === 'first_more' && claim.moment === 'passed' && claim.relation === 'above'
