import type { Held } from './held.ts'
import { settle } from './settle.ts'
import type { FlowSaid, Sides } from './sides.ts'

/**
 * "is Brazil a bigger importer than the UK", "the UK and Brazil as exporters": where those set beside each other all
 * report, and nobody stands on the other side, they are the traders themselves, and what they do is their own flow.
 */
export function asTraders(sides: Sides, said: FlowSaid, held: Held): FlowSaid {
  if (!said.agent || said.flow || held.listing) return said
  const { exporters, importers } = settle(sides, said, held)
  const [seat, opposite] = said.agent === 'export' ? [exporters, importers] : [importers, exporters]
  const areTraders = opposite.length === 0 && new Set(seat).size > 1 && seat.every(reportsIn(held))
  return areTraders ? { flow: said.agent === 'export' ? 'import' : 'export' } : said
}

const reportsIn =
  ({ reporters }: Held) =>
  (code: string): boolean =>
    reporters.includes(code)
