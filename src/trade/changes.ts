import { monthOfYear, type Range, sameRange } from '../calendar/month.ts'
import type { Package } from './package/package.ts'
import type { ChangeKind, PublishedChange, Scope } from './types.ts'

/**
 * Changes as published, for exactly this period and one partner. The file names neither reporter nor good: its
 * changes are those of what the package is about, its defaults.
 */
export function publishedChanges(
  packages: readonly Package[],
  scope: Scope,
  period: Range,
  kind: ChangeKind,
): readonly PublishedChange[] {
  const [partner, ...more] = scope.partners
  if (more.length > 0) return []
  return packages
    .filter(({ info }) => isAbout(info.defaults, scope))
    .flatMap(({ changes }) => changes)
    .filter(
      (change) =>
        change.partner === partner &&
        sameRange(change.period, period) &&
        meansSame(change.kind, kind, period),
    )
}

function isAbout(defaults: Package['info']['defaults'], scope: Scope): boolean {
  return (
    scope.reporter === defaults.reporter &&
    scope.flow === defaults.flow &&
    scope.measure === defaults.measure &&
    scope.commodities.length === 1 &&
    scope.commodities[0] === defaults.commodity
  )
}

/** From January on, "against the year before" and "year to date" compare the same two periods. */
function meansSame(published: ChangeKind, asked: ChangeKind, period: Range): boolean {
  if (published === asked) return true
  const yearly = (kind: ChangeKind) => kind === 'year_on_year' || kind === 'year_to_date'
  return monthOfYear(period.from) === 1 && yearly(published) && yearly(asked)
}
