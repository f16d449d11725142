import { monthOfYear, type Range } from '../calendar/month.ts'
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
  if (partner === undefined || more.length > 0) return []
  const key = keyOf(partner, period)
  return packages
    .filter(({ info }) => isAbout(info.defaults, scope))
    .flatMap((from) => changesOf(from).get(key) ?? [])
    .filter((change) => meansSame(change.kind, kind, period))
}

/** By partner and period, put in order with the first question. */
const INDEX = new WeakMap<Package, ReadonlyMap<string, readonly PublishedChange[]>>()

function changesOf(from: Package): ReadonlyMap<string, readonly PublishedChange[]> {
  const known = INDEX.get(from)
  if (known !== undefined) return known
  const index = new Map<string, PublishedChange[]>()
  for (const change of from.changes) {
    const key = keyOf(change.partner, change.period)
    const others = index.get(key)
    if (others === undefined) index.set(key, [change])
    else others.push(change)
  }
  INDEX.set(from, index)
  return index
}

const keyOf = (partner: string, { from, to }: Range): string => `${partner} ${from} ${to}`

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
