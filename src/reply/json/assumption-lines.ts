import type { z } from 'zod'
import type { Query } from '../../query/query.ts'
import type { Slot } from '../../query/slot.ts'
import type { Assumed } from '../answer-line.ts'
import type { ReplyContext } from '../context.ts'
import { assumptionsOf } from '../wording/assumptions.ts'
import { periodLine, single } from './reading-line.ts'

export function assumptionLines(query: Query, context: ReplyContext): z.infer<typeof Assumed>[] {
  return assumptionsOf(query, context).map(({ slot, value, text, alternatives }) => ({
    slot: SINGULAR[slot],
    value: valueLine(slot, query),
    text: text === '' ? String(value) : text,
    alternatives: alternatives.map(({ label }) => label),
  }))
}

const SINGULAR = {
  reporters: 'reporter',
  flows: 'flow',
  partners: 'partner',
  commodities: 'commodity',
  measure: 'measure',
  period: 'period',
} as const

/** `2025-07` for a month, a pair of months for a range, a code for one place or good. */
function valueLine(slot: keyof typeof SINGULAR, query: Query): unknown {
  if (slot === 'measure') return query.measure.value
  if (slot === 'period') {
    const { from, to } = periodLine(query.period.value)
    return from === to ? from : { from, to }
  }
  const { value }: Slot<readonly string[]> = query[slot]
  return single(value) ?? value
}
