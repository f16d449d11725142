import { type Ledger, ledgersOf } from './ledger.ts'
import type { Package } from './package/package.ts'
import type { Flow } from './types.ts'
import type { Work } from './work.ts'

export interface Holdings {
  readonly ledgers: readonly Ledger[]
  /** The first package that has rows for this; an empty ledger where a complete one follows the good without any. */
  ledger(reporter: string, flow: Flow, commodity: string): Ledger | undefined
}

export function* holdingsOf(packages: readonly Package[]): Work<Holdings> {
  const ledgers: Ledger[] = []
  for (const each of packages) ledgers.push(...(yield* ledgersOf(each)))
  const byKey = new Map<string, Ledger>()
  for (const ledger of ledgers) {
    const key = keyOf(ledger.reporter, ledger.flow, ledger.commodity)
    if (!byKey.has(key)) byKey.set(key, ledger)
  }
  return {
    ledgers,
    ledger: (reporter, flow, commodity) =>
      byKey.get(keyOf(reporter, flow, commodity)) ??
      withoutTrade(byKey.get(keyOf(reporter, otherWay(flow), commodity)), flow),
  }
}

const keyOf = (reporter: string, flow: Flow, commodity: string) => `${reporter} ${flow} ${commodity}`
const otherWay = (flow: Flow): Flow => (flow === 'export' ? 'import' : 'export')

/** A good that a complete package follows one way only has no recorded trade the other way. */
function withoutTrade(follows: Ledger | undefined, flow: Flow): Ledger | undefined {
  if (follows?.package.info.coverage !== 'complete') return undefined
  return {
    ...follows,
    flow,
    series: { net_weight: new Map(), value: new Map() },
    partners: new Set(),
    held: undefined,
  }
}
