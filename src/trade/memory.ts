import { type Month, monthsOf, type Range } from '../calendar/month.ts'
import { byCommodity, byPartner } from './breakdown.ts'
import { createCatalogue } from './catalogue.ts'
import { publishedChanges } from './changes.ts'
import { type Holdings, holdingsOf } from './holdings.ts'
import type { Package } from './package/package.ts'
import { type Members, rememberedMembers } from './partners.ts'
import { remembering } from './remember.ts'
import { revisionsOf } from './revisions.ts'
import { accountsOf, scopeCell } from './scope-cell.ts'
import type { Breakdown, Cell, Scope, Trade } from './types.ts'
import { atOnce, type Work } from './work.ts'

/** @param membersOf who is in a group in a month; undefined for what is no group */
export const createTrade = (packages: readonly Package[], membersOf: Members = () => undefined): Trade =>
  atOnce(tradeInSteps(packages, membersOf))

export function* tradeInSteps(packages: readonly Package[], membersOf: Members): Work<Trade> {
  return tradeOver(packages, yield* holdingsOf(packages), membersOf)
}

function tradeOver(packages: readonly Package[], holdings: Holdings, membersOf: Members): Trade {
  const members = rememberedMembers(membersOf)
  const catalogue = createCatalogue(packages, holdings)
  const sources = new Map(packages.map((from) => [from.info.name, from.sources]))
  const known = {
    cells: remembering<Cell>(MOST_ROWS, weightOf),
    series: remembering<readonly Cell[]>(MOST_ROWS, weightOfAll),
    byPartner: remembering<Breakdown>(MOST_ROWS, weightOfParts),
    byCommodity: remembering<Breakdown>(MOST_ROWS, weightOfParts),
    months: remembering<readonly Month[]>(MOST_ROWS, (months) => months.length + 1),
  }
  const named = (names: readonly string[]) => packages.filter(({ info }) => names.includes(info.name))
  const accounts = (scope: Scope) => accountsOf(holdings, scope)
  const cell = (scope: Scope, period: Range): Cell =>
    known.cells(keyOf(scope, period), () => scopeCell(accounts(scope), scope, period, members))
  const monthly = (scope: Scope, period: Range): readonly Cell[] =>
    known.series(keyOf(scope, period), () => {
      const open = accounts(scope)
      return monthsOf(period).map((at) => scopeCell(open, scope, { from: at, to: at }, members))
    })
  return {
    catalogue,
    version: packages.map(({ hash }) => hash).join('-'),
    cell: async (scope, period) => cell(scope, period),
    series: async (scope, period) => monthly(scope, period),
    byPartner: async (scope, period) =>
      known.byPartner(keyOf(scope, period), () => byPartner(accounts(scope), scope, period, members)),
    byCommodity: async (scope, period) =>
      known.byCommodity(keyOf(scope, period), () => byCommodity(accounts(scope), scope, period, members)),
    monthsWithFigures: async (scope) => monthsWithFigures(scope),
    publishedChanges: (scope, period, kind) => publishedChanges(packages, scope, period, kind),
    events: (names) => together(named(names).map(({ events }) => events)),
    facts: (names) => together(named(names).map(({ facts }) => facts)),
    source(packageName, id) {
      const source = sources.get(packageName)?.get(id)
      if (source === undefined) throw new RangeError(`no source ${id} in ${packageName}`)
      return source
    },
    revisions: (scope, period) => revisionsOf(packages, scope, period, members),
  }

  function monthsWithFigures(scope: Scope): readonly Month[] {
    const held = catalogue.monthsHeld({ reporter: scope.reporter, flow: scope.flow })
    if (held === undefined) return []
    return known.months(keyOf(scope, held), () =>
      monthly(scope, held).flatMap((found, i) => (found.state === 'held' ? [held.from + i] : [])),
    )
  }
}

/** Of one package, its own list. */
const together = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.length === 1 ? lists[0]! : lists.flat()

/** Rows that remembered figures hold on to, for each sort of question: some tens of megabytes at most. */
const MOST_ROWS = 500_000

const weightOf = (cell: Cell): number =>
  cell.state === 'held' ? cell.rows.length + cell.others.length + 5 : 5

const weightOfAll = (cells: readonly Cell[]): number =>
  cells.reduce((weight, cell) => weight + weightOf(cell), 0)

const weightOfParts = ({ parts, total }: Breakdown): number =>
  weightOfAll(parts.map(({ cell }) => cell)) + weightOf(total)

const keyOf = ({ reporter, flow, measure, partners, commodities }: Scope, { from, to }: Range): string =>
  `${reporter} ${flow} ${measure} ${listKey(partners)} ${listKey(commodities)} ${from} ${to}`

/** Mostly there is one, and joining takes longer than all the rest of a key. */
const listKey = (codes: readonly string[]): string => (codes.length === 1 ? codes[0]! : codes.join())
