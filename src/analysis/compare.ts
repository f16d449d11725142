import { as } from '../answer/make.ts'
import { numberOf } from '../answer/spread.ts'
import { lengthOf, type Range } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import { said } from '../query/slot.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { compareSeveral } from './shared/compare-several.ts'
import { compareTwo } from './shared/compare-two.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { type Found, isFound, type Reading } from './shared/reading.ts'
import { restLabel, type Subject } from './shared/subject.ts'
import { subjectsOf } from './shared/subjects.ts'
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
    const readings = await readingsOf(sides, query, trade)
    const failed = readings.findIndex((reading) => !isFound(reading))
    const reading = readings[failed]
    if (reading && !isFound(reading)) return failure(query, trade, sides, readings)
    const named = readings.filter(isFound).map((found, i) => namedAs(sides[i]!, found, query))
    const found = led(query, named)
    const verdict = judgeEach(query, found)
    if (verdict === undefined) return undecided(query)
    if (query.together) return compareSeveral(query, trade, { found, verdict })
    return found.length === 2
      ? compareTwo(query, trade, { ...sides[0]!, found, verdict })
      : compareSeveral(query, trade, { found, verdict })
  },
}

/** Why there is no comparison: of the first that has no figure, or of each good whose weight is not given. */
async function failure(
  query: Query,
  trade: Trade,
  sides: readonly Side[],
  readings: readonly Reading[],
): Promise<Issue> {
  const open = readings.flatMap((reading, at) => (isFound(reading) ? [] : [{ reading, at }]))
  const issues = await Promise.all(
    open.map(({ reading, at }) => {
      const { subject } = sides[at]!
      return issueOf(ofSide(query, subject), trade, subject, reading)
    }),
  )
  const first = issues[0]!
  const others = issues.filter(isOfWeight)
  // what is offered instead, by value, compares all of them
  if (isOfWeight(first) && others.length > 1) return { ...first, query, others }
  if (query.along !== 'partner' || others.length > 0 || !issues.every(isUnknownAltogether)) return first
  if (open.length === 1 || !isUnknownAltogether(first)) return first
  const { partner: _one, ...rest } = first
  return {
    ...rest,
    query: { ...query, partners: said(open.flatMap(({ at }) => sides[at]!.subject.partners)) },
  }
}

/** Nothing of the period is known of any of them, so that all can be named in one line. */
const isUnknownAltogether = (issue: Issue): issue is NoFigure =>
  issue.kind === 'no_figure' &&
  issue.state === 'unknown' &&
  (issue.missing.length === 0 ||
    issue.missing.length === lengthOf(issue.period ?? issue.query.period.value)) &&
  !(issue.partner && issue.partner !== issue.query.partners.value[0])

type NoFigure = Extract<Issue, { kind: 'no_figure' }>

const isOfWeight = (issue: Issue): issue is NoFigure =>
  issue.kind === 'no_figure' && issue.withoutWeight !== undefined

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

const readingsOf = (sides: readonly Side[], query: Query, trade: Trade): Promise<readonly Reading[]> =>
  Promise.all(sides.map(({ subject, period }) => quantityOf(query).at(subject, period, { query, trade })))

/** What one side has no figure for is told of that side: of the other there may well be one. */
function ofSide(query: Query, { reporter, flows, partners, commodities }: Subject): Query {
  if (!query.along || query.along === 'period') return query
  const { along: _along, ...rest } = query
  const one = { reporters: said([reporter]), flows: said(flows) }
  return { ...rest, ...one, partners: said(partners), commodities: said(commodities) }
}

const namedAs = ({ subject }: Side, found: Found, { along }: Query): Found =>
  along === 'partner' ? { ...found, figure: as(found.figure, restLabel(subject.partners)) } : found

/** "Which is bigger, exports or imports": what has no name that could lead stands first itself. */
function led(query: Query, found: readonly Found[]): readonly Found[] {
  const figures = found.map(({ figure }) => figure)
  if (!query.extreme || winner(query, figures)) return found
  const sign = query.extreme === 'lowest' ? -1 : 1
  return [...found].sort((a, b) => sign * (numberOf(b.figure) - numberOf(a.figure)))
}

/** "Both above 5,000 t" holds where it holds of each. */
const judgeEach = ({ claim }: Query, found: readonly Found[]): Verdict =>
  claim?.kind === 'threshold' && claim.each
    ? allTrue(found.map(({ figure }) => judgeLevel(claim, figure)))
    : null
