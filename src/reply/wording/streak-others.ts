import { MONTHS_IN, type Month, monthOfYear, range } from '../../calendar/month.ts'
import type { Grain } from '../../query/operation.ts'
import { remarkOf } from '../figures.ts'
import { countWord, plural } from '../number.ts'
import { periodText } from '../period.ts'
import { listedShort } from '../rich.ts'
import { line, type Telling, type Wording } from '../telling.ts'

/** Runs beside the one that is told: as long as it, or perhaps longer. */
export const otherRuns = (telling: Telling): ReturnType<Wording> => [...asLong(telling), ...perhaps(telling)]

/** The month, or the last whole quarter or year by then. */
export function endText(to: Month, grain: Grain = 'month'): string {
  const length = MONTHS_IN[grain]
  const end = to - (monthOfYear(to) % length)
  return periodText(range(end - length + 1, end))
}

function asLong({ answer, query }: Telling): ReturnType<Wording> {
  const months = remarkOf(answer, 'streak')?.asLong ?? []
  if (months.length === 0) return []
  const runs = months.length === 1 ? ['run', 'was'] : ['runs', 'were']
  const ends = months.map((month) => endText(month, query.grain))
  return [line(`The ${runs[0]} to ${listedShort(ends, 4)} ${runs[1]} as long.`)]
}

/** "Within rounding, the run to August 2024 may have been four months." */
function perhaps({ answer, query }: Telling): ReturnType<Wording> {
  const { to, length } = remarkOf(answer, 'streak')?.perhaps ?? {}
  if (to === undefined || length === undefined) return []
  const { grain = 'month' } = query
  return [
    line(
      `Within rounding, the run to ${endText(to, grain)} may have been ${countWord(length)} ${plural(length, grain)}.`,
    ),
  ]
}
