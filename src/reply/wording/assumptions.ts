import type { Query } from '../../query/query.ts'
import type { Slot } from '../../query/slot.ts'
import type { ReplyContext } from '../context.ts'
import { reasonText } from './assumed-because.ts'
import type { Assumption } from './assumption.ts'
import { namesakes } from './namesakes.ts'
import { type SlotName, shortText, valueText } from './slot-text.ts'

const SLOTS: readonly SlotName[] = ['period', 'partners', 'commodities', 'flows', 'reporters', 'measure']

export function assumptionsOf(query: Query, context: ReplyContext): readonly Assumption[] {
  const filled = SLOTS.filter((name) => query[name].how === 'assumed')
  return [...filled.map((name) => assumption(name, query, context)), ...namesakes(query)]
}

/** The channel's own, and which of two a name was taken for: without a figure, too, they have to be said. */
export const ofAllReplies = (query: Query, context: ReplyContext): readonly Assumption[] => [
  ...assumptionsOf(query, context).filter(({ slot }) => query[slot].because?.startsWith('channel_')),
  ...namesakes(query),
]

/** Slots taken over from the turn before, in words. */
export function carriedText(query: Query, context: ReplyContext): string {
  const carried = SLOTS.filter((name) => query[name].how === 'carried' && isTold(name, query))
  const words = carried.map((name) => valueText(name, query[name].value, context, query))
  return words.length === 0 ? '' : `as before: ${words.join(', ')}`
}

/** The measure shows in the figure, and a record is one of all months, whichever was told before. */
function isTold(name: SlotName, { operation, claim, period }: Query): boolean {
  const ofAllMonths = operation === 'record' && !claim && period.value.from === period.value.to
  return name !== 'measure' && !(name === 'period' && ofAllMonths)
}

function assumption(name: SlotName, query: Query, context: ReplyContext): Assumption {
  const slot: Slot<unknown> = query[name]
  return {
    slot: name,
    value: slot.value,
    text: reasonText(name, query, context),
    alternatives: slot.alternatives.map((value) => ({
      label: shortText(name, value, context, query),
      query: () => withSlot(query, name, value),
    })),
    said: slot.because !== 'default' && slot.because !== 'only_one',
  }
}

/** The query with one slot said outright; what hangs on it moves along. */
function withSlot(query: Query, name: SlotName, value: unknown): Query {
  const slot = { value, how: 'said', alternatives: [] }
  const changed = { ...query, [name]: slot } as Query
  return name === 'period' ? withComparisonMoved(changed, query) : changed
}

function withComparisonMoved(query: Query, before: Query): Query {
  if (!query.comparison) return query
  const { kind, period } = query.comparison
  const months = query.period.value.from - before.period.value.from
  const moved = {
    from: period.from + months,
    to: query.period.value.to + (period.to - before.period.value.to),
  }
  return { ...query, comparison: { kind, period: moved } }
}
