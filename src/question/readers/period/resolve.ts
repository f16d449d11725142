import type { PeriodPhrase } from '../period-phrase.ts'
import { all, calendar, latest } from './resolve/anchored.ts'
import { before } from './resolve/before.ts'
import { fixed, inRelativeYear, yearless } from './resolve/dated.ts'
import { since, until } from './resolve/open.ts'
import type { PeriodContext, Resolved } from './resolve/resolved.ts'
import { rolling } from './resolve/rolling.ts'
import { span } from './resolve/span.ts'
import { toDate } from './resolve/to-date.ts'

export type { PeriodContext, Resolved } from './resolve/resolved.ts'

/** What a phrase means for the months held: the policy of each kind stands in its own function. */
export function resolvePeriod(phrase: PeriodPhrase, context: PeriodContext): Resolved {
  switch (phrase.kind) {
    case 'fixed':
      return fixed(phrase, context)
    case 'yearless':
      return yearless(phrase, context)
    case 'in_relative_year':
      return inRelativeYear(phrase, context)
    case 'latest':
      return latest(context)
    case 'calendar':
      return calendar(phrase, context)
    case 'rolling':
      return rolling(phrase, context)
    case 'to_date':
      return toDate(phrase, context, resolvePeriod)
    case 'since':
      return since(phrase, context, resolvePeriod)
    case 'until':
      return until(phrase, context, resolvePeriod)
    case 'all':
      return all(context)
    case 'span':
      return span(phrase, context, resolvePeriod)
    case 'before':
      return before(phrase, context, resolvePeriod)
    case 'ask':
    case 'impossible':
    case 'finer':
    case 'future':
      return phrase
  }
}
