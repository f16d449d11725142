import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { level, sum } from '../../answer/make.ts'
import { spreadOf } from '../../answer/spread.ts'
import { type Month, type Range, range } from '../../calendar/month.ts'
import type { Breakdown, Measure, Part, Trade } from '../../trade/types.ts'
import { aboutScope } from './cell.ts'
import { isCountry } from './places.ts'
import { type Found, found, isFound, type Reading } from './reading.ts'
import { type Subject, scopeOf } from './subject.ts'

/** Value and weight of the very same partners and months: those of which both are known. */
export interface Weighed {
  readonly value: Found
  readonly weight: Found
}

/**
 * One partner of a month without a weight leaves the sum of weights open. Of nearly all of the value it is still known
 * what it weighs: both are added up over that, and what is left out is told. Undefined where that is not nearly all.
 *
 * @param value all of it, by value
 * @param weight all of it, by weight, which is not known
 */
export async function weighed(
  subject: Subject,
  period: Range,
  [value, weight]: readonly [Reading, Reading],
  trade: Trade,
): Promise<Weighed | undefined> {
  const [flow, second] = subject.flows
  if (weight.state !== 'absent' || weight.why !== 'unknown' || !isFound(value)) return undefined
  if (!flow || second || subject.commodities.length > 1) return undefined
  if (value.caveats.some(({ kind }) => kind === 'suppressed_part')) return undefined
  const months = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i)
  const pairs = (await Promise.all(months.map((month) => pairsOf(subject, month, trade)))).flat()
  const known = pairs.filter((pair): pair is Known => pair.weight !== undefined)
  const unknown = pairs.filter((pair) => pair.weight === undefined)
  if (known.length === 0 || unknown.length === 0) return undefined
  const about = (measure: Measure) => aboutScope(scopeOf(subject, flow, measure), period)
  const covered = sum(
    known.map((pair) => pair.value),
    about('value'),
  )
  if (!isNearlyAll(covered, value.figure)) return undefined
  const caveat = leftOut(unknown, value.figure)
  return {
    value: found(covered, [], [caveat]),
    weight: found(
      sum(
        known.map((pair) => pair.weight),
        about('net_weight'),
      ),
    ),
  }
}

/** More than a hundredth of the value could weigh anything: then the whole is not told by the rest of it. */
const NEARLY_ALL = 0.99

const isNearlyAll = (covered: Figure, all: Figure): boolean =>
  spreadOf(covered).low >= NEARLY_ALL * spreadOf(all).high

interface Pair {
  readonly code: string
  readonly month: Month
  readonly value: Figure
  readonly weight: Figure | undefined
}

type Known = Pair & { readonly weight: Figure }

async function pairsOf(subject: Subject, month: Month, trade: Trade): Promise<readonly Pair[]> {
  const [byValue, byWeight] = await Promise.all(
    (['value', 'net_weight'] as const).map(async (measure) => {
      const scope = scopeOf(subject, subject.flows[0] ?? 'export', measure)
      return figuresOf(await trade.byPartner(scope, range(month)), aboutScope(scope, range(month)))
    }),
  )
  return [...byValue!].map(([code, value]) => ({ code, month, value, weight: byWeight!.get(code) }))
}

/** What is not specified by partner has a value and a weight like any other. */
function figuresOf(
  { parts, unspecified }: Breakdown,
  about: ReturnType<typeof aboutScope>,
): ReadonlyMap<string, Figure> {
  const all: readonly Part[] = unspecified ? [...parts, { code: 'ZZ', cell: unspecified }] : parts
  return new Map(
    all.flatMap(({ code, cell }) =>
      isOne(code) && cell.state === 'held' ? [[code, level(cell, about)] as const] : [],
    ),
  )
}

/** A bloc overlaps its members. */
const isOne = (code: string): boolean => code === 'ZZ' || isCountry(code)

const leftOut = (unknown: readonly Pair[], of: Figure): Caveat => ({
  kind: 'weight_in_part',
  partners: [...new Set(unknown.map(({ code }) => code))],
  months: [...new Set(unknown.map(({ month }) => month))].sort((a, b) => a - b),
  figure: sum(
    unknown.map(({ value }) => value),
    of,
  ),
  of,
})
