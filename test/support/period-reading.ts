import { isoMonth, month, range } from '../../src/calendar/month.ts'
import {
  type PeriodContext,
  type Resolved,
  resolvePeriod,
} from '../../src/question/readers/period/resolve.ts'
import { readPeriods } from '../../src/question/readers/period.ts'
import type { PeriodEdge } from '../../src/question/readers/period-phrase.ts'
import { tokenize } from '../../src/question/tokens.ts'

/** July 2023 to March 2026 is held, and April 2026 is running. */
export const usual: PeriodContext = { held: range(month(2023, 7), month(2026, 3)), today: month(2026, 4) }

/** The periods of a message as a person would write them down: "2025-07 + 2025-01..2025-06", "ask", "nothing". */
export const reading = (message: string, context: PeriodContext = usual): string =>
  periodsOf(message)
    .map(({ value }) => written(resolvePeriod(value, context)))
    .join(' + ') || 'nothing'

export const periodsOf = (message: string): readonly PeriodEdge[] => outermost(readPeriods(tokenize(message)))

export function written(resolved: Resolved): string {
  if (resolved.kind !== 'range') return resolved.kind
  const { from, to } = resolved.range
  return from === to ? isoMonth(from) : `${isoMonth(from)}..${isoMonth(to)}`
}

/** The edges that lie inside no other. */
function outermost(edges: readonly PeriodEdge[]): PeriodEdge[] {
  const found: PeriodEdge[] = []
  for (const edge of edges) if (edge.to > (found.at(-1)?.to ?? 0)) found.push(edge)
  return found
}
