import { monthsOf, type Range } from '../calendar/month.ts'
import type { Holdings } from './holdings.ts'
import type { Ledger } from './ledger.ts'
import { type Members, namedIn } from './partners.ts'
import { partnersCell } from './partners-cell.ts'
import { sum, unknownAt } from './sum.ts'
import type { Cell, Scope, Unit } from './types.ts'

/** One good of a scope and where its figures stand; without a ledger the reporter's trade in it is not followed. */
export interface Account {
  readonly commodity: string
  readonly ledger: Ledger | undefined
}

/** The goods of a scope, each amount once: a line is left out where the heading it belongs to is in the scope too. */
export function accountsOf(holdings: Holdings, { reporter, flow, commodities }: Scope): readonly Account[] {
  const accounts = [...new Set(commodities)].map((commodity) => ({
    commodity,
    ledger: holdings.ledger(reporter, flow, commodity),
  }))
  const followed = accounts.filter(({ ledger }) => ledger !== undefined)
  return accounts.filter(
    ({ commodity }) =>
      !followed.some((wider) => commodity !== wider.commodity && commodity.startsWith(wider.commodity)),
  )
}

/** The scope as one figure: its goods added up, the partners of each as named. */
export function scopeCell(accounts: readonly Account[], scope: Scope, period: Range, members: Members): Cell {
  return sum(
    accounts.map((account) => accountCell(account, scope, period, members)),
    unitOf(accounts, scope),
  )
}

export function accountCell({ ledger }: Account, scope: Scope, period: Range, members: Members): Cell {
  if (ledger === undefined) return unknownAt(monthsOf(period))
  return partnersCell({ ledger, measure: scope.measure, period, members }, namedIn(scope.partners))
}

/** The unit of the first package that has figures, which sums over packages are brought to. */
export function unitOf(accounts: readonly Account[], { measure }: Scope): Unit {
  const ledger = accounts.find((account) => account.ledger !== undefined)?.ledger
  return ledger?.package.info.units[measure] ?? (measure === 'value' ? 'USD' : 'kg')
}
