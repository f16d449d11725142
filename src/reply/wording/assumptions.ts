import { placeAdjective } from '../../names/labels.ts'
import type { Query, Slot } from '../../query/query.ts'
import type { Offer } from '../buttons.ts'
import type { ReplyContext } from '../context.ts'
import { goodText } from '../good.ts'
import { monthName, monthText, periodText, shortPeriod } from '../period.ts'
import { partnersText, placeText } from '../place.ts'
import { capitalised, listed } from '../rich.ts'
import { flowWord, subjectText } from '../subject.ts'

/** What was filled in, in words, with its other possible values. */
export interface Assumption {
  readonly slot: SlotName
  readonly value: unknown
  readonly text: string
  readonly alternatives: readonly Offer[]
  /** Worth its place in the grey line; a package's own default is not. */
  readonly said: boolean
}

type SlotName = 'reporters' | 'flows' | 'partners' | 'commodities' | 'measure' | 'period'

const SLOTS: readonly SlotName[] = ['period', 'partners', 'commodities', 'flows', 'reporters', 'measure']

export function assumptionsOf(query: Query, context: ReplyContext): readonly Assumption[] {
  return SLOTS.filter((name) => query[name].how === 'assumed').map((name) => assumption(name, query, context))
}

/** Those that are the channel's own: without a figure, too, they have to be said. */
export const ofChannel = (query: Query, context: ReplyContext): readonly Assumption[] =>
  assumptionsOf(query, context).filter(({ slot }) => query[slot].because?.startsWith('channel_'))

/** Slots taken over from the turn before, in words. */
export function carriedText(query: Query, context: ReplyContext): string {
  const carried = SLOTS.filter((name) => query[name].how === 'carried' && name !== 'measure')
  const words = carried.map((name) => valueText(name, query[name].value, context, query))
  return words.length === 0 ? '' : `as before: ${words.join(', ')}`
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

function reasonText(name: SlotName, query: Query, context: ReplyContext): string {
  const slot: Slot<unknown> = query[name]
  const value = valueText(name, slot.value, context, query)
  const last = name === 'period' ? monthText(query.period.value.to) : value
  if (!slot.because) return `${capitalised(value)} assumed`
  switch (slot.because) {
    case 'latest_held':
      return `${value}, the latest held`
    case 'latest_such_month':
      return `${bareMonth(query)} = ${value}, the latest ${bareMonth(query)} held`
    case 'two_digit_year':
      return `read as ${value}`
    case 'last_held':
      return `${value}, ${isOneMonth(query) ? 'the latest held' : isNamedPeriod(value) ? 'the last one fully held' : 'the last months held'}`
    case 'through_latest':
      return `up to ${last}, the latest held`
    case 'only_one':
      return `${value}, the only one held`
    case 'mirror':
      return mirrorReading(query, context)
    case 'current_members':
      return `${value} with its members of that time`
    case 'months_not_days':
      return `${value}: the data are monthly`
    case 'usual_meaning':
      return `read as ${value}`
    case 'same_as_other':
      return isSamePart(query) ? `${value} for both` : `read as ${value}`
    case 'channel_home':
      return `the channel's home country: ${value}`
    case 'channel_measure':
      return `the channel's default: ${value}`
    case 'channel_data_set':
      return `the channel's data set: ${query.package ?? value}`
    case 'default':
      return `${capitalised(value)} assumed`
  }
}

/** The same months of another year, or nothing else. */
const isSamePart = ({ period, comparison }: Query): boolean =>
  !comparison || (period.value.from - comparison.period.from) % 12 === 0

/** "read as China's exports to the United States: the data hold no US customs figures" */
export function mirrorReading(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  const asked = query.mirror?.reporter
  if (!asked || asked === 'WORLD') return `read as ${subjectText(query, context)}`
  return `read as ${subjectText(query, context)}: the data hold no ${placeAdjective(asked)} customs figures`
}

/** A year, half or quarter is one thing; October 2025 to March 2026 is six. */
const isNamedPeriod = (text: string): boolean => /^(?:\d{4}|Q\d \d{4}|the \w+ half of \d{4})$/.test(text)

const isOneMonth = ({ period }: Query): boolean => period.value.from === period.value.to

const bareMonth = ({ period }: Query): string =>
  period.value.from === period.value.to
    ? monthName(period.value.from)
    : periodText(period.value).replace(/ (of )?\d{4}$/, '')

function valueText(name: SlotName, value: unknown, context: ReplyContext, query: Query): string {
  // The slot's name says which of its types the value has.
  switch (name) {
    case 'period':
      return periodText(value as Query['period']['value'])
    case 'partners':
      return partnersText(value as readonly string[])
    case 'reporters':
      return listed((value as readonly string[]).map(placeText))
    case 'commodities':
      return listed((value as readonly string[]).map((code) => goodText(code, context, query.package)))
    case 'flows':
      return listed((value as Query['flows']['value']).map(flowWord))
    case 'measure':
      return value === 'value' ? 'value' : 'net weight'
  }
}

const shortText = (name: SlotName, value: unknown, context: ReplyContext, query: Query): string =>
  name === 'period'
    ? shortPeriod(value as Query['period']['value'])
    : valueText(name, value, context, query).replace(/^the /, '')

/** The query with one slot said outright; what hangs on it moves along. */
export function withSlot(query: Query, name: SlotName, value: unknown): Query {
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
