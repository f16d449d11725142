import type { Range } from '../calendar/month.ts'
import type { Package } from './package/package.ts'
import { type Members, namedIn, WORLD } from './partners.ts'
import type { History, Revision, Scope } from './types.ts'

/** All recorded revisions of the figures that a scope is made of, for months and ranges within the period. */
export function revisionsOf(
  packages: readonly Package[],
  scope: Scope,
  period: Range,
  members: Members,
): History {
  const concerned = packages.filter((from) => holds(from, scope))
  const since = concerned.flatMap(({ history }) => history.since ?? []).sort()[0]
  const revisions = concerned.flatMap((from) =>
    from.history.revisions.filter(
      (revision) =>
        isOf(scope, revision) && isWithin(period, revision) && isPart(from, scope, revision, members),
    ),
  )
  return { ...(since !== undefined && { since }), revisions }
}

const holds = ({ commodities, columns }: Package, scope: Scope): boolean =>
  commodities.some(({ code }) => scope.commodities.includes(code)) &&
  columns.reporter.includes(scope.reporter)

const isOf = ({ reporter, flow, commodities, measure }: Scope, { after }: Revision): boolean =>
  after.reporter === reporter &&
  after.flow === flow &&
  after.measure === measure &&
  commodities.includes(after.commodity)

const isWithin = ({ from, to }: Range, { after: { period } }: Revision): boolean =>
  period.from >= from && period.to <= to

/** Where the partners add up to the world, a revision of any of them is one of the world. */
function isPart({ info }: Package, { partners }: Scope, { after }: Revision, members: Members): boolean {
  const { included, excluded } = namedIn(partners)
  const covers = (code: string): boolean =>
    code === after.partner || (members(code, after.period.from)?.includes(after.partner) ?? false)
  if (excluded.some(covers)) return false
  if (included.includes(WORLD) && info.coverage === 'complete') return true
  return included.includes(ANY) || included.some(covers)
}

/** Whoever has a figure; see `Query.partners`. */
const ANY = 'HELD'
