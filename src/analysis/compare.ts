import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, difference, percentChange, ratio } from '../answer/make.ts'
import { numberOf, signOf, spreadOf } from '../answer/spread.ts'
import { lengthOf, type Range } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { kindOf } from './shared/kind.ts'
import { type Found, isFound } from './shared/reading.ts'
import { restLabel, type Subject, subjectsOf } from './shared/subject.ts'
import { allTrue, judgeLevel, type Verdict } from './shared/verdict.ts'
import { winner } from './shared/winner.ts'

/**
 * Things set side by side: a `row` each in the order asked, then for two their `difference` (first less second) and
 * `ratio`. The form asked for leads: an amount the difference, a ratio the ratio, an extreme the thing that has it.
 */
export const compare: Operation = {
  name: 'compare',
  takesSeveral: true,
  async answer(query, trade) {
    const sides = await sidesOf(query, trade)
    if (sides.length < 2) return { kind: 'meaningless', reason: 'one_thing_only', query }
    const readings = await Promise.all(
      sides.map(({ subject, period }) => quantityOf(query).at(subject, period, { query, trade })),
    )
    const failed = readings.findIndex((reading) => !isFound(reading))
    const reading = readings[failed]
    if (reading && !isFound(reading)) return issueOf(query, trade, sides[failed]!.subject, reading)
    const found = led(
      query,
      readings.filter(isFound).map((each, i) => namedAs(sides[i]!, each, query)),
    )
    const each = judgeEach(query, found)
    if (each === undefined) return undecided(query)
    return found.length === 2 ? two(query, trade, found, sides, each) : several(query, trade, found, each)
  },
}

/** "Which is bigger, exports or imports": what has no name that could lead stands first itself. */
function led(query: Query, found: readonly Found[]): readonly Found[] {
  const sign = query.extreme === 'lowest' ? -1 : 1
  if (
    !query.extreme ||
    winner(
      query,
      found.map(({ figure }) => figure),
    )
  )
    return found
  return [...found].sort((a, b) => sign * (numberOf(b.figure) - numberOf(a.figure)))
}

const namedAs = ({ subject }: Side, found: Found, { along }: Query): Found =>
  along === 'partner' ? { ...found, figure: as(found.figure, restLabel(subject.partners)) } : found

interface Side {
  readonly subject: Subject
  readonly period: Range
}

async function sidesOf(query: Query, trade: Trade): Promise<readonly Side[]> {
  const period = query.period.value
  if (query.along !== 'period')
    return (await subjectsOf(query, trade, period)).map((subject) => ({ subject, period }))
  const [subject] = await subjectsOf(query, trade, period)
  return periodsOf(query).map((each) => ({ subject: subject!, period: each }))
}

const periodsOf = ({ periods, period, comparison }: Query): readonly Range[] =>
  periods ?? (comparison ? [period.value, comparison.period] : [period.value])

function two(
  query: Query,
  trade: Trade,
  found: readonly Found[],
  sides: readonly Side[],
  each: boolean | null,
): Answer | Issue {
  const [first, second] = found.map(({ figure }) => as(figure, { role: 'row' })) as [Figure, Figure]
  const about = { role: 'difference' as const, period: sides[0]!.period }
  const gap = difference(first, second, about)
  const times = ratioOf(query, first, second)
  const verdict = each ?? judged(query, gap, times)
  if (verdict === undefined) return undecided(query)
  const beside = [...percentBeside(query, first, second), ...found.flatMap((each) => each.beside)]
  const rows = [first, second]
  return answerOf(query, trade, {
    verdict,
    figures: [...arranged(query, rows, gap, times), ...beside],
    caveats: found.flatMap((each) => each.caveats),
  })
}

/** Asked (or claimed) how many times: the first over the second, even if less than one; otherwise the larger over the smaller. */
function ratioOf(query: Query, first: Figure, second: Figure): Figure | undefined {
  if (first.unit === 'percent' || first.unit === 'points') return undefined
  const inOrder =
    query.form === 'ratio' || query.claim?.kind === 'threshold' || numberOf(first) >= numberOf(second)
  const [a, b] = inOrder ? [first, second] : [second, first]
  return numberOf(a) >= 0 && numberOf(b) > 0 ? ratio(a, b, { role: 'ratio' }) : undefined
}

function arranged(
  query: Query,
  rows: readonly Figure[],
  gap: Figure,
  times: Figure | undefined,
): readonly Figure[] {
  const all = [...rows, gap, ...(times ? [times] : [])]
  const lead = leadOf(query, rows, gap, times)
  if (!lead) return all
  return [as(lead, { role: 'headline' }), ...all.filter((figure) => figure !== lead)]
}

function leadOf(
  query: Query,
  rows: readonly Figure[],
  gap: Figure,
  times: Figure | undefined,
): Figure | undefined {
  if (query.form === 'ratio') return times
  if (query.form === 'amount' || query.form === 'points') return gap
  return query.extreme ? winner(query, rows) : undefined
}

/** "Both above 5,000 t" holds where it holds of each. */
const judgeEach = ({ claim }: Query, found: readonly Found[]): Verdict =>
  claim?.kind === 'threshold' && claim.each
    ? allTrue(found.map(({ figure }) => judgeLevel(claim, figure)))
    : null

function judged({ claim }: Query, gap: Figure, times: Figure | undefined): boolean | undefined | null {
  if (claim?.kind === 'threshold') {
    const figure = claim.threshold.unit === 'ratio' ? times : gap
    return figure ? judgeLevel(claim, figure) : null
  }
  if (claim?.kind !== 'first_more') return null
  const sign = signOf(spreadOf(gap))
  return sign === undefined ? undefined : sign === (claim.relation === 'above' ? 1 : -1)
}

/**
 * Two periods differ by a percentage too, counted from the earlier one. A month against a year, or against the half
 * it lies in, has none: it would count the length of the periods.
 */
function percentBeside({ along, quantity }: Query, first: Figure, second: Figure): readonly Figure[] {
  if (along !== 'period' || !first.period || !second.period || first.unit === 'percent') return []
  if (quantity === 'balance') return [] // one that crosses zero has no percent
  if (quantity === 'amount' && lengthOf(first.period) !== lengthOf(second.period)) return []
  const [later, earlier] = first.period.from > second.period.from ? [first, second] : [second, first]
  const about = {
    role: 'change' as const,
    kind: kindOf(later.period!, earlier.period!),
    period: later.period!,
  }
  const percent = percentChange(later, earlier, about)
  return percent ? [percent] : []
}

/** Three and more stand by size; months stand in the order they were named. */
function several(query: Query, trade: Trade, found: readonly Found[], each: boolean | null): Answer {
  const bySize = query.along !== 'period' || query.extreme !== undefined || query.order !== undefined
  const sign = query.extreme === 'lowest' || query.order === 'bottom' ? 1 : -1
  const rows = found.map(({ figure }) => as(figure, { role: 'row' }))
  if (bySize) rows.sort((a, b) => sign * (numberOf(a) - numberOf(b)))
  const lead = query.extreme ? winner(query, rows) : undefined
  return answerOf(query, trade, {
    verdict: each,
    figures: [
      ...(lead ? [lead] : []),
      ...rows.map((row, i) => (bySize ? as(row, { rank: i + 1 }) : row)),
      ...found.flatMap((each) => each.beside),
    ],
    caveats: found.flatMap((each) => each.caveats),
  })
}
