import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase, Phrase } from '../readers/period-phrase.ts'
import { changeSince } from './change-since.ts'
import { endsBackwards, runsBackwards } from './ends.ts'
import { issueOf, lastMonth, type PeriodsFound, type RangeResolved, resolvePeriod, toSlot } from './found.ts'
import type { About } from './named.ts'
import { scopeUpTo } from './scope.ts'

export function onePeriod(phrase: PeriodPhrase, about: About): PeriodsFound {
  const { intent, context, span } = about
  if (phrase.kind === 'span' && runsBackwards(phrase, context)) return endsBackwards(phrase, context, span)
  if (phrase.kind === 'until' && (intent.change === 'year_to_date' || isOfThisYear(phrase, intent)))
    return onePeriod({ kind: 'to_date', unit: 'year', through: phrase.end }, about)
  if (isUntilAlone(phrase, intent))
    return { issue: { kind: 'ambiguous', slot: 'period', words: '', choices: [] } }
  if (phrase.kind === 'since' && phrase.exclusive && intent.claim?.kind === 'direction_each')
    return onePeriod({ kind: 'since', start: phrase.start }, about)
  const since = changeSince(phrase, about)
  if (since) return since
  const resolved = resolvePeriod(phrase, context)
  if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
  if (phrase.kind === 'since' && claimsRecord(intent) && !context.base) {
    const latest = latestWithin(phrase, resolved, about)
    if (latest) return latest
  }
  const open =
    phrase.kind === 'since' || phrase.kind === 'all' || phrase.kind === 'until' || phrase.kind === 'rolling'
  const main = toSlot(resolved, span)
  return open ? { main, grain: resolved.grain, open } : { main, grain: resolved.grain }
}

/** "is this the highest since January 2025": the latest month, of those since then. */
const claimsRecord = ({ operation, claim, grain }: Intent): boolean =>
  operation === 'record' && claim?.kind === 'record' && (grain ?? 'month') === 'month'

function latestWithin(since: PeriodPhrase, { range }: RangeResolved, about: About): PeriodsFound | undefined {
  const latest = resolvePeriod(lastMonth, about.context)
  if (latest.kind !== 'range') return undefined
  const comparison = scopeUpTo(latest.range, { phrase: since, range }, about)
  return { main: toSlot(latest, undefined), comparison, open: true }
}

/** "up to May this year", of a sum */
const isOfThisYear = (phrase: Phrase<'until'>, intent: Intent): boolean =>
  phrase.end.kind === 'in_relative_year' && isUntilAlone(phrase, intent)

/** "through May 2026", of a sum: nobody said from when on, be it January or all that is held. */
const isUntilAlone = (phrase: PeriodPhrase, { operation, quantity, claim, grain }: Intent): boolean =>
  phrase.kind === 'until' &&
  !phrase.exclusive &&
  !phrase.inYear &&
  phrase.end.kind !== 'latest' &&
  !claim &&
  grain === undefined &&
  (operation === undefined || operation === 'show' || operation === 'rank') &&
  (quantity === undefined || quantity === 'amount')
