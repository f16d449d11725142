import { lengthOf, monthOfYear, monthsOf, type Range, range } from '../../calendar/month.ts'
import { said } from '../../query/slot.ts'
import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase, UsualMeaning } from '../readers/period-phrase.ts'
import { contains, type PeriodsFound, resolvePeriod } from './found.ts'

/**
 * "2025 excluding May", "H2 2025 without December", "2025, May excluded": what is left of the longer period, as one
 * stretch where it is one, else as its stretches, which are added up; of a mean the months that are left.
 */
export function leftOut(
  clause: Clause,
  at: readonly number[],
  intent: Intent,
  context: PeriodContext,
): PeriodsFound | undefined {
  const out = excludedAt(clause, at)
  const kept = at.filter((index) => !out.at.includes(index))
  const whole =
    kept.length === 1
      ? resolvedRange(clause.ideas[kept[0]!]!.period!, context)
      : kept.length === 0
        ? context.base
        : undefined
  if (out.at.length === 0 || !whole || lengthOf(whole) > MOST) return undefined
  const left = remaining(
    whole,
    out.at.map((index) => inside(clause.ideas[index]!.period!, whole, context)),
  )
  if (!left)
    return { issue: { kind: 'not_understood', words: out.words.map((index) => clause.ideas[index]!.text) } }
  for (const index of out.words) clause.ideas[index]!.fate = 'aside'
  clause.take(...at)
  return foundIn(left, intent)
}

/** Of more than a year "May" would be several. */
const MOST = 12

interface Excluded {
  readonly at: readonly number[]
  /** Where the words stand that leave them out. */
  readonly words: readonly number[]
}

/** Those right behind the word that leaves out, or right before one that stands behind them, and what is joined to them. */
function excludedAt(clause: Clause, at: readonly number[]): Excluded {
  const found: number[] = []
  const words: number[] = []
  for (const index of at) {
    const before = clause.before(index)
    const joined = clause.was(before, 'conjunction') ? clause.before(before) : before
    if (clause.is(before, 'exclude', 'exclude')) words.push(before)
    else if (clause.is(index + 1, 'exclude', 'behind')) words.push(index + 1)
    else if (found.includes(joined) && joined !== before) words.push(before)
    else if (!found.includes(joined)) continue
    found.push(index)
  }
  return { at: found, words }
}

/** "May" is the one of the year spoken of, and not the latest; what a season or an event is, nobody said. */
function inside(phrase: PeriodPhrase, whole: Range, context: PeriodContext): Range | undefined {
  if (phrase.kind === 'fixed') return isNamed(phrase.assumed) ? resolvedRange(phrase, context) : undefined
  if (phrase.kind !== 'yearless' || !isNamed(phrase.assumed)) return undefined
  const { from, to } = phrase
  const start = monthsOf(whole).find((month) => monthOfYear(month) === from)
  return start === undefined || to < from ? undefined : range(start, start + to - from)
}

const isNamed = (assumed: UsualMeaning | undefined): boolean =>
  assumed === undefined || assumed === 'same_part'

function resolvedRange(phrase: PeriodPhrase, context: PeriodContext): Range | undefined {
  const resolved = resolvePeriod(phrase, context)
  return resolved.kind === 'range' ? resolved.range : undefined
}

/** The stretches that are left; none where what is to be left out is not all in it, or nothing would be left. */
function remaining(whole: Range, out: readonly (Range | undefined)[]): readonly Range[] | undefined {
  const gone = new Set<number>()
  for (const one of out) {
    if (!one || !contains(whole, one)) return undefined
    for (const month of monthsOf(one)) gone.add(month)
  }
  const stretches: Range[] = []
  for (const month of monthsOf(whole)) {
    if (gone.has(month)) continue
    const last = stretches.at(-1)
    if (last?.to === month - 1) stretches[stretches.length - 1] = range(last.from, month)
    else stretches.push(range(month))
  }
  return stretches.length > 0 ? stretches : undefined
}

function foundIn(left: readonly Range[], { quantity }: Intent): PeriodsFound {
  const main = said(range(left[0]!.from, left.at(-1)!.to))
  if (left.length === 1) return { main, grain: 'range' }
  if (quantity === 'average')
    return { main, list: left.flatMap(monthsOf).map((month) => range(month)), grain: 'range' }
  return { main, list: left, sum: true, grain: 'range' }
}
