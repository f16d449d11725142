import { lengthOf, monthOfYear, type Range, range } from '../../calendar/month.ts'
import { assumed, type Slot, said } from '../../query/slot.ts'
import type { Clause } from '../clause.ts'
import { senseOf } from '../idea.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import { issueOf, latestOf, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import type { Named } from './named.ts'

/** "March vs the same month's 5-year average": of the Marches of the five years before. */
export function againstSameMonth({
  phrases,
  clause,
  context,
}: Pick<Named, 'phrases' | 'clause' | 'context'>): PeriodsFound | undefined {
  if (!clause.stands('norm') || sameMonthIn(clause) === undefined) return undefined
  const named = phrases[0] && resolvePeriod(phrases[0], context)
  if (named && named.kind !== 'range') return { issue: issueOf(named) }
  const main = named ? toSlot(named, undefined) : unsaid(context)
  if (!main || phrases.length > 1 || lengthOf(main.value) > 1) return notRead(clause)
  const { from } = main.value
  const years = yearsIn(clause) ?? Math.floor((from - (context.held?.from ?? from)) / 12)
  if (years < 1) return notRead(clause)
  return {
    main,
    comparison: range(from - 12 * years, from - 12),
    season: { months: [monthOfYear(from)], grain: 'month' },
    grain: 'month',
  }
}

/** What was told before, else the latest month. */
function unsaid(context: PeriodContext): Slot<Range> | undefined {
  const latest = latestOf(context)
  return context.base ? said(context.base) : latest && assumed(latest, 'latest_held')
}

/** Of how many years, or "all". */
function sameMonthIn({ ideas }: Clause): string | undefined {
  for (const idea of ideas) {
    const norm = senseOf(idea, 'norm')
    if (norm?.startsWith(MARK)) return norm.slice(MARK.length)
  }
  return undefined
}

const MARK = 'same month '

function yearsIn(clause: Clause): number | undefined {
  const value = sameMonthIn(clause)
  return value === undefined || value === 'all' ? undefined : Number(value)
}

const notRead = ({ ideas }: Clause): PeriodsFound => ({
  issue: {
    kind: 'not_understood',
    words: ideas.flatMap((idea) => (senseOf(idea, 'norm')?.startsWith(MARK) ? [idea.text] : [])),
  },
})
