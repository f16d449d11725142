import { lengthOf, type Month, type Range } from '../calendar/month.ts'
import type { Series } from './series.ts'
import { sum } from './sum.ts'
import type { Held } from './types.ts'

/**
 * The tightest sum of published months and ranges that cover the period end to end: best[i] covers its first i
 * months.
 */
export function tiled(series: Series, period: Range): Held | undefined {
  const best: (readonly Held[] | undefined)[] = [[]]
  for (let end = period.from; end <= period.to; end += 1) {
    const ways = startsOf(series, period, end).flatMap((start) => {
      const before = best[start - period.from]
      return before === undefined ? [] : [[...before, series.figure(start, end)!]]
    })
    best.push(tightest(ways))
  }
  const pieces = best[lengthOf(period)]
  if (pieces === undefined) return undefined
  const cell = sum(pieces, pieces[0]!.unit)
  return cell.state === 'held' ? cell : undefined
}

/** Where pieces that end in this month begin, the month itself among them. */
const startsOf = (series: Series, period: Range, end: Month): Month[] => [
  ...(series.figure(end, end) === undefined ? [] : [end]),
  ...series.ranges.filter(({ from, to }) => to === end && from >= period.from).map(({ from }) => from),
]

export function tightest(ways: readonly (readonly Held[])[]): readonly Held[] | undefined {
  return ways.reduce<readonly Held[] | undefined>(
    (best, way) => (best === undefined || widthOf(way) < widthOf(best) ? way : best),
    undefined,
  )
}

const widthOf = (pieces: readonly Held[]): number =>
  pieces.reduce((width, piece) => width + piece.high - piece.low, 0)
