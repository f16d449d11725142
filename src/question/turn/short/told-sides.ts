import { lengthOf, range } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { alongs, slotApart } from '../../slot-apart.ts'
import { bothFound } from '../found/both-found.ts'
import { shownAt } from '../found/shown.ts'

export function sidesOf(previous: Query, { extreme }: Asked, clause: Clause): Query | undefined {
  const ends = extreme !== undefined && clause.stands('grain') ? endsOfChange(previous) : undefined
  if (ends) return ends
  const found = bothFound(previous)
  if (found) return besidePeriod(shownAt(previous, found[1]), found[0])
  const told = previous.toldBefore && besideTold(previous, previous.toldBefore)
  if (told) return told.operation === 'change' ? toldTogether(told, clause) : told
  if (previous.toldBefore) return undefined
  // what was told side by side, and two periods, have readers of their own for their ratio and difference
  if (extreme === undefined && !clause.says(/^two$/)) return undefined
  return previous.beside ? besidePeriod(previous, previous.beside) : toldTogether(previous, clause)
}

/** All that were told one after the other, each in the same slot: the US, then Japan, then Germany. */
export function besideAll(query: Query): Query | undefined {
  const slot = query.toldBefore && slotApart(query, query.toldBefore)
  if (!slot) return undefined
  const told: string[] = []
  for (let one: Query | undefined = query; one; one = one.toldBefore) {
    if (one !== query && slotApart(query, one) !== slot) break
    told.unshift(...one[slot].value)
  }
  const { toldBefore: _toldBefore, row: _row, ...rest } = query
  const operation = query.operation === 'change' ? 'change' : 'compare'
  return { ...rest, operation, along: alongs[slot], [slot]: saidSlot([...new Set(told)]) }
}

export function besideTold(query: Query, told: Query): Query | undefined {
  const slot = slotApart(query, told)
  if (!slot) return undefined
  const { toldBefore: _toldBefore, row: _row, ...rest } = query
  const both = saidSlot([...told[slot].value, ...query[slot].value])
  const operation = query.operation === 'change' ? 'change' : 'compare'
  return { ...rest, operation, along: alongs[slot], [slot]: both }
}

export function besidePeriod(
  { beside: _beside, besideBefore: _before, ...query }: Query,
  told: NonNullable<Query['beside']>,
) {
  const { value } = query.period
  if (lengthOf(value) !== lengthOf(told) || query.claim || query.along) return undefined
  const hull = range(Math.min(value.from, told.from), Math.max(value.to, told.to))
  const periods = [told, value]
  return { ...query, operation: 'compare', along: 'period', periods, period: saidSlot(hull) } as const
}

/** "which month was higher" after a change from one to the other. */
function endsOfChange(previous: Query): Query | undefined {
  const {
    operation,
    comparison,
    change: _change,
    direction: _direction,
    form: _form,
    toldBefore: _toldBefore,
    ...levels
  } = previous
  const isPlain = operation === 'change' && comparison && !levels.along && !levels.baseline
  return isPlain && levels.quantity !== 'change'
    ? besidePeriod({ ...levels, operation: 'show' }, comparison.period)
    : undefined
}

/** "which bought more" after two changes asks for what they bought, "which is more" could be of the changes. */
function toldTogether({ claim: _claim, form: _form, ...query }: Query, clause: Clause): Query | undefined {
  if (query.operation === 'compare') return query.along ? query : undefined
  const isDeed = ['verb', 'taking'].some((kind) => clause.stands(kind))
  const isLevel = query.operation === 'change' && query.quantity === 'amount' && query.along === 'partner'
  if (!isDeed || !isLevel) return undefined
  const {
    comparison: _comparison,
    change: _change,
    baseline: _baseline,
    direction: _direction,
    ...levels
  } = query
  return { ...levels, operation: 'compare' }
}

export type Asked = Pick<Query, 'extreme' | 'form'>
