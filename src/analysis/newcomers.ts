import type { Caveat } from '../answer/answer.ts'
import { as, isZero } from '../answer/make.ts'
import { numberOf } from '../answer/spread.ts'
import { type Range, range } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Operation } from './operation.ts'
import { amountAt } from './quantity/amount.ts'
import { answerOf } from './shared/answer.ts'
import { amongCaveat, byOf, only, type Parts, partsOf } from './shared/breakdown.ts'
import { basePeriod } from './shared/kind.ts'
import { countOf, listedOf } from './shared/listed.ts'
import { heldRange } from './shared/months.ts'
import { type Found, isFound } from './shared/reading.ts'
import { mainScope } from './shared/subject.ts'

/**
 * Partners or goods with trade in one period and none in the other: the new ones, or with `direction` down those that
 * are gone. A `row` each with what it had, largest first, then how many; that stands first where it is asked. Who may only be hidden is no row, but named.
 */
export const newcomers: Operation = {
  name: 'newcomers',
  async answer(query, trade) {
    const by = byOf(query)
    const subject = await listedOf(query, trade, by)
    const held = heldRange(subject, trade)
    const [period, base] = [query.period.value, basePeriod(query)].map((each) => held && within(each, held))
    if (!period) return outside(query, query.period.value, held)
    if (!base) return outside(query, basePeriod(query), held)
    const [there, away] = query.direction === 'down' ? [base, period] : [period, base]
    const present = await partsOf(mainScope(subject), there, by, trade, subject.unit)
    if (present.among === 'published') return { kind: 'meaningless', reason: 'newcomers_unknown', query }
    const others = await partsOf(mainScope(subject), away, by, trade, subject.unit)
    const candidates = traded(present).filter(({ code }) => !isThere(others, code))
    const sorted = await sortedOut(candidates, (code) => amountAt(only(subject, by, code), away, { trade }))
    const rows = sorted.surely.map(({ found }, i) => as(found.figure, { role: 'row', rank: i + 1 }))
    const count = countOf(rows, query, by, subject)
    return answerOf({ ...query, comparison: { kind: 'period_on_period', period: base } }, trade, {
      figures: query.form === 'count' ? [count, ...rows] : [...rows, count],
      caveats: [...amongCaveat(present.among, traded(present).length), ...hiddenCaveat(sorted.perhaps)],
    })
  },
}

interface Entry {
  readonly code: string
  readonly found: Found
}

/** The part of a period that the data cover. */
function within({ from, to }: Range, held: Range): Range | undefined {
  const [first, last] = [Math.max(from, held.from), Math.min(to, held.to)]
  return first <= last ? range(first, last) : undefined
}

const outside = (query: Query, period: Range, held: Range | undefined): Issue => ({
  kind: 'no_figure',
  query,
  state: 'outside',
  missing: [],
  period,
  ...(held ? { range: held } : {}),
})

/** Those that traded, largest first. */
const traded = ({ parts }: Parts): readonly Entry[] =>
  parts
    .flatMap(({ code, reading }) =>
      isFound(reading) && !isZero(reading.figure) ? [{ code, found: reading }] : [],
    )
    .sort((a, b) => numberOf(b.found.figure) - numberOf(a.found.figure))

/** A value without a weight is trade as well. */
const isThere = (parts: Parts, code: string): boolean =>
  parts.missing.includes(code) || traded(parts).some((entry) => entry.code === code)

/** Where the reporter records none it is away; where its trade may stand under no country nobody knows. */
async function sortedOut(
  entries: readonly Entry[],
  readingOf: (code: string) => ReturnType<typeof amountAt>,
) {
  const readings = await Promise.all(entries.map(({ code }) => readingOf(code)))
  const isAway = (_: unknown, i: number) => {
    const reading = readings[i]!
    return isFound(reading) && isZero(reading.figure)
  }
  return {
    surely: entries.filter(isAway),
    perhaps: entries.filter((entry, i) => !isAway(entry, i)).map(({ code }) => code),
  }
}

const hiddenCaveat = (codes: readonly string[]): readonly Caveat[] =>
  codes.length > 0 ? [{ kind: 'left_out', codes, why: 'hidden' }] : []
