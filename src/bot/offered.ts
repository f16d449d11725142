import {
  halfRange,
  isoMonth,
  lengthOf,
  type Month,
  monthOfYear,
  monthsOf,
  quarterRange,
  type Range,
  range,
  yearOf,
  yearRange,
} from '../calendar/month.ts'
import { groups, membersOf } from '../names/groups.ts'
import { placeLabel } from '../names/labels.ts'
import { otherNamesOf } from '../names/other-names.ts'
import { monthName, periodText, shortPeriod } from '../reply/period.ts'
import type { Catalogue } from '../trade/types.ts'
import type { Weights } from './likelihood.ts'
import type { SuggestEntry } from './suggest.ts'

/** Places with a row of their own, and the groups that can be made of them. */
export function placeEntries(catalogue: Catalogue, { places }: Weights): readonly SuggestEntry[] {
  const held = new Set([...catalogue.reporters, ...catalogue.partners])
  const codes = new Set([...held, ...groupsOf(catalogue, held)])
  return [...codes]
    .filter((code) => code !== 'WORLD' && code !== 'ZZ')
    .map((code) => {
      const name = placeLabel(code)
      return { name, value: name, aliases: [code, ...otherNamesOf(code)], weight: places.get(code) ?? 0 }
    })
}

export const commodityEntries = (
  { commodities, defaults }: Catalogue,
  weights: Weights,
): readonly SuggestEntry[] =>
  commodities.map(({ label, code, aliases }) => ({
    name: `${label} (${code})`,
    value: label,
    aliases: [code, ...aliases],
    weight: code === defaults.commodity ? Number.POSITIVE_INFINITY : (weights.commodities.get(code) ?? 0),
  }))

/** The latest first; of those that end together, the shortest first. */
export function periodEntries(catalogue: Catalogue): readonly SuggestEntry[] {
  const held = catalogue.monthsHeld({})
  if (!held) return []
  const years = Array.from(
    { length: yearOf(held.to) - yearOf(held.from) + 1 },
    (_, i) => yearOf(held.from) + i,
  )
  const parts = years.flatMap((year) => [
    ...[1, 2, 3, 4].map((quarter) => quarterRange(year, quarter)),
    halfRange(year, 1),
    halfRange(year, 2),
  ])
  const whole = parts.filter(({ from, to }) => from >= held.from && to <= held.to)
  const all = [...monthsOf(held).map((at) => range(at)), ...whole, ...years.map(yearRange)]
  const endOf = ({ to }: Range): Month => Math.min(to, held.to)
  return all
    .sort((a, b) => endOf(b) - endOf(a) || lengthOf(a) - lengthOf(b))
    .map((period) => {
      const name = nameOf(period)
      return { name, value: name, aliases: spellingsOf(period) }
    })
}

/** Where every partner is recorded, a group is whole with whatever members there are; else all must be there. */
function groupsOf(catalogue: Catalogue, held: ReadonlySet<string>): readonly string[] {
  const latest = catalogue.monthsHeld({})?.to
  if (latest === undefined) return []
  const isComplete = catalogue.packages.some(({ coverage }) => coverage === 'complete')
  return [...groups().keys()].filter((group) => {
    const members = membersOf(group, latest)
    const isHeld = (code: string) => held.has(code)
    return members.length > 0 && (isComplete ? members.some(isHeld) : members.every(isHeld))
  })
}

/** "H1 2025" is typed sooner than "the first half of 2025". */
const nameOf = (period: Range): string => (lengthOf(period) === 6 ? shortPeriod(period) : periodText(period))

function spellingsOf(period: Range): readonly string[] {
  const year = yearOf(period.from)
  if (lengthOf(period) === 12) return []
  if (lengthOf(period) > 1) return [`${year} ${shortPeriod(period).slice(0, 2)}`]
  const { from } = period
  return [isoMonth(from), `${monthOfYear(from)}/${year}`, `${year} ${monthName(from)}`]
}
