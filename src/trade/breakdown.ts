import type { Range } from '../calendar/month.ts'
import { ruleOf, UNSPECIFIED } from './coverage.ts'
import { cellOfRuns } from './lookup.ts'
import { type Members, namedIn, type Runs, runsOf } from './partners.ts'
import { type Account, accountCell, scopeCell, unitOf } from './scope-cell.ts'
import { sum } from './sum.ts'
import type { Breakdown, Cell, Part, Scope } from './types.ts'

/** The partners of a scope that have a figure: all that stand in the package, or those of the groups and list named. */
export function byPartner(
  accounts: readonly Account[],
  scope: Scope,
  period: Range,
  members: Members,
): Breakdown {
  const runs = accounts.map((account) => runsIn(account, scope, period, members))
  const codes = new Set(runs.flatMap((each) => [...each.keys()]))
  const cellOf = (code: string) =>
    sum(
      accounts.map((account, i) => cellIn(account, scope, period, members, code, runs[i]!)),
      unitOf(accounts, scope),
    )
  const parts = [...codes].map((code) => ({ code, cell: cellOf(code) }))
  const unspecified = parts.find(({ code }) => code === UNSPECIFIED)?.cell
  return {
    ...breakdownOf(
      parts.filter(({ code }) => code !== UNSPECIFIED),
      accounts,
    ),
    total: scopeCell(accounts, scope, period, members),
    ...(unspecified?.state === 'held' && { unspecified }),
  }
}

/** The goods of a scope that have a figure. */
export function byCommodity(
  accounts: readonly Account[],
  scope: Scope,
  period: Range,
  members: Members,
): Breakdown {
  // Brought to one unit, as their total is: packages may differ in it.
  const parts = accounts.map((account) => ({
    code: account.commodity,
    cell: sum([accountCell(account, scope, period, members)], unitOf(accounts, scope)),
  }))
  return { ...breakdownOf(parts, accounts), total: scopeCell(accounts, scope, period, members) }
}

function runsIn({ ledger }: Account, scope: Scope, period: Range, members: Members): Runs {
  const none: Runs = new Map()
  return ledger === undefined ? none : (runsOf(ledger, namedIn(scope.partners), period, members) ?? none)
}

/**
 * A partner that one good of several is not traded with at all: what the missing rows mean is for the coverage to
 * say, so its cell is looked up all the same.
 */
function cellIn(
  { ledger }: Account,
  scope: Scope,
  period: Range,
  members: Members,
  code: string,
  runs: Runs,
): Cell {
  if (ledger === undefined) return { state: 'unknown', missing: [] }
  return cellOfRuns({ ledger, measure: scope.measure, period, members }, code, runs.get(code) ?? [period])
}

function breakdownOf(
  parts: readonly Part[],
  accounts: readonly Account[],
): Pick<Breakdown, 'among' | 'parts' | 'missing'> {
  const among = amongOf(accounts)
  const held = parts.filter(({ cell }) => cell.state === 'held')
  const missing = parts.filter(({ cell }) => cell.state === 'unknown').map(({ code }) => code)
  return {
    among,
    parts: held.sort(largestFirst),
    // where only published figures are held, most partners are missing most months: `among` says so already
    ...(among !== 'published' && missing.length > 0 && { missing: missing.sort() }),
  }
}

/** The weakest claim that holds for all goods. */
function amongOf(accounts: readonly Account[]): Breakdown['among'] {
  const claims = accounts.map(({ ledger }) => (ledger === undefined ? 'held' : ruleOf(ledger).among))
  if (claims.includes('published')) return 'published'
  return claims.includes('held') ? 'held' : 'all'
}

function largestFirst(a: Part, b: Part): number {
  return amountOf(b.cell) - amountOf(a.cell) || (a.code < b.code ? -1 : 1)
}

const amountOf = (cell: Cell): number => (cell.state === 'held' ? cell.value : 0)
