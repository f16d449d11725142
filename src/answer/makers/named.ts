import {
  isoMonth,
  MONTHS_IN,
  type Month,
  monthOfYear,
  type Range,
  range,
  yearOf,
} from '../../calendar/month.ts'
import type { Grain } from '../../query/operation.ts'
import type { Fact, TradeEvent } from '../../trade/types.ts'
import type { Figure } from '../figure.ts'
import { type About, make, proofOf, relabelled } from './maker.ts'

/** A place or good that is the answer; `proof` are the figures that single it out. */
export const named = (
  code: string,
  unit: 'partner' | 'reporter' | 'commodity',
  proof: readonly Figure[],
  about: About,
): Figure => make(relabelled(about, { [unit]: code }), { value: code }, unit, 0, proofOf(proof))

/** A month, quarter or year that is the answer: `2025-07`, `2025-Q3`, `2025`. */
export const dated = (period: Range, unit: Grain, proof: readonly Figure[], about: About): Figure =>
  make(relabelled(about, { period }), { value: periodName(period.from, unit) }, unit, 0, proofOf(proof))

export const datedMonth = (at: Month, proof: readonly Figure[], about: About): Figure =>
  dated(range(at), 'month', proof, about)

/** How many of the things listed there are; `more` of which nothing is known could be among them. */
export const counted = (
  things: readonly Figure[],
  unit: 'months' | 'quarters' | 'halves' | 'years' | 'partners' | 'commodities',
  about: About,
  more = 0,
): Figure => {
  const value = things.length
  return make(about, { value, low: value, high: value + more }, unit, 0, proofOf(things))
}

/** Months from one to the other: July is six months after January. */
export const monthsBetween = (from: Month, to: Month, proof: readonly Figure[], about: About): Figure => {
  const value = to - from
  return make(about, { value, low: value, high: value }, 'months', 0, proofOf(proof))
}

/** A day on record, as `2026-04-20`. */
export const dayOf = (day: string, proof: readonly Figure[], about: About): Figure =>
  make(about, { value: day }, 'date', 0, proofOf(proof))

/** When something was reported to have happened: the day, or the month where no day is known. */
export const happened = ({ date, source, package: name }: TradeEvent, about: About): Figure =>
  make(about, { value: date }, date.length > 'yyyy-mm'.length ? 'date' : 'month', 0, {
    status: 'published',
    sources: [source],
    rows: [],
    package: name,
  })

/** The day on which a month is usually published, `2026-05-20`; a short month ends before the day. */
export const releaseDay = (at: Month, dayOfMonth: number, about: About): Figure => {
  const last = new Date(Date.UTC(yearOf(at), monthOfYear(at), 0)).getUTCDate()
  const day = String(Math.min(dayOfMonth, last)).padStart(2, '0')
  return make(about, { value: `${isoMonth(at)}-${day}` }, 'date', 0, proofOf([]))
}

/** What a fact states, in its own unit. A fact without a number gives no figure. */
export function stated(fact: Fact, about: About): Figure | undefined {
  const { value } = fact
  if (value === undefined) return undefined
  const decimals = String(value).split('.')[1]?.length ?? 0
  return make(about, { value, low: value, high: value }, fact.unit ?? '', decimals, {
    status: 'published',
    sources: [fact.source],
    rows: [],
    package: fact.package,
  })
}

/** `2025-07`, `2025-Q3`, `2025-H2`, `2025` */
function periodName(at: Month, unit: Grain): string {
  if (unit === 'month') return isoMonth(at)
  if (unit === 'year') return `${yearOf(at)}`
  return `${yearOf(at)}-${unit === 'half' ? 'H' : 'Q'}${Math.ceil(monthOfYear(at) / MONTHS_IN[unit])}`
}
