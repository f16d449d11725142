import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import { said } from '../../../query/slot.ts'
import { type Apart, alongs, slotApart } from '../../slot-apart.ts'
import { carriedOn } from '../short/how-much.ts'
import { shownAt } from './shown.ts'

/** What stands side by side in an answer, each as if it had been asked alone, in the order in which it was asked. */
export function sidesTold(previous: Query): readonly Query[] {
  const { along, operation, claim, row } = previous
  if (!along || claim || row || !apart.has(operation)) return []
  if (along === 'period') return (previous.periods ?? []).map((value) => shownIn(previous, value))
  const slot = (Object.keys(alongs) as Apart[]).find((one) => alongs[one] === along)
  return slot ? previous[slot].value.map((code) => alone(previous, slot, code)) : []
}

const apart: ReadonlySet<Query['operation']> = new Set(['show', 'compare', 'series', 'change'] as const)

/** The two that were told one after the other: Germany, then the US; May, then July. */
export function oneAfterOther(previous: Query): readonly Query[] {
  const { toldBefore, beside, row } = previous
  if (row) return []
  if (toldBefore) return slotApart(previous, toldBefore) ? [carriedOn(toldBefore), carriedOn(previous)] : []
  return beside ? [shownIn(previous, beside), carriedOn(previous)] : []
}

const shownIn = (previous: Query, value: Query['period']['value']): Query => ({
  ...shownAt(carriedOn(previous), value),
  period: said(value),
})

function alone(previous: Query, slot: Apart, code: string): Query {
  const told = carriedOn(previous)
  const one = { [slot]: said([code]) }
  return told.operation === 'compare'
    ? { ...shownAt(told, told.period.value), ...one }
    : changed(told, { along: undefined, extreme: undefined, form: undefined, ...one })
}
