import type { Answer } from '../answer/answer.ts'
import type { Figure, FigureRole } from '../answer/figure.ts'
import { as, counted, dated } from '../answer/make.ts'
import { numberOf } from '../answer/spread.ts'
import { range } from '../calendar/month.ts'
import type { Issue, MeaninglessReason } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { answerOf } from './shared/answer.ts'
import { issueOf } from './shared/issue.ts'
import { askedOf, knownBefore, type Lead, leadsOf, missingIn, runFrom } from './shared/leads.ts'
import { type FoundMoment, isAheadNow, momentIn, momentOf } from './shared/moments.ts'
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

type Found = FoundMoment & { readonly verdict: boolean | null }

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

/** No month answers: how many are ahead, and how it is in the latest; of what is not always so, in the latest that is not. */
function without(
  query: Query,
  trade: Trade,
  leads: readonly Lead[],
  verdict: boolean | null,
): Answer | Issue {
  const asked = askedOf(query, leads)
  const missing = missingIn(asked)
  if (verdict === null && missing.length > 0 && momentOf(query) !== 'run')
    return { kind: 'meaningless', reason: 'gap_undecided', query }
  const isRun = momentOf(query) === 'run'
  const ahead = isRun ? [] : asked.flatMap(({ sign, pair }) => (sign === 1 ? pair!.slice(0, 1) : []))
  const behind = verdict === false && asked.findLast(({ sign }) => sign === -1 || sign === 0)
  const shown = behind || asked.findLast(({ pair }) => pair)!
  const about = { role: 'headline', period: query.period.value } as const
  const open = isRun ? 0 : asked.filter(({ sign }) => sign === undefined).length
  const months = counted(ahead, UNITS[query.grain ?? 'month'], about, open)
  return answerOf(query, trade, {
    verdict,
    figures: [
      months,
      ...pairOf(shown, 'row'),
      ...(passes(query) ? pairOf(leads[leads.length - asked.length - 1], 'base') : []),
    ],
    caveats: gap(missing),
  })
}

const UNITS = { month: 'months', quarter: 'quarters', half: 'halves', year: 'years' } as const

function monthAt(query: Query, trade: Trade, leads: readonly Lead[], { at: index, verdict }: Found): Answer {
  const grain = query.grain ?? 'month'
  const lead = leads[index]!
  const end = runFrom(leads, index)
  const before = leads[knownBefore(leads, index)]
  const now = leads.findLast(({ pair }) => pair)!
  const earlier = passes(query) ? leads.find(({ sign }, i) => i < index && sign === 1) : undefined
  return answerOf(query, trade, {
    verdict,
    figures: [
      headOf(query, leads.slice(index, end + 1), before),
      ...pairOf(lead, 'row'),
      ...(before ? pairOf(before, 'base') : []),
      ...(leads[end + 1]?.sign === undefined
        ? []
        : [dated(leads[end]!.period, grain, leads[end]!.pair!, { role: 'context' })]),
      ...(now === lead ? [] : pairOf(now, 'context')),
      ...(earlier ? [dated(earlier.period, grain, earlier.pair!, { role: 'step' })] : []),
    ],
    caveats: gap(missingIn(askedOf(query, leads))),
  })
}

/** When it was; or how many months the run has, which may be more where the one before it is not known. */
function headOf(query: Query, run: readonly Lead[], before: Lead | undefined): Figure {
  const [first] = run
  const { from } = first!.period
  const period = range(from, run.at(-1)!.period.to)
  const grain = query.grain ?? 'month'
  if (momentOf(query) !== 'run') return dated(first!.period, grain, first!.pair!, { role: 'headline' })
  const more = before && before.period.to + 1 === from ? 0 : 1
  const firsts = run.map(({ pair }) => pair![0])
  return counted(firsts, UNITS[grain], { role: 'headline', period }, more)
}

const isUpward = ({ claim }: Query): boolean =>
  claim?.kind === 'first_more' && claim.moment === 'passed' && claim.relation === 'above'

const passes = (query: Query): boolean => ['overtook', 'passed'].includes(momentOf(query))

const pairOf = (lead: Lead | undefined, role: FigureRole): readonly Figure[] =>
  (lead?.pair ?? []).map((figure) => as(figure, { role }))

const gap = (months: readonly number[]) => (months.length > 0 ? [{ kind: 'gap' as const, months }] : [])
