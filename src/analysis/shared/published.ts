import { lengthOf, type Range, shift } from '../../calendar/month.ts'
import type { ChangeKind, PublishedChange, Trade } from '../../trade/types.ts'
import { kindOf } from './kind.ts'
import { mainScope, type Subject } from './subject.ts'

/**
 * Changes as published for this very thing. They are changes of one good to one partner in the package's usual
 * measure, so a sum, or the other measure, has none.
 */
export function publishedFor(
  subject: Subject,
  period: Range,
  base: Range,
  trade: Trade,
): readonly PublishedChange[] {
  const kind = publishedKind(period, base)
  if (!kind || !isSingle(subject) || !isUsualMeasure(subject, trade)) return []
  return trade.publishedChanges(mainScope(subject), period, kind)
}

function publishedKind(period: Range, base: Range): ChangeKind | undefined {
  const kind = kindOf(period, base)
  const sameLength = lengthOf(period) === lengthOf(base)
  if (kind === 'period_on_period' || !sameLength) return undefined
  // January alone is both a year-on-year and a year-to-date change; sources call it the former.
  return base.from === shift(period, -12).from && lengthOf(period) > 1 ? 'year_to_date' : kind
}

const isSingle = (subject: Subject): boolean =>
  subject.partners.length === 1 && subject.commodities.length === 1 && subject.flows.length === 1

function isUsualMeasure(subject: Subject, trade: Trade): boolean {
  const packages = trade.catalogue.packagesFor({
    reporter: subject.reporter,
    commodity: subject.commodities[0]!,
  })
  return packages.every((each) => each.defaults.measure === subject.measure)
}

/** All changes that print the same percentage as the most precise one. */
export function mostPrecise(changes: readonly PublishedChange[]): readonly PublishedChange[] {
  const best = changes.reduce<PublishedChange | undefined>(
    (a, b) => (a && a.decimals >= b.decimals ? a : b),
    undefined,
  )
  return best ? changes.filter((change) => change.percent === best.percent) : []
}
