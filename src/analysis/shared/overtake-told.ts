import type { Answer } from '../../answer/answer.ts'
import type { Figure, FigureRole } from '../../answer/figure.ts'
import { as, counted, dated } from '../../answer/make.ts'
import { range } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { askedOf, knownBefore, type Lead, missingIn, runFrom } from './leads.ts'
import { type FoundMoment, momentOf } from './moments.ts'

const UNITS = { month: 'months', quarter: 'quarters', half: 'halves', year: 'years' } as const

const pairOf = (lead: Lead | undefined, role: FigureRole): readonly Figure[] =>
  (lead?.pair ?? []).map((figure) => as(figure, { role }))

const gap = (months: readonly number[]) => (months.length > 0 ? [{ kind: 'gap' as const, months }] : [])

export const passes = (query: Query): boolean => ['overtook', 'passed'].includes(momentOf(query))

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

/** No month answers: how many are ahead, and how it is in the latest; of what is not always so, in the latest that is not. */
export function without(
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

export function monthAt(
  query: Query,
  trade: Trade,
  leads: readonly Lead[],
  { at: index, verdict }: Found,
): Answer {
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

type Found = FoundMoment & { readonly verdict: boolean | null }
