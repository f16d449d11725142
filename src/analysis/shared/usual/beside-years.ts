import type { Answer } from '../../../answer/answer.ts'
import type { Figure } from '../../../answer/figure.ts'
import { as, counted } from '../../../answer/make.ts'
import { minus, signOf, spreadOf } from '../../../answer/spread.ts'
import { month as monthOf, monthOfYear, range, yearOf, yearRange } from '../../../calendar/month.ts'
import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import type { Trade } from '../../../trade/types.ts'
import { average } from '../../quantity/average.ts'
import { quantityOf } from '../../quantity/index.ts'
import { answerOf } from '../answer.ts'
import { undecided } from '../issue.ts'
import { heldRange } from '../months.ts'
import { isFound } from '../reading.ts'
import type { Subject } from '../subject.ts'
import { subjectOf } from '../subjects.ts'

/**
 * In how many years a month of the year was under (over) the monthly average of its year: `headline` counts them, the
 * `total` all that are held in full; a `row` is each year's month, with its average as `context`.
 */
export async function besideYears(query: Query, trade: Trade): Promise<Answer | Issue> {
  const subject = await subjectOf(query, trade, query.period.value)
  const held = heldRange(subject, trade)
  const years = held
    ? Array.from({ length: yearOf(held.to) - yearOf(held.from) + 1 }, (_, i) => yearOf(held.from) + i)
    : []
  const pairs = (await Promise.all(years.map((year) => pairOf(year, query, subject, trade)))).filter(isPair)
  if (pairs.length < LEAST_YEARS) return { kind: 'meaningless', reason: 'too_short', query }
  if (pairs.some((pair) => signOfPair(pair) === undefined)) return undecided(query)
  const passing = pairs.filter((pair) => isPast(pair, query))
  const rows = pairs.map(({ own }) => as(own, { role: 'row' }))
  return answerOf(query, trade, {
    verdict: query.direction ? passing.length === pairs.length : null,
    figures: [
      counted(
        passing.map(({ own }) => own),
        'years',
        { role: 'headline' },
      ),
      ...rows,
      ...pairs.map(({ mean }) => as(mean, { role: 'context' })),
      counted(rows, 'years', { role: 'total' }),
    ],
  })
}

interface Pair {
  readonly own: Figure
  readonly mean: Figure
}

async function pairOf(year: number, query: Query, subject: Subject, trade: Trade): Promise<Pair | undefined> {
  const at = range(monthOf(year, monthOfYear(query.period.value.from)))
  const context = { query, trade }
  const [own, mean] = await Promise.all([
    quantityOf(query).at(subject, at, context),
    average.at(subject, yearRange(year), context),
  ])
  return isFound(own) && isFound(mean) ? { own: own.figure, mean: mean.figure } : undefined
}

const isPair = (pair: Pair | undefined): pair is Pair => pair !== undefined

const isPast = (pair: Pair, { direction }: Query): boolean =>
  signOfPair(pair) === (direction === 'up' ? 1 : -1)

/** Over or under the average; undefined where rounding leaves it open. */
const signOfPair = ({ own, mean }: Pair): -1 | 0 | 1 | undefined =>
  signOf(minus(spreadOf(own), spreadOf(mean)))

/** One year is no pattern. */
const LEAST_YEARS = 2
